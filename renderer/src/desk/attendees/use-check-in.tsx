import { useState, type ReactNode } from 'react'
import { Link } from 'wouter'
import type { Attendee } from '../../../../shared/contract/attendee.ts'
import type { OutputOf } from '../../../../shared/contract.ts'
import type { Failure } from '../../../../shared/failure.ts'
import { troubleOf } from '../../../../shared/printer-standing.ts'
import { sound } from '../../parts/sound.ts'
import { usePreferences } from '../../session/preferences.ts'
import { useFailureWords } from '../../session/words.ts'
import { usePeopleWords, type PeopleWords } from './words.ts'
import { freshId } from '../../talk/ids.ts'
import { useTell } from '../../talk/use-tell.ts'
import { whySaid } from '../print-words.ts'
import type { Said, Saying } from './use-said.ts'

type Named = { id: string; fullName: string }

/** As many as one command takes. */
const mostAtOnce = 500

/**
 * Confirms that people are present, all in one step, and prints their badges. Where one of a group has
 * refused to be registered the house refuses the group; the others then come without that one.
 */
export function useCheckIn({ say, sayMore }: Saying) {
  const words = usePeopleWords()
  const failureSentence = useFailureWords()
  const { printer, format } = usePreferences()
  const checkIn = useTell('attendee.check-in')
  const print = useTell('badge.print')
  const [failure, setFailure] = useState<Failure | null>(null)

  /** All in one command; whoever has refused is left out and named. */
  async function together(people: readonly Named[], id: string): Promise<Came> {
    const kept: Named[] = []
    let rest = people
    while (rest.length > 0) {
      // A refused command is over; with others it is another one.
      const answer = await checkIn.tell({
        id: kept.length === 0 ? id : freshId(),
        attendeeIds: rest.map((one) => one.id),
      })
      if (answer.ok) return { here: answer.value.attendees, kept, failure: null }
      const refused = rest[Number(answer.failure.field?.split('.')[1])]
      if (answer.failure.code !== 'consent-missing' || refused === undefined)
        return { here: [], kept, failure: answer.failure }
      kept.push(refused)
      rest = rest.filter((one) => one !== refused)
    }
    return { here: [], kept, failure: null }
  }

  /** Prints what was just issued, and adds to what was said how that went. */
  async function printBadges(badgeIds: string[], said: Said, sentence: (printed: string) => ReactNode): Promise<void> {
    const answer = await print.tell({ badgeIds, printer, format })
    const waits = answer.ok && answer.value.queued > 0 && troubleOf(answer.value.standing) !== null
    sayMore(said, {
      ...said,
      tone: answer.ok && !waits ? said.tone : 'attention',
      text: sentence(
        answer.ok ? printsSaid(answer.value, words) : words.attendees.printFailedMany(failureSentence(answer.failure)),
      ),
    })
  }

  /** Who is now present; empty where nobody could be. */
  async function confirm(people: readonly Named[], printToo: boolean): Promise<readonly Attendee[]> {
    setFailure(null)
    const here: Attendee[] = []
    const kept: Named[] = []
    const id = freshId()
    for (let from = 0; from < people.length; from += mostAtOnce) {
      const came = await together(people.slice(from, from + mostAtOnce), from === 0 ? id : freshId())
      here.push(...came.here)
      kept.push(...came.kept)
      if (came.failure === null) continue
      sound('bad')
      setFailure(came.failure)
      break
    }
    if (here.length === 0 && kept.length === 0) return here
    const sentence = (printed: string) => <Sentence here={here} kept={kept} printed={printed} />
    const isOneStep = kept.length === 0 && people.length <= mostAtOnce
    const said: Said = {
      tone: kept.length === 0 ? 'good' : 'attention',
      text: sentence(''),
      actionId: isOneStep ? id : null,
    }
    say(said)
    const badgeIds = here.flatMap(({ badge }) => badge?.id ?? [])
    if (printToo && badgeIds.length > 0) void printBadges(badgeIds, said, sentence)
    return here
  }

  return { confirm, busy: checkIn.busy, failure }
}

/** What the queue made of the badges of a group. */
function printsSaid({ printer, standing, queued, already }: OutputOf<'badge.print'>, words: PeopleWords): string {
  const reason = troubleOf(standing)
  const inQueue =
    reason === null
      ? words.attendees.printedMany(queued, printer)
      : words.paper.printsWait(queued, whySaid(reason, words))
  return [queued === 0 ? '' : inQueue, already === 0 ? '' : words.paper.printedBefore(already)]
    .filter(Boolean)
    .join(' ')
}

type Came = { here: readonly Attendee[]; kept: readonly Named[]; failure: Failure | null }

function Sentence({ here, kept, printed }: { here: readonly Attendee[]; kept: readonly Named[]; printed: string }) {
  const words = usePeopleWords()
  const [only] = here
  return (
    <>
      {here.length === 1 && only !== undefined ? (
        <span>{words.attendees.checkedIn(only.fullName, only.badge?.number ?? '')}</span>
      ) : (
        here.length > 1 && <span>{words.attendees.checkedInMany(here.length)}</span>
      )}
      {printed !== '' && <span>{printed}</span>}
      {kept.length > 0 && (
        <span>
          {words.attendees.notCheckedIn}{' '}
          {kept.map(({ id, fullName }, at) => (
            <span key={id}>
              {at > 0 && ', '}
              <Link href={`/attendees/${id}`}>{fullName}</Link>
            </span>
          ))}
        </span>
      )}
    </>
  )
}
