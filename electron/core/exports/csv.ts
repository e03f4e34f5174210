import type { Cell, Column, Sheet } from './sheet.ts'
import { momentWritten } from './vietnam-time.ts'

const byteOrderMark = '\uFEFF'
const lineEnd = '\r\n'
/** What a spreadsheet could take for the beginning of a formula, in its full-width forms too. */
const formulaBeginnings = /^[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/

/**
 * The table alone as RFC 4180: a header line, then one record for each row, no titles and no totals, so
 * that whatever program reads it can count. UTF-8 with a byte order mark, without which Excel would read
 * it as ANSI; commas, because the file is for other programs (Excel gets its own file), and `sep=` lines
 * are Excel's alone. Columns to be filled in by hand are left out.
 */
export function writeCsv(sheet: Sheet): Uint8Array<ArrayBuffer> {
  const shown = sheet.columns.flatMap((column, index) => (column.kind === 'blank' ? [] : [{ column, index }]))
  const lines = [shown.map(({ column }) => quoted(column.title)).join(',')]
  for (const row of sheet.rows)
    lines.push(shown.map(({ column, index }) => written(row[index] ?? null, column)).join(','))
  return new TextEncoder().encode(byteOrderMark + lines.join(lineEnd) + lineEnd)
}

function written(cell: Cell, { kind }: Column): string {
  if (cell === null) return ''
  if (kind === 'moment' && typeof cell === 'number') return momentWritten(cell)
  if (typeof cell === 'number') return String(cell)
  const text = cell.normalize('NFC')
  return quoted(formulaBeginnings.test(text) ? `'${text}` : text)
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
