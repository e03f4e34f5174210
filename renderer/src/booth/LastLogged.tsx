import { Icon } from '../parts/Icon.tsx'
import { useBoothWords } from './house.ts'
import styles from './booth.module.css'
import { Button } from './Button.tsx'
import { SlipButtons } from './SlipButtons.tsx'
import type { TableState } from './use-table.ts'
import type { Logged } from './use-log.ts'
import { useUndo } from './use-undo.ts'

/** What may be done about the interview just logged: taken back, and a slip printed of it. */
export function LastLogged({ logged, say }: { logged: Logged; say: (state: TableState) => void }) {
  const words = useBoothWords()
  const { undo, busy } = useUndo()
  const { interviewId, turnId, table, outcome, isKept, isCorrection } = logged

  async function takeBack(): Promise<void> {
    const done = await undo(turnId)
    if (done.kind === 'refused') return say({ kind: 'failed', failure: done.failure })
    say({ kind: 'undone', table, isKept: done.kind === 'kept' })
  }

  return (
    <div className={styles['lastLogged']}>
      {/* Undone, one put right would be gone altogether; it is put right again in the list. */}
      {!isCorrection && (
        <Button icon={<Icon name="undo" size={18} />} busy={busy} onClick={() => void takeBack()}>
          {words.common.undo}
        </Button>
      )}
      {!isKept && <SlipButtons interviewId={interviewId} outcome={outcome} />}
    </div>
  )
}
