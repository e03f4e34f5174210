import type { Blank } from './badge-lookup.ts'
import { type Context, newId, ownStation } from './context.ts'
import { badgeCodeOf } from './secrets.ts'

/**
 * Gives a person this station's next badge, or one that lay ready; part of the caller's transaction.
 *
 * @param issuedAt when they got it (ms UTC), where that was before it is written down.
 * @returns the badge's id.
 */
export function issueBadge(
  context: Context,
  person: string,
  fairId: string,
  at: number,
  replaces: string | null,
  blank: Blank | null = null,
  issuedAt = at,
): string {
  const { store } = context
  const { station, letter, counter, code } = blank ?? nextBadge(context, fairId)
  const id = newId(at)
  store.changes.create(
    'badge',
    id,
    { fair: fairId, person, station, letter, counter, code, issued_at: issuedAt, replaces },
    at,
  )
  return id
}

function nextBadge(context: Context, fair: string): Omit<Blank, 'fair'> {
  const { id: station, letter, secret } = ownStation(context)
  const counter = context.store.badges.nextCounter(fair)
  return { station, letter, counter, code: badgeCodeOf(secret, fair, station, counter) }
}
