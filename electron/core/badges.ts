import { parseBadgeCode } from '../../shared/badge-code.ts'
import { formatBadgeNumber, parseBadgeNumber } from '../../shared/badge-number.ts'
import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { type Failure, Refusal } from '../../shared/failure.ts'
import type { BadgeRow } from '../db/attendances.ts'
import type { FairRow } from '../db/fairs.ts'
import { showBadge, viewAttendee } from './attendee-view.ts'
import { type Context, currentFair, ownStation } from './context.ts'
import { issueBadge } from './issue-badge.ts'
import { once } from './receipts.ts'
import { fairDigits, isOurs } from './secrets.ts'

/**
 * The badge a scan or a typed number stands for, in force at this fair. One decision for desk, booth
 * and phone, so that no two of them tell a badge differently.
 *
 * @throws Refusal that tells apart misread, not ours, another fair's, forged, not yet heard of, voided.
 */
export function findBadge(text: string, context: Context): BadgeRow {
  const fair = currentFair(context)
  const badge = findByNumber(text, fair, context) ?? findByCode(text, fair, context)
  if (badge.voided_at !== null) throw new Refusal(voided(badge, context))
  return badge
}

/** A void badge, with the number of the one that took its place, where there is one. */
function voided(badge: BadgeRow, { store }: Context): Failure {
  const now = store.attendances.badgesOf(store.persons.rootOf(badge.person), badge.fair)[0]
  return now && now.voided_at === null
    ? { code: 'badge-voided', detail: formatBadgeNumber(now.letter, now.counter) }
    : { code: 'badge-voided' }
}

function findByNumber(text: string, fair: FairRow, context: Context): BadgeRow | undefined {
  const number = parseBadgeNumber(text)
  if (!number) return undefined
  const [badge, another] = context.store.badges.byNumber(fair.id, number.letter, number.counter)
  const detail = formatBadgeNumber(number.letter, number.counter)
  if (!badge) throw new Refusal({ code: 'badge-not-arrived', detail })
  if (another && another.station !== badge.station) throw new Refusal({ code: 'badge-two-stations', detail })
  return badge
}

function findByCode(text: string, fair: FairRow, context: Context): BadgeRow {
  const { store } = context
  const parsed = parseBadgeCode(text)
  if (!parsed.ok) throw new Refusal({ code: parsed.reason === 'version' ? 'badge-foreign' : 'badge-unreadable' })
  const code = parsed.parts
  const known = store.badges.byCode(text.trim())
  if (known) {
    if (known.fair !== fair.id) throw new Refusal({ code: 'badge-other-fair' })
    return known
  }
  if (code.fairDigits !== fairDigits(fair.id)) throw new Refusal({ code: 'badge-other-fair' })
  const station = ownStation(context)
  const stations = [station.id, ...store.badges.stations(fair.id).map((heard) => heard.station)]
  const isGenuine = stations.some((id) => isOurs(station.secret, fair.id, id, code))
  throw new Refusal({ code: isGenuine ? 'badge-not-arrived' : 'badge-forged' })
}

/** Whose badge this is, at the desk. */
export function readBadge({ text }: CheckedInputOf<'badge.read'>, context: Context): OutputOf<'badge.read'> {
  const badge = findBadge(text, context)
  return viewAttendee(context.store, context.store.persons.rootOf(badge.person), badge.fair)
}

/** Voids a lost or spoilt badge and gives the same person a new one, with a new number and code. */
export function replaceBadge(input: CheckedInputOf<'badge.replace'>, context: Context): OutputOf<'badge.replace'> {
  const { store, now } = context
  const work = () => {
    const badge = store.badges.byId(input.badgeId)
    if (!badge) throw new Refusal({ code: 'not-found' })
    if (badge.voided_at !== null) throw new Refusal(voided(badge, context))
    const at = now()
    store.changes.update('badge', badge.id, { voided_at: at, void_reason: input.reason })
    return { id: issueBadge(context, badge.person, badge.fair, at, badge.id) }
  }
  return once(context, 'badge.replace', input.id, work, ({ id }) => {
    const issued = store.badges.byId(id)
    if (!issued) throw new Refusal({ code: 'not-found' })
    return showBadge(issued)
  })
}
