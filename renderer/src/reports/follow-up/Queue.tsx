import type { Due } from '../../../../shared/contract/follow-up.ts'
import type { OutputOf } from '../../../../shared/contract.ts'
import { Panel } from '../../parts/Page.tsx'
import { dayWritten } from '../../session/vietnam-time.ts'
import styles from './follow-up.module.css'
import { useFollowUpWords } from './words.ts'

type QueueProps = {
  due: readonly Due[]
  counts: OutputOf<'follow-up.due'>
  current: Due | undefined
  onChoose: (one: Due) => void
}

/** Everybody to be called, in the order of calling, and how many are not on the list and why. */
export function Queue({ due, counts, current, onChoose }: QueueProps) {
  const words = useFollowUpWords()
  return (
    <Panel title={words.queue}>
      {counts.total > 0 && (
        <p role="status">
          <strong>{words.left(counts.total)}</strong>
        </p>
      )}
      {due.length < counts.total && <p className={styles['soft']}>{words.shown(due.length, counts.total)}</p>}
      {counts.later > 0 && <p className={styles['soft']}>{words.later(counts.later)}</p>}
      {counts.refused > 0 && <p className={styles['soft']}>{words.refused(counts.refused)}</p>}
      <ol className={styles['queue']} aria-label={words.queue}>
        {due.map((one) => (
          <li key={`${one.fairId} ${one.personId} ${one.employerId}`}>
            <button type="button" aria-current={one === current ? 'true' : undefined} onClick={() => onChoose(one)}>
              <strong>{one.fullName}</strong>
              <span className={styles['soft']}>
                {[one.employer, words.stage(one.stage), lastOf(one, words)].filter(Boolean).join('\u00A0· ')}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </Panel>
  )
}

function lastOf({ entries, stage, dueOn }: Due, words: ReturnType<typeof useFollowUpWords>): string {
  const last = entries.find((entry) => entry.stage === stage)
  return last === undefined ? words.due(dayWritten(dueOn)) : words.result[last.result]
}
