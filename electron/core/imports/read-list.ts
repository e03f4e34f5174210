import iconv from 'iconv-lite'
import { Refusal } from '../../../shared/failure.ts'
import { decodeText } from './decode-text.ts'
import { describeSheet } from './describe-sheet.ts'
import { fileKindOf } from './file-kind.ts'
import type { Grid } from './grid.ts'
import { mostRows } from './limits.ts'
import type { ReadFile, ReadOptions } from './list.ts'
import { readCsv } from './read-csv.ts'
import { charsetOf, readHtml } from './read-html.ts'
import { readOds } from './read-ods.ts'
import { readWorkbook, type Notes } from './read-workbook.ts'

type Read = Pick<ReadFile, 'format' | 'encoding' | 'separator'> & { grids: Grid[] }

/**
 * A commune's or an employer's file as sheets of cells with its columns guessed: XLSX, ODS, CSV, or a web page named .xls.
 * Pure: bytes in, plain data out, in any thread. Throws a `Refusal` with a `file-…` code, or the signal's reason.
 */
export async function readList(bytes: Uint8Array, fileName: string, options: ReadOptions = {}): Promise<ReadFile> {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const notes: Notes = new Map()
  const { grids, ...read } = await readGrids(buffer, fileName, notes, options)
  const filled = grids.filter(({ rows }) => rows.length > 0)
  const lines = filled.reduce((sum, { rows }) => sum + rows.length, 0)
  if (lines === 0) throw new Refusal({ code: 'file-no-rows' })
  if (lines > mostRows) throw new Refusal({ code: 'file-too-many-rows', detail: String(mostRows) })
  const sheets = filled.map((grid, index) => {
    options.signal?.throwIfAborted()
    return describeSheet(grid, index)
  })
  const count = { empty: grids.length - filled.length, hidden: filled.filter(({ hidden }) => hidden).length }
  const hiddenRows = sheets.reduce((sum, { rows }) => sum + rows.filter(({ hidden }) => hidden).length, 0)
  if (count.empty > 0) notes.set('sheets-empty', count.empty)
  if (count.hidden > 0) notes.set('sheets-hidden', count.hidden)
  if (hiddenRows > 0) notes.set('rows-hidden', hiddenRows)
  return { fileName, ...read, sheets, notes: [...notes].map(([code, count]) => ({ code, count })) }
}

async function readGrids(bytes: Buffer, fileName: string, notes: Notes, options: ReadOptions): Promise<Read> {
  const kind = fileKindOf(bytes, fileName)
  if (kind.kind === 'xlsx') {
    const grids = readWorkbook(bytes, kind.entries, notes, options)
    return { format: 'xlsx', encoding: null, separator: null, grids }
  }
  if (kind.kind === 'ods')
    return { format: 'ods', encoding: null, separator: null, grids: readOds(bytes, kind.entries, notes, options) }
  const told = kind.kind === 'html' ? charsetOf(bytes) : null
  const { text, encoding } =
    told !== null && told !== 'utf-8' && iconv.encodingExists(told)
      ? { text: iconv.decode(bytes, told), encoding: told }
      : decodeText(bytes)
  options.signal?.throwIfAborted()
  if (kind.kind === 'html') {
    notes.set('html-table', 1)
    return { format: 'html', encoding, separator: null, grids: readHtml(text) }
  }
  const { grid, separator, beyond } = textSheet(text, fileName.replace(/\.[^.]*$/, ''))
  if (beyond > 0) notes.set('columns-left-out', beyond)
  options.onProgress?.({ done: grid.rows.length, total: grid.rows.length })
  return { format: 'csv', encoding, separator, grids: [grid] }
}

/** What cannot be parted into cells at all, such as a line of millions of letters, is no list. */
function textSheet(text: string, name: string): ReturnType<typeof readCsv> {
  try {
    return readCsv(text, name)
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw new Refusal({ code: 'file-not-a-list', detail: 'unknown' })
  }
}
