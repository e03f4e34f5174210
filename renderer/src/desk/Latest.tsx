import { Button } from '@mantine/core'
import { Suspense } from 'react'
import { Link } from 'wouter'
import type { Attendee } from '../../../shared/contract/attendee.ts'
import type { Fair } from '../../../shared/contract/fair.ts'
import type { BadgeComponent } from '../parts/badge-slot.ts'
import { useCommuneName } from '../parts/places.ts'
import { Empty } from '../parts/Page.tsx'
import { timeOf } from '../session/vietnam-time.ts'
import { useWords } from '../session/words.ts'
import { useAsk } from '../talk/use-ask.ts'
import { badgeFaceOf } from './badge-face.ts'
import styles from './desk.module.css'
import { PrintOutcome } from './PrintOutcome.tsx'
import type { Printing } from './use-print.ts'
import type { Saved } from './use-save.ts'

/** At the right: the badge of the person just saved, and the last people registered. */
export function Latest({
  fair,
  Badge,
  result,
  print,
}: {
  fair: Fair
  Badge: BadgeComponent
  result: Saved | null
  print: Printing
}) {
  const words = useWords()
  const { value: people } = useAsk('attendee.latest', { limit: 30 })
  const { value: count } = useAsk('attendee.count', {})
  return (
    <aside className={styles['latest']} aria-label={words.desk.latest.title}>
      {result !== null && result.attendee.badge !== null && (
        <Result fair={fair} Badge={Badge} attendee={result.attendee} already={result.already} print={print} />
      )}
      <div className={styles['latestHead']}>
        <h2 style={{ fontSize: '1rem' }}>{words.desk.latest.title}</h2>
        {count !== undefined && <span>{words.desk.latest.count(count.persons)}</span>}
      </div>
      {people?.length === 0 && <Empty title={words.desk.latest.empty} />}
      <PeopleList people={people ?? []} />
    </aside>
  )
}

function Result({
  fair,
  Badge,
  attendee,
  already,
  print,
}: {
  fair: Fair
  Badge: BadgeComponent
  attendee: Attendee
  already: boolean
  print: Printing
}) {
  const words = useWords()
  const face = badgeFaceOf(attendee, fair)
  const badge = attendee.badge
  if (face === null || badge === null) return null
  return (
    <section className={styles['result']}>
      <p className={styles['resultNumber']}>{face.number}</p>
      <div className={styles['badge']}>
        <Suspense fallback={null}>
          <Badge face={face} />
        </Suspense>
      </div>
      <PrintOutcome state={print.state} already={already} />
      {print.state.kind !== 'sending' && (
        <Button variant="default" onClick={() => void print.print(badge.id)}>
          {already || print.state.kind === 'sent' ? words.desk.latest.reprint : words.desk.latest.print}
        </Button>
      )}
    </section>
  )
}

function PeopleList({
  people,
}: {
  people: readonly {
    id: string
    fullName: string
    badgeNumber: string | null
    arrivedAt: number | null
    communeCode: string | null
  }[]
}) {
  const nameOf = useCommuneName()
  return (
    <ul className={styles['people']}>
      {people.map((person) => (
        <li key={person.id} className={styles['person']}>
          <Link href={`/attendees/${person.id}`} className={styles['personLink']}>
            <span className={styles['personName']}>{person.fullName}</span>
            <div className={styles['personNote']}>
              {[
                person.badgeNumber,
                person.arrivedAt === null ? null : timeOf(person.arrivedAt),
                nameOf(person.communeCode),
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </Link>
        </li>
      ))}
    </ul>
  )
}
