import { type Context, newId, ownStation } from './context.ts'
import { issueBadge } from './issue-badge.ts'

export type Presence = 'registered' | 'checked-in' | 'already'

/**
 * Somebody stands at the desk: they are present from now, with a badge in force (one printed ahead is
 * kept). Whoever was registered ahead arrives in that row, whoever had gone home is back in. Part of
 * the caller's transaction.
 *
 * @param person the record a new attendance or badge belongs to.
 * @param roots the attendees this person is known as before the transaction; none for somebody new.
 */
export function attend(
  context: Context,
  person: string,
  roots: readonly string[],
  fairId: string,
  at: number,
): Presence {
  const { store } = context
  const status = arrive(context, person, roots, fairId, at)
  const badges = roots.flatMap((root) => store.attendances.badgesOf(root, fairId))
  if (!badges.some(({ voided_at }) => voided_at === null)) issueBadge(context, person, fairId, at, null)
  return status
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
  const [expected] = attendances
  if (expected) {
    store.changes.update('attendance', expected.id, { arrived_at: at, station })
    return 'checked-in'
  }
  store.changes.create('attendance', newId(at), { fair: fairId, person, arrived_at: at, station }, at)
  return roots.length > 0 ? 'checked-in' : 'registered'
}
