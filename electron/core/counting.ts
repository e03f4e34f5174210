import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { type Context, currentFair, newId, ownStation } from './context.ts'
import { incompleteRoots } from './gaps.ts'
import { once } from './receipts.ts'

/** The figures every screen and export must agree with. */
export function countAttendees(_input: CheckedInputOf<'attendee.count'>, context: Context): OutputOf<'attendee.count'> {
  const { store } = context
  const fair = currentFair(context)
  const { turns, persons: interviewed } = store.interviews.totals(fair.id)
  return {
    ...store.attendances.countPresence(fair.id),
    children: store.children.count(fair.id),
    incomplete: incompleteRoots(context, fair).length,
    badges: store.attendances.countBadges(fair.id),
    interviews: turns,
    interviewed,
  }
}

/** One small child more who came along; nothing of them is taken down. */
export function countChild({ id }: CheckedInputOf<'child.count'>, context: Context): OutputOf<'child.count'> {
  const { store, now } = context
  const fair = currentFair(context)
  const work = () => {
    const at = now()
    store.changes.create('child', newId(at), { fair: fair.id, counted_at: at, station: ownStation(context).id }, at)
    return {}
  }
  return once(context, 'child.count', id, work, () => ({ children: store.children.count(fair.id) }))
}
