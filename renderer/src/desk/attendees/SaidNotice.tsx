import { Button } from '@mantine/core'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { usePeopleWords } from './words.ts'
import styles from './attendees.module.css'
import type { SaidWork } from './use-said.ts'

/** What was just done, with the way back. */
export function SaidNotice({ said, undo, undoing, failure }: SaidWork) {
  const words = usePeopleWords()
  if (said === null && failure === null) return null
  return (
    <div className={styles['said']}>
      {said !== null && (
        <Notice
          tone={said.tone}
          action={
            said.actionId !== null && (
              <Button variant="default" size="compact-md" loading={undoing} onClick={() => void undo()}>
                {words.common.undo}
                <Key gap name={words.attendees.undoKey} />
              </Button>
            )
          }
        >
          {said.text}
        </Notice>
      )}
      <FailureNotice failure={failure} />
    </div>
  )
}
