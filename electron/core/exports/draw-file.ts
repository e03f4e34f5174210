import { PDFDocument } from '@cantoo/pdf-lib'
import type { PaperOrder } from '../../../shared/badge-face.ts'
import type { DocumentOrder } from '../../../shared/document-face.ts'
import type { PaperDocument } from '../../../shared/paper-documents.ts'
import { facesOf } from '../badge-faces.ts'
import { composeDocument } from '../documents/compose.ts'
import type { DrawnPart } from '../documents/drawn-part.ts'
import { headOf } from '../documents/source.ts'
import { paperOrder } from '../paper-order.ts'
import { blankFaces } from '../print-job-order.ts'
import type { Access, WorkCode, WorkInputs, WorkPlace } from '../works/port.ts'
import { mediaTypes } from './media-types.ts'

/**
 * Many pages as one PDF: drawn a few sheets at a time by the page that draws paper, so that the desk's own badges come in
 * between, and joined here.
 */
export const drawFile: WorkCode<'drawn-file'> = async (input, place) => {
  const { parts, fileName } = input
  const whole = await PDFDocument.create()
  for (const [done, part] of parts.entries()) {
    place.tell(done, parts.length)
    const piece = await PDFDocument.load(await place.draw(await orderOf(part, input, place)))
    for (const page of await whole.copyPages(piece, piece.getPageIndices())) whole.addPage(page)
  }
  place.tell(parts.length, parts.length)
  whole.setTitle(fileName)
  whole.setCreator('FairDesk')
  whole.setProducer('FairDesk')
  whole.setLanguage('vi')
  const file = { fileName, mediaType: mediaTypes.pdf, body: Uint8Array.from(await whole.save()) }
  return { file, value: null, accesses: accessesOf(parts) }
}

async function orderOf(
  part: DrawnPart,
  { fair, format }: WorkInputs['drawn-file'],
  place: WorkPlace,
): Promise<PaperOrder | DocumentOrder> {
  if (part.kind === 'document') {
    const source = { ...place, lan: null }
    const document = composeDocument(part.document, fair, source)
    return { document, head: headOf(fair, source), paper: 'a4', offset: { x: 0, y: 0 } }
  }
  const faces =
    part.kind === 'badges'
      ? await facesOf(part.badgeIds, place)
      : part.ranges.flatMap((range) => blankFaces(fair, range, place.store))
  const startAt = part.kind === 'badges' ? part.startAt : 0
  return paperOrder({ faces, format, startAt, fairId: fair, printer: null }, place)
}

/** Each paper as it is noted that is saved by itself; badges once, however many pieces they were drawn in. */
function accessesOf(parts: readonly DrawnPart[]): Access[] {
  const badges = parts.reduce((sum, part) => sum + (part.kind === 'badges' ? part.badgeIds.length : 0), 0)
  const documents = parts.flatMap((part) => (part.kind === 'document' ? [part.document] : []))
  const noted = documents.map((document) => ({ action: `${document.kind}-export`, rows: rowsOf(document) }))
  return badges === 0 ? noted : [...noted, { action: 'badges-export', rows: badges }]
}

function rowsOf(document: PaperDocument): number | null {
  if (document.kind === 'signing-sheets') return document.sheetIds.length
  return document.kind === 'sheets' ? document.numbers.length : null
}
