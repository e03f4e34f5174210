import { Button } from '@mantine/core'
import { useState } from 'react'
import type { FollowUpEntry as Entry } from '../../../../shared/contract/follow-up.ts'
import { followUp } from '../../../../shared/words/vi/follow-up.ts'
import { followUpTold } from '../../parts/follow-up-told.ts'
import { FailureNotice } from '../../parts/Notice.tsx'
import { useWordsWith } from '../../session/words.ts'
import { useTell } from '../../talk/use-tell.ts'
import styles from './attendees.module.css'

const own = { followUp }

/** What was heard once, of which employer, and the way to take it back: a wrong key on the phone is found out weeks later. */
export function FollowUpEntry({ entry }: { entry: Entry }) {
  const words = useWordsWith(own).followUp
  const { tell, busy, failure } = useTell('follow-up.undo')
  const [asking, setAsking] = useState<'not-yet' | 'asking' | 'kept'>('not-yet')
  const name = followUpTold(entry, words)
  return (
    <div>
      <FailureNotice failure={failure} />
      <span>{[entry.employer, name].filter((part) => part !== null).join(' · ')}</span>{' '}
      {asking !== 'asking' && (
        <Button
          variant="subtle"
          size="compact-md"
          autoFocus={asking === 'kept'}
          aria-label={words.takeBackOf(name)}
          onClick={() => setAsking('asking')}
        >
          {words.takeBack}
        </Button>
      )}
      {asking === 'asking' && (
        <span
          className={styles['takeBack']}
          role="group"
          aria-label={words.takeBackSure}
          onKeyDown={(event) => event.key === 'Escape' && setAsking('kept')}
        >
          <span>{words.takeBackSure}</span>
          <Button variant="default" size="compact-md" loading={busy} onClick={() => void tell({ entryId: entry.id })}>
            {words.takenFiles.yes}
          </Button>
          {/* A key held down goes no further than to keep it. */}
          <Button variant="default" size="compact-md" autoFocus onClick={() => setAsking('kept')}>
            {words.takenFiles.no}
          </Button>
        </span>
      )}
    </div>
  )
}
