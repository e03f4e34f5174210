import type { BadgeFormatName } from '../../shared/badge-formats.ts'

export type PdfOrder = { badgeIds: readonly string[]; format: BadgeFormatName; startAt: number }
export type PdfOrders = ReturnType<typeof openPdfOrders>

const keptFor = 10 * 60_000

/** Choices of badges too long for an address, kept in memory for ten minutes until their PDF is fetched. */
export function openPdfOrders(now: () => number) {
  const kept = new Map<string, PdfOrder & { at: number }>()
  return {
    keep(id: string, order: PdfOrder): void {
      for (const [old, { at }] of kept) if (Math.abs(now() - at) > keptFor) kept.delete(old)
      kept.set(id, { ...order, at: now() })
    },
    /** Null for one that was never kept, or too long ago. */
    read(id: string): PdfOrder | null {
      const order = kept.get(id)
      return order && Math.abs(now() - order.at) <= keptFor ? order : null
    },
  }
}
