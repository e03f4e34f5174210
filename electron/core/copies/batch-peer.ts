import type { Peer } from '../../sync/exchange.ts'
import type { Batch } from './batches.ts'

/** What was appended to a copy, as a station that tells all it has learnt: it is taken up as a peer's news are. */
export function peerOfBatches(batches: readonly Batch[]): Peer {
  return {
    since(arrival) {
      const next = batches.find((batch) => batch.arrival > arrival && batch.changes.length > 0)
      return next ? { changes: [...next.changes], arrival: next.arrival } : { changes: [], arrival }
    },
    absorb: () => 0,
  }
}
