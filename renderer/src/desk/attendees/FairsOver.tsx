import type { OutputOf } from '../../../../shared/contract.ts'
import { followUp } from '../../../../shared/words/vi/follow-up.ts'
import { dayWritten } from '../../session/vietnam-time.ts'
import { useWordsWith } from '../../session/words.ts'
import { useAsk } from '../../talk/use-ask.ts'
import styles from './attendees.module.css'
import { FollowUpEntry } from './FollowUpEntry.tsx'

const own = { followUp }

type AtFair = OutputOf<'follow-up.read'>['fairs'][number]

/** One person over all fairs: whether they came, whom they met and how it went, what was heard since. */
export function FairsOver({ attendeeId }: { attendeeId: string }) {
  const words = useWordsWith(own)
  const { value } = useAsk('follow-up.read', { personId: attendeeId })
  // This fair's own interviews stand above; alone and without anything heard, it would say nothing more.
  const fairs = value?.fairs ?? []
  if (fairs.every(({ turns, entries }) => turns.length + entries.length === 0) && fairs.length < 2) return null
  const told = ({ turns }: AtFair): string[] =>
    turns.map(({ employer, vacancy, outcome }) =>
      [employer, vacancy, words.lists.outcome[outcome]].filter((part) => part !== null).join(' · '),
    )
  return (
    <section className={styles['section']}>
      <h3>{words.followUp.overFairs}</h3>
      <ol className={styles['history']} aria-label={words.followUp.overFairs}>
        {fairs.map((fair) => (
          <li key={fair.fairId}>
            <strong>{words.followUp.wholeFair(fair.name, dayWritten(fair.heldOn))}</strong>
            {fair.arrivedAt === null && <div className={styles['soft']}>{words.followUp.notCome}</div>}
            {told(fair).map((line, at) => (
              <div key={`${at} ${line}`}>{line}</div>
            ))}
            {fair.entries.toReversed().map((entry) => (
              <FollowUpEntry key={entry.id} entry={entry} />
            ))}
          </li>
        ))}
      </ol>
    </section>
  )
}
