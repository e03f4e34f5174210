import { randomBytes } from 'node:crypto'
import type { PaperOrder } from '../../shared/badge-face.ts'
import type { DocumentOrder } from '../../shared/document-face.ts'

type Order = PaperOrder | DocumentOrder

/** What the hidden page is to draw: it is given an id and fetches the order by it, once. */
export type PrintOrders = {
  place(order: Order): string
  /** The order, and never again. */
  take(id: string): Order | null
  /** For a page that never came. */
  withdraw(id: string): void
}

/** An empty list of print orders. */
export function createPrintOrders(): PrintOrders {
  const waiting = new Map<string, Order>()
  return {
    place(order) {
      const id = randomBytes(16).toString('hex')
      waiting.set(id, order)
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
