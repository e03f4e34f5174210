import { Button } from '@mantine/core'
import { Suspense, useState } from 'react'
import { Redirect, useLocation } from 'wouter'
import type { Attendee } from '../../../../shared/contract/attendee.ts'
import type { Fair } from '../../../../shared/contract/fair.ts'
import { gapsOf } from '../../../../shared/attendee-gaps.ts'
import type { BadgeComponent } from '../../parts/badge-slot.ts'
import { Key } from '../../parts/Key.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { Empty } from '../../parts/Page.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { timeOf } from '../../session/vietnam-time.ts'
import { useSession } from '../../session/use-session.ts'
import { usePeopleWords } from './words.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { badgeFaceOf } from '../badge-face.ts'
import { MatchSection } from '../matches/MatchSection.tsx'
import styles from './attendees.module.css'
import { BadgeActions } from './BadgeActions.tsx'
import { Consents } from './Consents.tsx'
import { Correct } from './Correct.tsx'
import { Duplicates } from './Duplicates.tsx'
import { Erase } from './Erase.tsx'
import { Facts } from './Facts.tsx'
import { FairsOver } from './FairsOver.tsx'
import { History } from './History.tsx'
import { Presence } from './Presence.tsx'
import { Records } from './Records.tsx'
import { toCorrectId, useCorrection } from './use-correction.ts'
import type { Saying } from './use-said.ts'

type DetailProps = { id: string; fair: Fair; Badge: BadgeComponent; saying: Saying }

/** One person: badge, facts, and what can be put right. */
export function Detail({ id, fair, Badge, saying }: DetailProps) {
  const words = usePeopleWords()
  const [erased, setErased] = useState(false)
  const { value: attendee, failure } = useAsk('attendee.read', { attendeeId: id }, { when: !erased })
  if (erased || failure?.code === 'person-erased')
    return <Empty title={words.attendees.erase.done} next={words.attendees.erase.doneNext} />
  if (failure !== null) return <FailureNotice failure={failure} />
  if (attendee === undefined) return null
  // A record that was merged goes by the name of the whole, which the list marks as open.
  if (attendee.id !== id) return <Redirect to={`/attendees/${attendee.id}`} replace />
  return (
    <>
      <Person attendee={attendee} fair={fair} Badge={Badge} saying={saying} />
      <EraseForOffice
        attendee={attendee}
        onErased={() => {
          saying.say(null)
          setErased(true)
        }}
      />
    </>
  )
}

function Person({ attendee, fair, Badge, saying }: { attendee: Attendee } & Omit<DetailProps, 'id'>) {
  const words = usePeopleWords()
  const correction = useCorrection(attendee)
  const { say } = saying
  return (
    <>
      <header>
        <h2 className={styles['detailName']}>{attendee.fullName}</h2>
        <p className={styles['soft']}>{useStanding(attendee)}</p>
      </header>
      {attendee.visitor && <Notice tone="attention">{words.attendees.visitor}</Notice>}
      {correction.form === null ? (
        <>
          <Presence attendee={attendee} saying={saying} />
          <BadgePart attendee={attendee} fair={fair} Badge={Badge} />
          <Missing attendee={attendee} />
          <MatchSection key={attendee.id} attendee={attendee} day={fair.heldOn} />
          <section className={styles['section']}>
            <div className={styles['sectionHead']}>
              <h3>{words.attendees.facts}</h3>
              <Button id={toCorrectId} variant="default" onClick={correction.open}>
                {words.attendees.correction.open}
              </Button>
            </div>
            <Facts attendee={attendee} />
          </section>
          <Consents attendee={attendee} say={say} />
          <Duplicates attendee={attendee} say={say} />
          <Records attendee={attendee} say={say} />
        </>
      ) : (
        <Correct attendee={attendee} fair={fair} form={correction.form} correction={correction} say={say} />
      )}
      <FairsOver attendeeId={attendee.id} />
      <History attendee={attendee} />
    </>
  )
}

/** Where the person stands at this fair, in one line. */
function useStanding(attendee: Attendee): string {
  const words = usePeopleWords().attendees
  const { arrivedAt, leftAt, ahead } = attendee
  return [
    arrivedAt === null ? (ahead ? words.registeredAhead : words.notHere) : words.arrivedAt(timeOf(arrivedAt)),
    leftAt === null ? null : words.leftAt(timeOf(leftAt)),
    ahead && arrivedAt !== null ? words.wasAhead : null,
    words.interviews(attendee.interviews),
    attendee.persons.length > 1 ? words.persons(attendee.persons.length) : null,
  ]
    .filter(Boolean)
    .join(' · ')
}

function BadgePart({ attendee, fair, Badge }: { attendee: Attendee; fair: Fair; Badge: BadgeComponent }) {
  const words = usePeopleWords()
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

/** What the report still lacks of this person, with the way to the table that asks for it. */
function Missing({ attendee }: { attendee: Attendee }) {
  const words = usePeopleWords()
  const [, go] = useLocation()
  const missing = gapsOf(attendee, attendee.consents)
  const askRest = () => go(`/rest/${attendee.id}`)
  // Elsewhere the key opens the second table; here it opens this person at it.
  useShortcuts(missing.length > 0 ? { 'alt+KeyR': askRest } : {}, { first: true })
  if (attendee.restDeclined) return <Notice tone="info">{words.attendees.restDeclined}</Notice>
  if (missing.length === 0) return null
  const names = missing.map((field) => words.attendees.field[field]).join(', ')
  return (
    <Notice tone="attention">
      <span>{words.attendees.missing(names)}</span>
      <div>
        <Button variant="default" size="compact-md" onClick={askRest}>
          {words.attendees.askRest}
          <Key gap name={words.attendees.askRestKey} />
        </Button>
      </div>
    </Notice>
  )
}

/** Erasing belongs to the organizer; a desk passes the wish on. */
function EraseForOffice({ attendee, onErased }: { attendee: Attendee; onErased: () => void }) {
  const words = usePeopleWords()
  const { value: session } = useSession()
  const [asking, setAsking] = useState(false)
  if (session?.role !== 'office') return null
  return (
    <div>
      <Button variant="subtle" onClick={() => setAsking(true)}>
        {words.attendees.erase.open}
      </Button>
      {asking && <Erase attendee={attendee} onErased={onErased} onClose={() => setAsking(false)} />}
    </div>
  )
}
