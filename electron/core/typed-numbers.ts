import { Refusal } from '../../shared/failure.ts'
import type { Store } from '../db/store.ts'
import type { Context } from './context.ts'

const minute = 60_000
/** Nobody types more; whoever sends more is reading the list of attendees by counting. */
const mostInMinute = 40

/** When each booth's device named a badge by its number (ms UTC), the last minute only; gone with the program. */
const typed = new WeakMap<Store['settings'], Map<string, number[]>>()

/**
 * Numbers of badges can be counted, and a booth is shown who shares with employers: so a booth's device may name badges by
 * number only as fast as hands type. Scanned codes cannot be guessed and know no limit.
 *
 * @throws Refusal `too-fast`; what waits in a phone is sent later by itself
 */
export function countTyped({ store, caller, now }: Context): void {
  if (caller.role !== 'booth') return
  const all = typed.get(store.settings) ?? new Map<string, number[]>()
  typed.set(store.settings, all)
  const at = now()
  const lately = (all.get(caller.stationId) ?? []).filter((then) => Math.abs(at - then) < minute)
  if (lately.length >= mostInMinute) throw new Refusal({ code: 'too-fast' })
  all.set(caller.stationId, [...lately, at])
}
