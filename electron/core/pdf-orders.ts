import type { PaperDocument } from '../../shared/paper-documents.ts'

export type PdfOrder = { document: PaperDocument }
export type PdfOrders = ReturnType<typeof openPdfOrders>

const keptFor = 10 * 60_000

/** Papers too long for an address, kept in memory for ten minutes until their PDF is fetched. */
export function openPdfOrders(now: () => number) {
  const kept = new Map<string, { order: PdfOrder; at: number }>()
  return {
    keep(id: string, order: PdfOrder): void {
      for (const [old, { at }] of kept) if (Math.abs(now() - at) > keptFor) kept.delete(old)
      kept.set(id, { order, at: now() })
    },
    /** Null for one that was never kept, or too long ago. */
    read(id: string): PdfOrder | null {
      const one = kept.get(id)
      return one && Math.abs(now() - one.at) <= keptFor ? one.order : null
    },
  }
}
