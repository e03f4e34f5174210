import type { ComponentProps } from 'react'
import { Link } from 'wouter'
import type { FollowUpEntry } from '../../../../shared/contract/follow-up.ts'
import { followUpTold } from '../../parts/follow-up-told.ts'
import { Panel } from '../../parts/Page.tsx'
import { dayWritten } from '../../session/vietnam-time.ts'
import { useWords } from '../../session/words.ts'
import { CallForm } from './CallForm.tsx'
import styles from './follow-up.module.css'
import { useFollowUpWords } from './words.ts'

type CallProps = ComponentProps<typeof CallForm> & {
  /** Their own page is opened, in the middle of the call. */
  onLookUp: () => void
}

/** The person to be called: who, which number, what for, what was heard before; and what comes of it. */
export function Call({ onLookUp, ...call }: CallProps) {
  const { due } = call
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
        <Link href={`/attendees/${due.personId}`} onClick={onLookUp}>
          {words.openPerson}
        </Link>
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
      <CallForm {...call} />
      <Earlier entries={due.entries} />
    </Panel>
  )
}

function Earlier({ entries }: { entries: readonly FollowUpEntry[] }) {
  const words = useFollowUpWords()
  return (
    <section className={styles['earlier']}>
      <h3>{words.earlier}</h3>
      {entries.length === 0 && <p className={styles['soft']}>{words.firstCall}</p>}
      <ol aria-label={words.earlier}>
        {entries.map((entry) => (
          <li key={entry.id}>{followUpTold(entry, words)}</li>
        ))}
      </ol>
    </section>
  )
}

/** `0912 345 678`, as numbers are read aloud. */
function spaced(phone: string): string {
  return /^\d{10}$/.test(phone) ? `${phone.slice(0, 4)} ${phone.slice(4, 7)} ${phone.slice(7)}` : phone
}
