import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import type { DocumentOrder } from '../../../shared/document-face.ts'
import { Refusal } from '../../../shared/failure.ts'
import type { PaperDocument } from '../../../shared/paper-documents.ts'
import { boothEmployer, type Context, currentFair } from '../context.ts'
import { noteKitPaper } from '../kit/printed-papers.ts'
import { lanLink, lanState, noteLinkPrinted } from '../lan.ts'
import { once } from '../receipts.ts'
import { composeDocument } from './compose.ts'
import { hostPrinter, isSlip, paperFor, printerFor, sheetOf } from './paper-choice.ts'
import { headOf } from './source.ts'

/**
 * Puts a paper into the print queue. What cannot be put together now is refused now; it is put together again when it is
 * sent. A booth prints on a printer of the host, whatever it names.
 */
export async function printDocument(
  input: CheckedInputOf<'document.print'>,
  context: Context,
): Promise<OutputOf<'document.print'>> {
  const { queue, store, caller } = context
  const { id, document } = input
  requireOwn(document, context)
  const wanted = caller.role === 'booth' ? await hostPrinter(context) : input.printer
  const printer = await printerFor(document, wanted, context)
  // Outside the transaction: a booth without a card gets one, and that writes.
  if (!store.receipts.read(id)) composeDocument(document, currentFair(context).id, context)
  const work = () => {
    const fair = currentFair(context).id
    queue.nextTurn(caller.stationId, printer)
    const format = paperFor(document, printer, context)
    const job = { id, kind: 'document', printer, format, startAt: 0, station: caller.stationId, fair } as const
    queue.add({ ...job, badgeIds: [], document })
    noteCards(document, context)
    noteKitPaper(document, id, context)
    noteGiven(document, 'print', context)
    return { printer }
  }
  return once(context, 'document.print', id, work, (outcome) => ({ jobId: id, printer: outcome.printer }))
}

/** Keeps a paper for the PDF that is fetched next. */
export function orderDocumentPdf(
  { id, document }: CheckedInputOf<'document.order-pdf'>,
  context: Context,
): OutputOf<'document.order-pdf'> {
  requireOwn(document, context)
  composeDocument(document, currentFair(context).id, context)
  context.pdfOrders.keep(id, { document })
  return { order: id }
}

/** A paper for a PDF: a slip and a poster on pages of their own size, everything else on A4. Noted in the access log. */
export function pdfOfDocument(document: PaperDocument, context: Context): DocumentOrder {
  const fair = currentFair(context).id
  const head = headOf(fair, context)
  const face = composeDocument(document, fair, context)
  noteCards(document, context)
  noteKitPaper(document, null, context)
  noteGiven(document, 'export', context)
  return { document: face, head, paper: isSlip(document) ? 'a5' : sheetOf(document), offset: { x: 0, y: 0 } }
}

/**
 * A booth prints the two slips of its own interviews, and nothing tells it whether another's interview is there. A card lets
 * whoever holds it into a booth: only the office gives them out.
 */
function requireOwn(document: PaperDocument, context: Context): void {
  const { caller, store } = context
  if (caller.role === 'booth') {
    const isTheirs = document.kind === 'appointment-slip' || document.kind === 'referral-slip'
    const employer = isTheirs ? store.interviews.byId(document.interviewId)?.employer : undefined
    if (employer === undefined || employer !== boothEmployer(context)) throw new Refusal({ code: 'slip-not-yours' })
  }
  if (document.kind === 'booth-cards' && caller.role !== 'office') throw new Refusal({ code: 'not-allowed' })
}

/**
 * Which address lies on the tables. One booth's new card says nothing of the others', which may still carry an old one.
 */
function noteCards(document: PaperDocument, context: Context): void {
  if (document.kind !== 'booth-cards') return
  const link = lanLink(context)
  const isFirst = lanState(context).printedLink === null
  if (link !== null && (document.employerIds.length === 0 || isFirst)) noteLinkPrinted(context, link)
}

function noteGiven(document: PaperDocument, how: 'print' | 'export', { store, now, caller }: Context): void {
  store.stations.noteAccess(
    now(),
    caller.stationId,
    `${document.kind}-${how}`,
    personOf(document, store),
    countOf(document, store),
  )
}

function personOf(document: PaperDocument, store: Context['store']): string | null {
  if (document.kind === 'match-slip') return document.attendeeId
  return 'interviewId' in document ? (store.interviews.byId(document.interviewId)?.person ?? null) : null
}

/** How many sheets, or people named; null where it is one paper, or as many as there are booths. */
function countOf(document: PaperDocument, store: Context['store']): number | null {
  if (document.kind === 'attendance-list') return store.attendances.countPresence(currentFair({ store }).id).persons
  if (document.kind === 'signing-sheets') return document.sheetIds.length
  return document.kind === 'sheets' ? document.numbers.length : null
}
