import type { DocumentOrder } from '../../../shared/document-face.ts'
import type { DocumentPaperName } from '../../../shared/document-papers.ts'
import { Refusal } from '../../../shared/failure.ts'
import type { PrintJobRow } from '../../db/print-job-row.ts'
import { noteLinkPrinted } from '../lan.ts'
import { offsetOf } from '../printer-offsets.ts'
import { composeDocument } from './compose.ts'
import { documentOf } from './document-of.ts'
import { type DocumentSource, headOf } from './source.ts'

/** Everything the page that draws paper needs for a job that is no badge, as things are now. */
export function documentOrder(row: PrintJobRow, source: DocumentSource): DocumentOrder {
  const document = documentOf(row)
  if (document === null || row.fair === null) throw new Refusal({ code: 'not-found' })
  const head = headOf(row.fair, source)
  const face = composeDocument(document, row.fair, source)
  // The address may have changed while the cards waited for their printer.
  if (face.kind === 'booth-cards' && document.kind === 'booth-cards' && document.employerIds.length === 0)
    noteLinkPrinted(source, face.link)
  const { printer, format } = row
  return { document: face, head, paper: format as DocumentPaperName, offset: offsetOf(source.store, printer) }
}
