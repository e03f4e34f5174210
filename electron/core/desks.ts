import { type Context, newId, ownStation } from './context.ts'

/**
 * Tells every station which letter this one writes on its badges at a fair, once: a stack of badges printed here may
 * be given out at a desk that has never heard of a badge of this station. Part of the caller's transaction.
 */
export function tellLetter(context: Context, fair: string): void {
  const { store, now } = context
  const { id: station, letter } = ownStation(context)
  if (store.stations.hasToldLetter(fair, station, letter)) return
  const at = now()
  store.changes.create('desk', newId(at), { fair, station, letter }, at)
}
