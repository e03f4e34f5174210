import type { BadgeOrder, Paper } from './ports.ts'

/** A paper side that knows which badges it is drawing at the moment. */
export type WatchedPaper = {
  paper: Paper
  /** Whether all of these badges belong to orders under way. */
  isDrawing(badgeIds: readonly string[]): boolean
}

/** Watches the orders of a paper side from the moment they are given until the printer has them. */
export function watchDrawing(paper: Paper): WatchedPaper {
  const orders = new Set<ReadonlySet<string>>()
  const during = async <Value>({ badgeIds }: BadgeOrder, work: () => Promise<Value>): Promise<Value> => {
    const order = new Set(badgeIds)
    orders.add(order)
    try {
      return await work()
    } finally {
      orders.delete(order)
    }
  }
  return {
    paper: {
      printers: () => paper.printers(),
      print: (order) => during(order, () => paper.print(order)),
      pdf: (order) => during(order, () => paper.pdf(order)),
    },
    isDrawing: (badgeIds) => [...orders].some((order) => badgeIds.every((id) => order.has(id))),
  }
}
