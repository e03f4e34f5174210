import { Refusal } from '../../../shared/failure.ts'
import { documentFileNames, pdfOfDocument } from '../documents/print-document.ts'
import { facesOf } from '../badge-faces.ts'
import { type Context, currentFair } from '../context.ts'
import { reportFile } from '../list-imports/report-file.ts'
import { paperOrder } from '../paper-order.ts'
import type { ExportedFile } from '../ports.ts'
import { attendanceList } from './attendance-list.ts'
import { badgeOrder } from './badge-sheets.ts'
import { writeCsv } from './csv.ts'
import { interviewList } from './interview-list.ts'
import type { Names } from './names.ts'
import type { Sheet } from './sheet.ts'
import { writeXlsx } from './xlsx.ts'

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
  pdf: 'application/pdf',
}

/**
 * Makes a file of the current fair: `attendance.xlsx`, `attendance.csv`, `interviews.xlsx`, or `badges.pdf`
 * with `all=1`, `ids=` one or several by commas, or `order=` a choice kept before, or `document.pdf` with `order=`. Files hold personal data, so only desk and office get
 * them, and each is noted in the access log before it leaves.
 *
 * @throws Refusal
 */
export async function exportFile(name: string, query: URLSearchParams, context: Context): Promise<ExportedFile> {
  const { role } = context.caller
  if (role !== 'desk' && role !== 'office') throw new Refusal({ code: 'not-allowed' })
  switch (name) {
    case 'attendance.xlsx':
      return asXlsx(await draw(attendanceList, context), 'attendance-export', context)
    case 'attendance.csv':
      return asCsv(await draw(attendanceList, context), 'attendance-export', context)
    case 'interviews.xlsx':
      return asXlsx(await draw(interviewList, context), 'interviews-export', context)
    case 'import-report.csv':
      return reportFile(query.get('list') ?? '', context)
    case 'badges.pdf':
      return asBadges(query, context)
    case 'document.pdf':
      return asDocument(query, context)
    default:
      throw new Refusal({ code: 'not-found' })
  }
}

async function draw(list: (context: Context, names: Names) => Sheet, context: Context): Promise<Sheet> {
  const { store } = context
  const center = store.fairs.center(currentFair(context).center)
  // The names of 3,321 communes are read when a file is made, not when the desk starts.
  const { openNames } = await import('./names.ts')
  return list(context, openNames(center?.province_code ?? ''))
}

async function asXlsx(sheet: Sheet, action: string, context: Context): Promise<ExportedFile> {
  note(action, sheet.rowCount, context)
  return named(sheet.fileName, 'xlsx', await writeXlsx(sheet, context.now()), context)
}

function asCsv(sheet: Sheet, action: string, context: Context): ExportedFile {
  note(action, sheet.rowCount, context)
  return named(sheet.fileName, 'csv', writeCsv(sheet), context)
}

async function asBadges(query: URLSearchParams, context: Context): Promise<ExportedFile> {
  const { badgeIds, format, startAt } = badgeOrder(query, context)
  note('badges-export', badgeIds.length, context)
  const faces = await facesOf(badgeIds, context)
  const order = paperOrder({ faces, format, startAt, fairId: currentFair(context).id, printer: null }, context)
  return named('the-tham-gia', 'pdf', await context.paper.pdf(order), context)
}

async function asDocument(query: URLSearchParams, context: Context): Promise<ExportedFile> {
  const kept = context.pdfOrders.read(query.get('order') ?? '')
  if (kept === null || !('document' in kept)) throw new Refusal({ code: 'not-found', field: 'order' })
  const { document } = kept
  const order = pdfOfDocument(document, context)
  return named(documentFileNames[document.kind], 'pdf', await context.paper.pdf(order), context)
}

function note(action: string, rows: number, { store, now, caller }: Context): void {
  store.stations.noteAccess(now(), caller.stationId, action, null, rows)
}

/** `danh-sach-nguoi-tham-gia-2026-11-24.xlsx`: ASCII, since not every system keeps marks in a file's name. */
function named(
  name: string,
  ending: keyof typeof mediaTypes,
  body: Uint8Array<ArrayBuffer>,
  context: Context,
): ExportedFile {
  return { fileName: `${name}-${currentFair(context).held_on}.${ending}`, mediaType: mediaTypes[ending], body }
}
