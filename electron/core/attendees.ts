import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { Refusal } from '../../shared/failure.ts'
import { fold, foldKeepingMarks } from '../../shared/text/fold.ts'
import { parseBadgeNumber } from '../../shared/badge-number.ts'
import type { Store } from '../db/store.ts'
import { viewAttendee, viewRow } from './attendee-view.ts'
import { type Context, currentFair, newId, ownStation } from './context.ts'
import { patchOf } from './person-fields.ts'
import { decide } from './person-links.ts'
import { once } from './receipts.ts'
import { digestOfNumber } from './secrets.ts'

/** Looks one attendee up by root, or by any of the persons that are this attendee. */
export function readAttendee(
  { attendeeId }: CheckedInputOf<'attendee.read'>,
  context: Context,
): OutputOf<'attendee.read'> {
  const { store } = context
  return viewAttendee(store, store.persons.rootOf(attendeeId), currentFair(context).id)
}

/** The newest arrivals of this fair. */
export function latestAttendees(
  { limit }: CheckedInputOf<'attendee.latest'>,
  context: Context,
): OutputOf<'attendee.latest'> {
  const fair = currentFair(context)
  return rowsOf(context.store, context.store.attendances.latest(fair.id, limit), fair.id)
}

/** Finds people as they are asked for: words of name or village in any order, digits of phone, paper or badge. */
export function searchAttendees(
  { text, limit }: CheckedInputOf<'attendee.search'>,
  context: Context,
): OutputOf<'attendee.search'> {
  const { store } = context
  const fair = currentFair(context)
  const number = parseBadgeNumber(text)
  if (number) {
    const badges = store.badges.byNumber(fair.id, number.letter, number.counter)
    if (badges.length > 0)
      return rowsOf(store, [...new Set(badges.map((badge) => store.persons.rootOf(badge.person)))], fair.id)
  }
  const words = fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
  if (words.length === 0) return []
  const match = words.map((word) => `"${word}"*`).join(' ')
  const found = store.persons.search(match, foldKeepingMarks(text), limit)
  return rowsOf(store, [...new Set(found.map(({ root }) => root))], fair.id)
}

function rowsOf(store: Store, roots: readonly string[], fairId: string): OutputOf<'attendee.search'> {
  return roots.flatMap((root) => viewRow(store, root, fairId) ?? [])
}

/**
 * Puts right what was registered. Every person of the attendee is written, so that an older value of
 * another person cannot come back; a new card number withdraws the old one (the wrong card is then
 * somebody else's again).
 */
export function correctAttendee(
  input: CheckedInputOf<'attendee.correct'>,
  context: Context,
): OutputOf<'attendee.correct'> {
  const { store, now } = context
  const fair = currentFair(context)
  const work = () => {
    const persons = store.persons.group(store.persons.rootOf(input.attendeeId))
    const main = persons[0]
    if (!main) throw new Refusal({ code: 'not-found' })
    const patch = patchOf(input.fields)
    if (Object.keys(patch).length > 0) for (const { id } of persons) store.changes.update('person', id, patch)
    if (input.fields.idNumber !== undefined) {
      changeKeys(
        context,
        persons.map(({ id }) => id),
        input.fields.idNumber,
        input.attendeeId,
        now(),
      )
    }
    return { id: main.id }
  }
  return once(context, 'attendee.correct', input.id, work, ({ id }) =>
    viewAttendee(store, store.persons.rootOf(id), fair.id),
  )
}

function changeKeys(
  context: Context,
  persons: readonly string[],
  idNumber: string | null,
  attendee: string,
  at: number,
): void {
  const { store } = context
  const digest = idNumber === null ? null : digestOfNumber(ownStation(context).secret, idNumber)
  if (digest !== null) {
    const holder = store.persons.byDigest(digest).find((person) => !persons.includes(person))
    if (holder !== undefined) throw new Refusal({ code: 'id-number-taken', field: 'idNumber' })
  }
  let kept = false
  for (const person of persons) {
    for (const key of store.persons.keysOf(person)) {
      if (key.digest === digest) kept = true
      else store.changes.update('person_key', key.id, { withdrawn_at: at })
    }
  }
  const owner = persons.includes(attendee) ? attendee : persons[0]
  if (digest !== null && !kept && owner !== undefined) {
    store.changes.create('person_key', newId(at), { person: owner, digest }, at)
  }
}

/** A clerk's decision that two attendees are one, or that they are not; the newest decision stands. */
export function linkAttendees(input: CheckedInputOf<'attendee.link'>, context: Context): OutputOf<'attendee.link'> {
  const { store, now } = context
  const work = () => {
    const { first, second } = input
    if (first === second) throw new Refusal({ code: 'same-person' })
    for (const id of [first, second])
      if (store.persons.group(store.persons.rootOf(id)).length === 0) throw new Refusal({ code: 'not-found' })
    decide(store, first, second, input.decision, now())
    return {}
  }
  return once(context, 'attendee.link', input.id, work, () => ({}))
}

/** Erases every person of the attendee everywhere (rows, index, log), and scrubs the file. */
export function eraseAttendee(input: CheckedInputOf<'attendee.erase'>, context: Context): OutputOf<'attendee.erase'> {
  const { store, now, caller } = context
  const work = () => {
    const persons = store.persons.group(store.persons.rootOf(input.attendeeId))
    if (persons.length === 0) throw new Refusal({ code: 'not-found' })
    const at = now()
    for (const person of persons)
      store.changes.create('erasure', newId(at), { erased_person: person.id, erased_at: at }, at)
    store.stations.noteAccess(at, caller.stationId, 'erase', null, persons.length)
    return {}
  }
  const answer = once(context, 'attendee.erase', input.id, work, () => ({}))
  store.scrub()
  return answer
}
