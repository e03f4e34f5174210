import { presence } from './attendee-rows.ts'
import { giveBlank } from './blank-badges.ts'
import { type Context, newId, ownStation } from './context.ts'
import { issueBadge } from './issue-badge.ts'

export type Presence = 'registered' | 'checked-in' | 'already'

/** A booth's phone may send a scan hours late; a time beyond that is a clock gone wrong. */
const longestDelay = 12 * 60 * 60 * 1000

/**
 * Somebody stands at the desk: they are present from now, with a badge in force (one printed ahead is
 * kept). Whoever had gone home is back in. An arrival is a row of its own, also of those registered ahead:
 * two desks may check in the same person, and one that takes it back must not take the other's. Part of the
 * caller's transaction.
 *
 * @param person the record a new attendance or badge belongs to.
 * @param roots the attendees this person is known as before the transaction; none for somebody new.
 * @param blankText a scanned badge without a name that becomes theirs; null gives the next number to whoever has no badge.
 */
export function attend(
  context: Context,
  person: string,
  roots: readonly string[],
  fairId: string,
  at: number,
  blankText: string | null = null,
): Presence {
  const { store } = context
  const status = arrive(context, person, roots, fairId, at)
  if (blankText !== null) {
    giveBlank(context, { person, roots, fairId, text: blankText, field: 'badgeText' }, at)
    return status
  }
  const badges = roots.flatMap((root) => store.attendances.badgesOf(root, fairId))
  if (!badges.some(({ voided_at }) => voided_at === null)) issueBadge(context, person, fairId, at, null)
  return status
}

/**
 * Somebody's badge was scanned at a booth: whoever got it ahead and went there without passing the desk is present,
 * and whoever had gone home is back in, unless they went after the scan (phones send late). Part of the caller's
 * transaction; says whether that changed anything.
 *
 * @param scannedAt ms UTC by the booth's clock.
 */
export function attendBooth(
  context: Context,
  { person, fair }: { person: string; fair: string },
  scannedAt: number,
): boolean {
  const { store, now } = context
  const root = store.persons.rootOf(person)
  const { arrivedAt, leftAt } = presence(store.attendances.ofRoot(root, fair))
  if (arrivedAt !== null && (leftAt === null || leftAt >= scannedAt)) return false
  const at = now()
  arrive(context, person, [root], fair, scannedAt <= at && at - scannedAt < longestDelay ? scannedAt : at)
  return true
}

function arrive(context: Context, person: string, roots: readonly string[], fairId: string, at: number): Presence {
  const { store } = context
  const attendances = roots.flatMap((root) => store.attendances.ofRoot(root, fairId))
  if (attendances.some(({ arrived_at }) => arrived_at !== null)) {
    for (const { id, left_at } of attendances)
      if (left_at !== null) store.changes.update('attendance', id, { left_at: null })
    return 'already'
  }
  const station = ownStation(context).id
  store.changes.create('attendance', newId(at), { fair: fairId, person, arrived_at: at, station }, at)
  return roots.length > 0 ? 'checked-in' : 'registered'
}
