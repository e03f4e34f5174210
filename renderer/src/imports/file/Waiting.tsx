import { Button } from '@mantine/core'
import type { ListImport } from '../../../../shared/contract/imports.ts'
import { Notice } from '../../parts/Notice.tsx'
import { useFailureWords } from '../../session/words.ts'
import { useTell } from '../../talk/use-tell.ts'
import styles from '../imports.module.css'
import { figure, useImportWords } from '../words.ts'

/** How many of a list are still to be done; where it does not go on by itself, why, and the press that tries again. */
export function Waiting({ list: { waiting, stuck, undoneAt } }: { list: ListImport }) {
  const { lists } = useImportWords().imports
  const sentence = useFailureWords()
  const { tell, busy, failure } = useTell('import.go-on')
  const going = undoneAt === null ? lists.writing : lists.takingBack
  if (stuck === null) return <span className={styles['soft']}> {going(figure(waiting))}</span>
  return (
    <div className={styles['stuck']}>
      <Notice
        tone="bad"
        title={lists.stuck(figure(waiting))}
        action={
          <Button variant="default" size="compact-md" loading={busy} onClick={() => void tell({})}>
            {lists.goOn}
          </Button>
        }
      >
        {/* What stands in the way may be another than when it was tried before. */}
        {failure !== null && failure.code !== 'list-waits' ? sentence(failure) : lists.why(stuck.code)}
      </Notice>
    </div>
  )
}
