import type { Change } from '../db/tables.ts'

/** A station as its peers see it: what it has learnt, and a way to tell it more. */
export type Peer = {
  /** What was learnt after `arrival`, at most `limit` changes, and the arrival of the last of them. */
  since(arrival: number, limit: number): { changes: Change[]; arrival: number }
  /** Takes changes in one transaction; returns how many were new. */
  absorb(changes: readonly Change[]): number
}

/**
 * Brings to one station all that another has learnt since they last spoke, page by page. A page is
 * absorbed before the cursor moves on, so an exchange cut short anywhere is simply taken up again;
 * what arrives twice is taken once.
 *
 * @returns where to go on from next time, and how many changes were new.
 */
export function pull(from: Peer, into: Peer, after: number, pageSize = 500): { arrival: number; taken: number } {
  let arrival = after
  let taken = 0
  for (;;) {
    const page = from.since(arrival, pageSize)
    if (page.changes.length === 0) return { arrival, taken }
    taken += into.absorb(page.changes)
    arrival = page.arrival
  }
}
