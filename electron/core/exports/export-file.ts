import type { ExportFormat, ExportName } from '../../../shared/contract/exports.ts'
import type { Saving } from '../../../shared/contract/works.ts'
import { Refusal } from '../../../shared/failure.ts'
import { documentFileNames } from '../documents/file-names.ts'
import { pdfOfDocument } from '../documents/print-document.ts'
import { facesOf } from '../badge-faces.ts'
import { type Context, currentFair } from '../context.ts'
import { kitFile, mayLeave, noteFetched } from '../kit/kept-file.ts'
import { paperNow, paperTemplate } from '../office-papers/start-papers.ts'
import { paperOrder } from '../paper-order.ts'
import type { ExportedFile } from '../ports.ts'
import { badgeOrder } from './badge-sheets.ts'
import { layoutAsFile } from './layout-rules.ts'
import { fileNamed, mediaTypes } from './media-types.ts'
import { exportNow } from './start-export.ts'

/** Lists that may be fetched by their name, without a work to be watched. */
const byName = {
  'attendance.xlsx': ['attendance', 'xlsx'],
  'attendance.csv': ['attendance', 'csv'],
  'interviews.xlsx': ['interviews', 'xlsx'],
} as const satisfies Readonly<Record<string, readonly [ExportName, ExportFormat]>>

/**
 * Gives a file: `work` with `id=` of a work that has made one; `attendance.xlsx`, `attendance.csv`, `interviews.xlsx`, made by
 * the same work while the caller waits; `badges.pdf` with `all=1`, or `ids=` one or several by commas; `document.pdf` with `order=`; `paper.docx` with `name=` a paper of the office and `of=`; `paper-template.docx`; `list-layout.json` with `name=`. Files hold personal data, so only desk and office get them, and each is noted
 * in the access log before it leaves.
 *
 * @throws Refusal
 */
export async function exportFile(name: string, query: URLSearchParams, context: Context): Promise<ExportedFile> {
  const { role } = context.caller
  if (role !== 'desk' && role !== 'office') throw new Refusal({ code: 'not-allowed' })
  if (isByName(name)) {
    const [list, format] = byName[name]
    return exportNow(list, format, context)
  }
  switch (name) {
    case 'import-report.csv':
      return asImportReport(query, context)
    case 'work':
      return takeMade(query.get('id') ?? '', context)
    case 'badges.pdf':
      return asBadges(query, context)
    case 'paper.docx':
      return paperNow(query, context)
    case 'list-layout.json':
      return layoutAsFile(query, context)
    case 'paper-template.docx':
      return paperTemplate(query, context)
    case 'document.pdf':
      return asDocument(query, context)
    default:
      throw new Refusal({ code: 'not-found' })
  }
}

/**
 * What a work has made; once it has left, papers of the kit in it are saved. The window's own file has left when its shell
 * says so (`settleFile`). A kit whose numbers went elsewhere since is dropped, and says so.
 */
function takeMade(id: string, context: Context): ExportedFile {
  const { works, caller } = context
  const isKit = works.list(caller).some((work) => work.id === id && work.of === kitFile && work.file !== null)
  if (isKit && !mayLeave(id, currentFair(context).id, context.store)) {
    works.withdraw(id, caller, { code: 'changed-since' })
    throw new Refusal({ code: 'changed-since' })
  }
  if (caller.door === 'window') return works.lend(id, caller)
  const file = works.take(id, caller)
  noteLeft(id, context)
  return file
}

/** What became of a file the window was given: saved, or there still. */
export function settleFile(id: string, saving: Saving, context: Context): void {
  context.works.settle(id, saving)
  if (saving.kind === 'saved') noteLeft(id, context)
}

function noteLeft(id: string, context: Context): void {
  const fair = context.store.stations.own()?.current_fair
  if (fair && noteFetched(id, fair, context)) context.announce(['readiness'])
}

function isByName(name: string): name is keyof typeof byName {
  return Object.hasOwn(byName, name)
}

async function asBadges(query: URLSearchParams, context: Context): Promise<ExportedFile> {
  const { badgeIds, format } = badgeOrder(query, context)
  const { store, now, caller } = context
  store.stations.noteAccess(now(), caller.stationId, 'badges-export', null, badgeIds.length)
  const faces = await facesOf(badgeIds, context)
  const order = paperOrder({ faces, format, startAt: 0, fairId: currentFair(context).id, printer: null }, context)
  return asPdf('the-tham-gia', order, context)
}

async function asDocument(query: URLSearchParams, context: Context): Promise<ExportedFile> {
  const kept = context.pdfOrders.read(query.get('order') ?? '')
  if (kept === null) throw new Refusal({ code: 'not-found', field: 'order' })
  const { document } = kept
  const order = pdfOfDocument(document, context)
  return asPdf(documentFileNames[document.kind], order, context)
}

/** Drawing takes seconds: whoever is erased meanwhile may be on it, and then it does not leave. */
async function asPdf(
  name: string,
  order: Parameters<Context['paper']['pdf']>[0],
  context: Context,
): Promise<ExportedFile> {
  const { paper, store } = context
  const erased = store.changes.countErased()
  const body = await paper.pdf(order)
  if (store.changes.countErased() !== erased) throw new Refusal({ code: 'work-cancelled' })
  return { fileName: fileNamed(name, 'pdf', currentFair(context).held_on), mediaType: mediaTypes.pdf, body }
}

/** What writes it is fetched when it is wanted, not when the desk starts. */
async function asImportReport(query: URLSearchParams, context: Context): Promise<ExportedFile> {
  const { reportFile } = await import('../list-imports/report-file.ts')
  return reportFile(query.get('list') ?? '', context)
}
