import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { Refusal } from '../../shared/failure.ts'
import { fold, foldKeepingMarks } from '../../shared/text/fold.ts'
import { parseBadgeNumber } from '../../shared/badge-number.ts'
import type { Store } from '../db/store.ts'
import { viewAttendee, viewRow } from './attendee-view.ts'
import { type Context, currentFair, newId } from './context.ts'
import { once } from './receipts.ts'

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

/** The figures every screen and export must agree with. */
export function countAttendees(_input: CheckedInputOf<'attendee.count'>, context: Context): OutputOf<'attendee.count'> {
  const { store } = context
  const fair = currentFair(context)
  const { turns, persons: interviewed } = store.interviews.totals(fair.id)
  return {
    persons: store.attendances.countPersons(fair.id),
    inside: 0,
    ahead: 0,
    children: 0,
    incomplete: 0,
    badges: store.attendances.countBadges(fair.id),
    interviews: turns,
    interviewed,
  }
}
