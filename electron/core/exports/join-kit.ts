import { PDFDocument } from '@cantoo/pdf-lib'
import type { PaperDocument } from '../../../shared/paper-documents.ts'
import type { KitPart } from '../kit/kit-part.ts'
import type { Access, WorkCode } from '../works/port.ts'
import { mediaTypes } from './media-types.ts'

/** Joins the pieces of the kit, drawn already, into one file. */
export const joinKit: WorkCode<'kit-file'> = async ({ pieces, parts, fileName }, { tell }) => {
  const whole = await PDFDocument.create()
  for (const [done, piece] of pieces.entries()) {
    tell(done, pieces.length)
    const part = await PDFDocument.load(piece)
    for (const page of await whole.copyPages(part, part.getPageIndices())) whole.addPage(page)
  }
  whole.setTitle(fileName)
  whole.setCreator('FairDesk')
  whole.setProducer('FairDesk')
  whole.setLanguage('vi')
  const body = Uint8Array.from(await whole.save())
  const file = { fileName, mediaType: mediaTypes.pdf, body }
  return { file, value: null, accesses: parts.flatMap((part) => accessOf(part)) }
}

/** As each paper is noted that is saved by itself. */
function accessOf(part: KitPart): Access[] {
  switch (part.kind) {
    case 'document':
      return [{ action: `${part.document.kind}-export`, rows: rowsOf(part.document) }]
    case 'badges':
      return [{ action: 'badges-export', rows: part.badgeIds.length }]
    case 'blanks':
      return []
  }
}

function rowsOf(document: PaperDocument): number | null {
  if (document.kind === 'signing-sheets') return document.sheetIds.length
  return document.kind === 'sheets' ? document.numbers.length : null
}
