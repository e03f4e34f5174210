import type { FairRow } from '../db/fairs.ts'
import { presence } from './attendee-rows.ts'
import { giveBlank } from './blank-badges.ts'
import { type Context, newId, ownStation } from './context.ts'
import { issueBadge } from './issue-badge.ts'
import { giveLeased } from './leases.ts'

export type Presence = 'registered' | 'checked-in' | 'already'

/** An arrival that was written down first: its time, ms UTC, and the number of the register it stands on, if any. */
export type OnPaper = { at: number; sheet: number | null }

/** A badge somebody has in hand before they are written down: a blank that was scanned, or a leased number written by hand. */
export type Given = { kind: 'blank'; text: string } | { kind: 'leased'; counter: number; fair: FairRow }

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
 * @param given the badge they have in hand already; null gives the next number to whoever has none.
 * @param paper when and where it was written down, of an arrival typed afterwards.
 */
export function attend(
  context: Context,
  person: string,
  roots: readonly string[],
  fairId: string,
  at: number,
  given: Given | null = null,
  paper: OnPaper | null = null,
): Presence {
  const { store } = context
  const status =
    paper === null ? arrive(context, person, roots, fairId, at) : arriveOnPaper(context, person, roots, fairId, paper)
  if (given?.kind === 'blank') {
    giveBlank(context, { person, roots, fairId, text: given.text, field: 'badgeText' }, at)
    return status
  }
  if (given?.kind === 'leased') {
    giveLeased(context, { person, roots, fair: given.fair, counter: given.counter, givenAt: paper?.at ?? at })
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
export function attendBooth(context: Context, whose: Whose, scannedAt: number): boolean {
  return attendAt(context, whose, scannedAt, likelyTime(scannedAt, context.now()))
}

/** When a booth saw somebody, ms UTC: what its phone says, unless that can only be a clock gone wrong. */
export function likelyTime(scannedAt: number, now: number): number {
  return scannedAt <= now && now - scannedAt < longestDelay ? scannedAt : now
}

/** The same of what was written on paper and typed later: the time on the paper (ms UTC) stands, however long ago it is. */
export function attendOnPaper(context: Context, whose: Whose, at: number): boolean {
  return attendAt(context, whose, at, at)
}

type Whose = { person: string; fair: string }

function attendAt(context: Context, { person, fair }: Whose, seenAt: number, at: number): boolean {
  const { store } = context
  const root = store.persons.rootOf(person)
  const { arrivedAt, leftAt } = presence(store.attendances.ofRoot(root, fair))
  if (arrivedAt !== null && (leftAt === null || leftAt >= seenAt)) return false
  arrive(context, person, [root], fair, at)
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

/** Who was here before it was typed keeps their attendance, which begins when the paper says if that is earlier. */
function arriveOnPaper(
  context: Context,
  person: string,
  roots: readonly string[],
  fairId: string,
  { at, sheet }: OnPaper,
): Presence {
  const { store, now } = context
  const attendances = roots.flatMap((root) => store.attendances.ofRoot(root, fairId))
  const begun = attendances.filter(({ arrived_at }) => arrived_at !== null)
  const [first] = begun.toSorted((one, other) => (one.arrived_at ?? 0) - (other.arrived_at ?? 0))
  if (!first) {
    const station = ownStation(context).id
    store.changes.create('attendance', newId(now()), { fair: fairId, person, arrived_at: at, station, sheet }, now())
    return roots.length > 0 ? 'checked-in' : 'registered'
  }
  const earlier = at < (first.arrived_at ?? 0) ? { arrived_at: at } : {}
  const line = sheet === null ? {} : { sheet }
  if (Object.keys({ ...earlier, ...line }).length > 0)
    store.changes.update('attendance', first.id, { ...earlier, ...line })
  return 'already'
}
