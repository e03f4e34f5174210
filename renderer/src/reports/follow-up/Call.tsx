import type { Due, FollowUpEntry } from '../../../../shared/contract/follow-up.ts'
import { Panel } from '../../parts/Page.tsx'
import { dayOf, dayWritten, timeOf } from '../../session/vietnam-time.ts'
import { useWords } from '../../session/words.ts'
import { CallForm } from './CallForm.tsx'
import styles from './follow-up.module.css'
import { useFollowUpWords } from './words.ts'

type CallProps = { due: Due; onSaved: (entry: FollowUpEntry) => void; onSkip: () => void }

/** The person to be called: who, which number, what for, what was heard before; and what comes of it. */
export function Call({ due, onSaved, onSkip }: CallProps) {
  const words = useFollowUpWords()
  const { outcome } = useWords().lists
  const facts = [
    [words.at, due.employer],
    [words.fair, `${due.fair}, ${dayWritten(due.heldOn)}`],
    [words.outcome, outcome[due.outcome]],
    [words.vacancy, due.vacancy],
  ] as const
  return (
    <Panel>
      <div className={styles['who']}>
        <h2>{due.fullName}</h2>
        <span className={styles['soft']}>
          {[
            due.birthYear === null ? null : words.born(due.birthYear),
            words.stage(due.stage),
            words.due(dayWritten(due.dueOn)),
          ]
            .filter(Boolean)
            .join('\u00A0· ')}
        </span>
        <p className={styles['phone']} aria-label={words.phone}>
          {due.phone === null ? <span className={styles['noPhone']}>{words.noPhone}</span> : spaced(due.phone)}
        </p>
      </div>
      <dl className={styles['facts']}>
        {facts.map(([name, text]) =>
          text === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
      </dl>
      <CallForm due={due} onSaved={onSaved} onSkip={onSkip} />
      <Earlier entries={due.entries} />
    </Panel>
  )
}

function Earlier({ entries }: { entries: readonly FollowUpEntry[] }) {
  const words = useFollowUpWords()
  const tell = useEntrySentence()
  return (
    <section className={styles['earlier']}>
      <h3>{words.earlier}</h3>
      {entries.length === 0 && <p className={styles['soft']}>{words.firstCall}</p>}
      <ol aria-label={words.earlier}>
        {entries.map((entry) => (
          <li key={entry.id}>{tell(entry)}</li>
        ))}
      </ol>
    </section>
  )
}

/** One attempt or statement in a line. */
function useEntrySentence(): (entry: FollowUpEntry) => string {
  const words = useFollowUpWords()
  return (entry) =>
    [
      `${dayWritten(dayOf(entry.at))} ${timeOf(entry.at)}`,
      words.stage(entry.stage),
      words.result[entry.result],
      entry.callAgainOn === null ? null : words.again(dayWritten(entry.callAgainOn)),
      entry.workingSince === null ? null : words.since(dayWritten(entry.workingSince)),
      entry.workplace,
      entry.contractOn === null && entry.contractNumber === null ? null : words.contract,
      entry.source === 'employer-file' ? words.fromEmployer : entry.operator,
      entry.note === '' ? null : entry.note,
    ]
      .filter((part) => part !== null)
      .join('\u00A0· ')
}

/** `0912 345 678`, as numbers are read aloud. */
function spaced(phone: string): string {
  return /^\d{10}$/.test(phone) ? `${phone.slice(0, 4)} ${phone.slice(4, 7)} ${phone.slice(7)}` : phone
}
