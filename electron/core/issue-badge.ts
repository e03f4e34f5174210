import { type Context, newId, ownStation } from './context.ts'
import { badgeCodeOf } from './secrets.ts'

/** Gives a person this station's next badge; part of the caller's transaction. Returns the badge's id. */
export function issueBadge(
  context: Context,
  person: string,
  fairId: string,
  at: number,
  replaces: string | null,
): string {
  const { store } = context
  const station = ownStation(context)
  const counter = store.badges.nextCounter(fairId)
  const id = newId(at)
  store.changes.create(
    'badge',
    id,
    {
      fair: fairId,
      person,
      station: station.id,
      letter: station.letter,
      counter,
      code: badgeCodeOf(station.secret, fairId, station.id, counter),
      issued_at: at,
      replaces,
    },
    at,
  )
  return id
}
