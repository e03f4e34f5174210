import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { PersonInput } from '../../shared/contract/attendee.ts'
import { toNfc } from '../../shared/text/clean.ts'
import type { ConsentRow } from '../db/attendances.ts'
import type { FairRow } from '../db/fairs.ts'
import { attend, type Given, type OnPaper } from './attend.ts'
import { viewAttendee } from './attendee-view.ts'
import { withinConsent } from './consent-rules.ts'
import { keepConsents } from './consents.ts'
import { type Context, currentFair, ownStation } from './context.ts'
import { requireHappened } from './happened.ts'
import {
  answersOf,
  createPerson,
  fillGaps,
  forgetSensitive,
  joinRoots,
  keepKey,
  type Known,
  knownByCard,
  knownByChoice,
} from './known-person.ts'
import { giveLeasedLater } from './leases.ts'
import { mergeFields } from './person-fields.ts'
import { decide } from './person-links.ts'
import { once } from './receipts.ts'
import { requireSameKind } from './rehearsal-guard.ts'
import { digestOfNumber } from './secrets.ts'
import { requireSheet } from './sheets.ts'
import { hasConsent } from './standing-consents.ts'

type Registration = CheckedInputOf<'attendee.register'>

/**
 * Registers someone at the desk: person (or the one the card or the clerk says it is), attendance, badge
 * and consents in one transaction. A card shown twice is one attendee; the second time only what was not
 * known is added, and nothing that was known is overwritten. Printing is apart: printers jam, and
 * registration must not fail with them. A scanned badge without a name becomes theirs in the same transaction. What is
 * typed off a paper register keeps the time written there, as does what waited in a thin desk, with the number it wrote
 * by hand.
 *
 * @throws Refusal of a blank that cannot be given (field `badgeText`) and of a number that was not leased or is used
 * (field `leased`): nothing is written then.
 */
export function registerAttendee(input: Registration, context: Context): OutputOf<'attendee.register'> {
  const { store } = context
  const fair = currentFair(context)
  const work = () => {
    const at = context.now()
    const paper = onPaper(input, fair, context)
    const { idNumber } = input.person
    const digest = idNumber === null ? null : digestOfNumber(ownStation(context).secret, idNumber)
    const known = input.knownAs === null ? knownByCard(store, digest) : knownByChoice(store, input.knownAs, digest)
    requireSameKind(fair, { idNumber, roots: known.roots }, context)
    const answered = answersOf(store, known)
    const consents = paper === null ? input.consents : notAnsweredSince(input.consents, answered, paper.at)
    const before = known.persons.length === 0 ? null : mergeFields(known.persons)
    const mayHoldSensitive = before !== null && hasConsent(answered, 'statistics')
    const kept = withinConsent({ ...input, consents }, mayHoldSensitive, fair.held_on, before)
    const isRespelt = input.nameFrom === 'given' && before?.fullName !== toNfc(kept.person.fullName)
    if (kept.consents.some(({ purpose, given }) => purpose === 'statistics' && !given))
      forgetSensitive(context, known.persons)
    const id = writePerson(context, known, kept.person, isRespelt, at)
    joinRoots(context, known, at)
    if (digest !== null) keepKey(context, id, known, digest, at)
    const status = attend(context, id, known.roots, fair.id, at, givenIn(input, fair), paper)
    keepConsents(context, id, fair.id, kept.consents, at, paper?.at)
    // Whoever is typed off paper does not stand at the printer.
    if (paper === null) context.queue.nextTurn(context.caller.stationId, null)
    return { id, status }
  }
  giveLeasedLater(input, fair, context)
  return once(context, 'attendee.register', input.id, work, ({ id, status }) => ({
    attendee: viewAttendee(store, store.persons.rootOf(id), fair.id, fair.held_on),
    status,
  }))
}

function givenIn({ badgeText, leased }: Registration, fair: FairRow): Given | null {
  if (badgeText !== null) return { kind: 'blank', text: badgeText }
  return leased === null ? null : { kind: 'leased', counter: leased, fair }
}

/** The clock of a device that gave a badge out follows the host's this closely, in ms. */
const clockSlack = 5000

/** When and on which register it was written down, of what is typed afterwards; null for somebody who stands at the desk. */
function onPaper(
  { happenedAt, sheet, leased, badgeText }: Registration,
  fair: FairRow,
  context: Context,
): OnPaper | null {
  if (sheet !== null) requireSheet(sheet, 'register', fair, context)
  if (happenedAt === null) return sheet === null ? null : { at: context.now(), sheet }
  const now = context.now()
  const isByDevice = leased !== null || badgeText !== null
  const at = isByDevice && happenedAt - now < clockSlack ? Math.min(happenedAt, now) : happenedAt
  requireHappened(at, fair, now, 'happenedAt')
  return { at, sheet }
}

/** What was written on paper says nothing of a purpose that was answered after that. */
function notAnsweredSince(consents: Registration['consents'], answers: readonly ConsentRow[], at: number) {
  return consents.filter(
    ({ purpose }) => !answers.some((answer) => answer.purpose === purpose && (answer.answered_at ?? 0) > at),
  )
}

/**
 * Writes what this visit adds, and returns the record it belongs to. A name taken from the card is never
 * written over the former one: it is a record of its own, tied to the known one, so that both spellings are
 * found and the two can be taken apart again.
 */
function writePerson(context: Context, known: Known, given: PersonInput, isRespelt: boolean, at: number): string {
  const { store } = context
  const [main] = known.persons
  if (!main) return createPerson(context, given, at)
  const fullName = toNfc(given.fullName)
  const namesake = isRespelt ? known.persons.find((person) => person['full_name'] === fullName) : undefined
  if (isRespelt && !namesake) {
    const id = createPerson(context, given, at)
    decide(store, main.id, id, 'same', at)
    return id
  }
  // Written again, so that it is the newest spelling and the one shown.
  if (namesake) store.changes.update('person', namesake.id, { full_name: fullName })
  fillGaps(context, main.id, known.persons, given)
  return main.id
}
