import type { Store } from '../db/store.ts'
import type { Peer } from './exchange.ts'

/** This station's own database as a peer. */
export function peerOf(store: Store): Peer {
  return {
    since: (arrival, limit) => store.changes.since(arrival, limit),
    absorb: (changes) => store.atomically(() => store.changes.absorb(changes)),
  }
}
