import { parseBadgeCode } from '../../shared/badge-code.ts'
import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { Waiting } from '../../shared/contract/booth.ts'
import { Refusal } from '../../shared/failure.ts'
import type { BadgeRow } from '../db/attendances.ts'
import type { WaitingRow } from '../db/waiting.ts'
import { attendBooth } from './attend.ts'
import { findBadge, numberOf } from './badge-lookup.ts'
import { isKnownAtBooth } from './booth-sight.ts'
import { requireBooth } from './booths.ts'
import { boothEmployer, type Context, currentFair } from './context.ts'
import { notAhead } from './happened.ts'
import { mergeFields } from './person-fields.ts'
import { once } from './receipts.ts'
import { AnothersRefusal } from './refusals.ts'

/** Who waits at the caller's booth; for a desk or office that sits at none, everywhere. Everybody once a booth. */
export function listWaiting(_input: CheckedInputOf<'waiting.list'>, context: Context): OutputOf<'waiting.list'> {
  const { store, caller } = context
  const booth = boothEmployer(context)
  if (caller.role === 'booth' && booth === null) throw new Refusal({ code: 'no-booth' })
  const shown = new Set<string>()
  return store.waiting.ofFair(currentFair(context).id).flatMap((row) => {
    const place = `${row.employer} ${row.root}`
    const badge = badgeOf(row, context)
    if (!badge || shown.has(place) || (booth !== null && row.employer !== booth)) return []
    shown.add(place)
    return [showWaiting(row, badge, context)]
  })
}

/** Puts somebody into the booth's queue, once however often they are scanned. Like any scan it means that they are here. */
export function joinWaiting(input: CheckedInputOf<'waiting.join'>, context: Context): OutputOf<'waiting.join'> {
  const { store, now } = context
  let hasArrived = false
  const work = () => {
    const employer = requireBooth(context)
    const badge = findBadge(input.badgeText, context)
    const root = store.persons.rootOf(badge.person)
    if (parseBadgeCode(input.badgeText).ok) hasArrived = attendBooth(context, badge, input.joinedAt)
    const standing = store.waiting.ofFair(badge.fair).find((row) => row.employer === employer.id && row.root === root)
    if (standing) return { id: standing.id }
    const joinedAt = notAhead(input.joinedAt, context)
    store.waiting.join(input.id, badge.fair, employer.id, badge.id, joinedAt)
    // Sent late: another phone of the booth has had them since.
    const turns = store.interviews.ofRoot(root, badge.fair, employer.id)
    if (turns.some(({ scanned_at: at }) => at > joinedAt && at <= now())) store.waiting.leave(input.id, now())
    return { id: input.id }
  }
  const joined = once(context, 'waiting.join', input.id, work, ({ id }) => showById(id, context))
  if (hasArrived) context.announce(['attendees'])
  return joined
}

/** Calls somebody to the booth; called again, they are called since the first time. */
export function callWaiting(input: CheckedInputOf<'waiting.call'>, context: Context): OutputOf<'waiting.call'> {
  const { store, now } = context
  const work = () => {
    const row = requireWaiting(input.waitingId, context)
    if (row.called_at === null && row.left_at === null) store.waiting.call(row.id, now())
    return { id: row.id }
  }
  return once(context, 'waiting.call', input.id, work, ({ id }) => showById(id, context))
}

export function leaveWaiting(input: CheckedInputOf<'waiting.leave'>, context: Context): OutputOf<'waiting.leave'> {
  const { store, now } = context
  const work = () => {
    const row = requireWaiting(input.waitingId, context)
    if (row.left_at === null) store.waiting.leaveOfRoot(row.root, row.fair, row.employer, now())
    return { id: row.id }
  }
  return once(context, 'waiting.leave', input.id, work, () => ({}))
}

/** A place in a queue, by its own id or by that of the command that found it taken already: a booth only its own. */
function requireWaiting(id: string, context: Context): WaitingRow {
  const { store, caller } = context
  const receipt = store.receipts.read(id)
  const joined = receipt?.procedure === 'waiting.join' ? (JSON.parse(receipt.outcome) as { id: string }).id : id
  const row = store.waiting.byId(joined)
  if (!row) throw new Refusal({ code: 'not-found' })
  if (caller.role === 'booth' && row.employer !== boothEmployer(context)) throw new AnothersRefusal()
  return row
}

function showById(id: string, context: Context): Waiting {
  const row = context.store.waiting.byId(id)
  const badge = row && (badgeOf(row, context) ?? context.store.badges.byId(row.badge))
  if (!row || !badge) throw new Refusal({ code: 'not-found' })
  return showWaiting(row, badge, context)
}

/** The badge they wear now, which may be another than the one they joined with; none once theirs is void. */
function badgeOf({ root, fair }: WaitingRow, { store }: Context): BadgeRow | undefined {
  return store.attendances.badgesOf(root, fair).find(({ voided_at }) => voided_at === null)
}

function showWaiting(row: WaitingRow, badge: BadgeRow, context: Context): Waiting {
  const { store, caller } = context
  const fields = mergeFields(store.persons.group(row.root))
  const employer = store.fairs.employer(row.employer)
  const maySee = caller.role !== 'booth' || (employer && isKnownAtBooth(row.root, fields, employer, context))
  return {
    id: row.id,
    employerId: row.employer,
    employerName: row.employer_name ?? '',
    booth: row.booth,
    badgeNumber: numberOf(badge),
    fullName: maySee ? fields.fullName : null,
    joinedAt: row.joined_at,
    calledAt: row.called_at,
  }
}
