import { randomBytes } from 'node:crypto'
import type { BadgeOrder } from '../core/ports.ts'

/** What the hidden page is to draw: it is given an id in its address and fetches the badges by it, once. */
export type PrintOrders = {
  place(order: BadgeOrder): string
  /** The order, and never again. */
  take(id: string): BadgeOrder | null
  /** For a page that never came. */
  withdraw(id: string): void
}

/** An empty list of print orders. */
export function createPrintOrders(): PrintOrders {
  const waiting = new Map<string, BadgeOrder>()
  return {
    place({ badgeIds, format }) {
      const id = randomBytes(16).toString('hex')
      waiting.set(id, { badgeIds: [...badgeIds], format })
      return id
    },
    take(id) {
      const order = waiting.get(id) ?? null
      waiting.delete(id)
      return order
    },
    withdraw(id) {
      waiting.delete(id)
    },
  }
}
