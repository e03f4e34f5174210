import type { ExportOrder } from '../../../shared/contract/exports.ts'
import { currentFair } from '../context.ts'
import { readAllPapers } from '../office-papers/make-papers.ts'
import type { WorkOutcome, WorkPlace } from '../works/port.ts'
import { drawWatched, type ReadDocument, readDocuments } from './archive-documents.ts'
import { writeCsv } from './csv.ts'
import { type FileToWrite, filesToWrite } from './export-sheets.ts'
import { lockedZip, lockXlsx, type ZipEntry } from './lock-file.ts'
import { fileNamed, mediaTypes } from './media-types.ts'
import type { Sheet } from './sheet.ts'
import { type RowsTold, writeXlsx } from './xlsx.ts'
import { writeXlsxBeside } from './xlsx-writer.ts'

/** Milliseconds a step where nothing was written before a paper is drawn: between a new machine (0.09) and an old laptop. */
const usualPace = 0.15
/** More than any one fair has: such a list takes a second to write, which is worth a thread and the memory it begins with. */
const rowsWorthAThread = 20_000

/**
 * Makes a file of the current fair, or an archive of all: the one work behind every export. What is written is read as of the
 * moment it was asked for. How far it is counts rows, then the locking as a last one.
 */
export async function makeExport(order: ExportOrder, place: WorkPlace): Promise<WorkOutcome> {
  const isAll = order.name === 'everything'
  const files = order.format === 'pdf' ? [] : filesToWrite(order, place)
  const papers = isAll ? readAllPapers(place) : []
  const documents = readDocuments(order, place)
  const { held_on: day } = currentFair(place)
  const drawn = papers.flatMap((kind) => kind.files)
  const total = files.reduce((sum, file) => sum + rowsOf(file), 0) + drawn.length + stepsOf(documents) + 1
  const entries: ZipEntry[] = []
  let before = 0
  const since = performance.now()
  place.tell(0, total)
  for (const file of files) {
    const body = await write(file, place, (rows) => place.tell(before + rows, total))
    entries.push({ fileName: fileNamed(file.fileName, file.format, day), body })
    before += rowsOf(file)
  }
  for (const paper of drawn) {
    entries.push(paper())
    place.tell((before += 1), total)
  }
  for (const document of documents) {
    const pace = before === 0 ? usualPace : (performance.now() - since) / before
    entries.push(await drawWatched(document, pace, (steps) => place.tell(before + steps, total)))
    place.tell((before += document.steps), total)
  }
  place.tell(total - 1, total)
  const made = await locked(order, entries, day, place.now())
  place.tell(total, total)
  const whole = isAll ? [{ action: 'everything-export', rows: null }] : []
  const within = [...papers, ...documents].map(({ access }) => access)
  return { file: made, value: null, accesses: [...whole, ...accessesOf(files), ...within] }
}

function write(
  file: FileToWrite,
  { now, writer, giveWay }: WorkPlace,
  tell: RowsTold,
): Promise<Uint8Array<ArrayBuffer>> {
  if (file.format === 'csv') return writeCsv(file.sheets[0], tell, giveWay)
  const isLong = rowsOf(file) > rowsWorthAThread
  return isLong && writer ? writeXlsxBeside(writer, file, now(), tell) : writeXlsx(file, now(), tell, giveWay)
}

async function locked(
  order: ExportOrder,
  entries: readonly ZipEntry[],
  day: string,
  at: number,
): Promise<WorkOutcome['file']> {
  const [first] = entries
  const { name, password } = order
  if (name === 'everything' && password !== null)
    return {
      fileName: fileNamed('ho-so-phien', 'zip', day),
      mediaType: mediaTypes.zip,
      body: await lockedZip(entries, password, at),
    }
  if (!first) return null
  const { fileName } = first
  const body = password === null ? first.body : await lockXlsx(first.body, password)
  const format = name === 'employer-file' ? 'xlsx' : order.format
  return { fileName, mediaType: mediaTypes[format], body }
}

function stepsOf(documents: readonly ReadDocument[]): number {
  return documents.reduce((sum, { steps }) => sum + steps, 0)
}

/** What a CSV writes is its first sheet alone. */
function rowsOf({ sheets, format }: FileToWrite): number {
  const written: readonly Sheet[] = format === 'csv' ? [sheets[0]] : sheets
  return written.reduce((sum, sheet) => sum + sheet.expected, 0)
}

/** Every list that leaves is noted once, with its rows, whatever it is packed in. */
function accessesOf(files: readonly FileToWrite[]): WorkOutcome['accesses'] {
  const rows = new Map(files.map(({ action, sheets }) => [action, sheets[0].tally().rows]))
  return [...rows].map(([action, count]) => ({ action, rows: count }))
}
