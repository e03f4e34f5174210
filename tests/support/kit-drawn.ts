import { PDFDocument } from '@cantoo/pdf-lib'
import type { PaperOrder } from '../../shared/badge-face.ts'
import { badgeFormats, badgesPerPage } from '../../shared/badge-formats.ts'
import type { Saving } from '../../shared/contract/works.ts'
import { type DocumentOrder, isDocumentOrder } from '../../shared/document-face.ts'
import { exportFile, settleFile } from '../../electron/core/exports/export-file.ts'
import type { KitHall } from './kit-hall.ts'

/** What a page draws. */
export type Order = PaperOrder | DocumentOrder

/** A page that draws: as many pages as the paper has, and what was drawn in its order. */
export function drawing(hall: KitHall) {
  const drawn: Order[] = []
  hall.page.pdf = async (order) => {
    drawn.push(order)
    const pdf = await PDFDocument.create()
    for (let at = 0; at < pagesIn(order); at += 1) pdf.addPage([595, 842])
    return Uint8Array.from(await pdf.save())
  }
  return drawn
}

function pagesIn(order: Order): number {
  if (!isDocumentOrder(order)) return Math.ceil(order.faces.length / badgesPerPage(badgeFormats[order.format]))
  const { document } = order
  if (document.kind === 'table-signs') return document.signs.length
  return document.kind === 'sheets' || document.kind === 'signing-sheets' ? document.sheets.length : 1
}

/** The window is given the file, and its shell says what became of it. */
export async function fetched(
  hall: KitHall,
  workId: string,
  saving: Saving = { kind: 'saved', path: 'C:\\Users\\Lan\\Downloads\\kit.pdf' },
) {
  const context = hall.contextOf(hall.window)
  const ended = await context.works.ended(workId, hall.window)
  if (!ended.ok) throw new Error(ended.failure.code)
  const file = await exportFile('work', new URLSearchParams({ id: workId }), context)
  settleFile(workId, saving, context)
  return { name: file.fileName, pages: (await PDFDocument.load(file.body)).getPageCount() }
}
