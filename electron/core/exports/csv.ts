import { setImmediate as breath } from 'node:timers/promises'
import type { Cell, Column, Sheet } from './sheet.ts'
import { dayWritten, momentWritten } from './vietnam-time.ts'
import { joined, type RowsTold } from './xlsx.ts'
import { nobodyWaits } from './xlsx-rows.ts'

const byteOrderMark = '\uFEFF'
const lineEnd = '\r\n'
const rowsInPiece = 1_000
/** What a spreadsheet could take for the beginning of a formula, in its full-width forms too. */
const formulaBeginnings = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/**
 * The table alone as RFC 4180: a header line, then one record for each row, no titles and no totals, so
 * that whatever program reads it can count. UTF-8 with a byte order mark, without which Excel would read
 * it as ANSI; commas, because the file is for other programs (Excel gets its own file), and `sep=` lines
 * are Excel's alone. Columns to be filled in by hand are left out.
 */
export async function writeCsv(
  sheet: Sheet,
  tell: RowsTold = () => undefined,
  giveWay: () => void = nobodyWaits,
): Promise<Uint8Array<ArrayBuffer>> {
  const shown = sheet.columns.flatMap((column, index) => (column.kind === 'blank' ? [] : [{ column, index }]))
  const encoder = new TextEncoder()
  const pieces: Uint8Array[] = []
  let piece = byteOrderMark + shown.map(({ column }) => quoted(column.title)).join(',') + lineEnd
  let rows = 0
  for (const row of sheet.rows) {
    giveWay()
    piece += shown.map(({ column, index }) => written(row[index] ?? null, column)).join(',') + lineEnd
    tell((rows += 1))
    if (rows % rowsInPiece !== 0) continue
    pieces.push(encoder.encode(piece))
    piece = ''
    await breath()
  }
  pieces.push(encoder.encode(piece))
  return joined(pieces)
}

function written(cell: Cell, { kind }: Column): string {
  if (cell === null) return ''
  if (kind === 'moment' && typeof cell === 'number') return momentWritten(cell)
  if (kind === 'birth' && typeof cell === 'string') return dayWritten(cell)
  if (typeof cell === 'number') return String(cell)
  const text = cell.normalize('NFC')
  return quoted(formulaBeginnings.test(text) ? `'${text}` : text)
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
