import { Button } from '@mantine/core'
import { Suspense, useState } from 'react'
import type { Attendee } from '../../../../shared/contract/attendee.ts'
import type { Fair } from '../../../../shared/contract/fair.ts'
import type { BadgeComponent } from '../../parts/badge-slot.ts'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { timeOf } from '../../session/vietnam-time.ts'
import { useWords } from '../../session/words.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { badgeFaceOf } from '../badge-face.ts'
import styles from './attendees.module.css'
import { BadgeActions } from './BadgeActions.tsx'
import { Correct } from './Correct.tsx'
import { Facts } from './Facts.tsx'

/** One person: badge, facts, and what can be put right. */
export function Detail({ id, fair, Badge }: { id: string; fair: Fair; Badge: BadgeComponent }) {
  const { value: attendee, failure } = useAsk('attendee.read', { attendeeId: id })
  if (failure !== null) return <FailureNotice failure={failure} />
  return attendee === undefined ? null : <Person attendee={attendee} fair={fair} Badge={Badge} />
}

function Person({ attendee, fair, Badge }: { attendee: Attendee; fair: Fair; Badge: BadgeComponent }) {
  const words = useWords()
  const [correcting, setCorrecting] = useState(false)
  const [corrected, setCorrected] = useState(false)
  return (
    <>
      <header>
        <h2 className={styles['detailName']}>{attendee.fullName}</h2>
        <p className={styles['soft']}>
          {[
            attendee.arrivedAt === null
              ? words.attendees.registeredAhead
              : words.attendees.arrivedAt(timeOf(attendee.arrivedAt)),
            words.attendees.interviews(attendee.interviews),
            attendee.persons.length > 1 ? words.attendees.persons(attendee.persons.length) : null,
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
      </header>
      <BadgePart attendee={attendee} fair={fair} Badge={Badge} />
      {corrected && <Notice tone="good">{words.attendees.corrected}</Notice>}
      {correcting ? (
        <Correct
          attendee={attendee}
          onClose={(saved) => {
            setCorrecting(false)
            setCorrected(saved)
          }}
        />
      ) : (
        <>
          <Facts attendee={attendee} />
          <div>
            <Button variant="default" size="md" onClick={() => setCorrecting(true)}>
              {words.attendees.correct}
            </Button>
          </div>
        </>
      )}
    </>
  )
}

function BadgePart({ attendee, fair, Badge }: { attendee: Attendee; fair: Fair; Badge: BadgeComponent }) {
  const words = useWords()
  const face = badgeFaceOf(attendee, fair)
  if (face === null || attendee.badge === null) return <Notice tone="info">{words.attendees.noBadge}</Notice>
  return (
    <section className={styles['badgeRow']} aria-label={words.attendees.badge}>
      <div className={styles['badge']}>
        <Suspense fallback={null}>
          <Badge face={face} />
        </Suspense>
      </div>
      <BadgeActions badge={attendee.badge} />
    </section>
  )
}
