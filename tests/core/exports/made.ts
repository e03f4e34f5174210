import { randomUUID } from 'node:crypto'
import { Workbook, type Worksheet } from '@cj-tech-master/excelts'
import type { ExportFormat, ExportName } from '../../../shared/contract/exports.ts'
import type { Caller, ExportedFile } from '../../../electron/core/ports.ts'
import type { TrialFair } from './trial-fair.ts'

/** A file asked for as a screen asks: begun, waited for, fetched once. */
export async function make(
  fair: TrialFair,
  name: ExportName,
  format: ExportFormat,
  { employerId = null, caller = fair.window }: { employerId?: string | null; caller?: Caller } = {},
): Promise<ExportedFile & { password: string | null }> {
  const { work, password } = await fair.tell('export.start', { id: randomUUID(), name, format, employerId }, caller)
  const { works } = fair.contextOf(caller)
  const ended = await works.ended(work.id, caller)
  if (!ended.ok) throw new Error(JSON.stringify(ended.failure))
  return { ...(await fair.file('work', { id: work.id }, caller)), password }
}

/** Every sheet of a workbook: its name, and its table from the row of titles to the empty row under it. */
export type Table = { name: string; heading: string[]; titles: string[]; rows: string[][]; below: string[] }

export async function readTables(file: Uint8Array): Promise<Table[]> {
  const book = new Workbook()
  await book.xlsx.load(Buffer.from(file))
  return book.worksheets.map(readOne)
}

function readOne(sheet: Worksheet): Table {
  const lines = Array.from({ length: sheet.rowCount }, (_, row) =>
    Array.from({ length: sheet.columnCount }, (_, column) => text(sheet.getCell(row + 1, column + 1).value)),
  )
  const first = lines.findIndex((line) => line.every((cell) => cell === ''))
  const last = lines.findIndex((line, index) => index > first && line.every((cell) => cell === ''))
  const table = lines.slice(first + 1, last < 0 ? undefined : last)
  return {
    name: sheet.name,
    heading: lines.slice(0, first).map(([cell = '']) => cell),
    titles: table[0] ?? [],
    rows: table.slice(1),
    below: last < 0 ? [] : lines.slice(last).flatMap((line) => line.filter((cell) => cell !== '').slice(0, 1)),
  }
}

function text(value: unknown): string {
  if (value instanceof Date) return value.toISOString()
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** One column of a table by its title. */
export function column({ titles, rows }: Table, title: string): string[] {
  const at = titles.indexOf(title)
  if (at < 0) throw new Error(`no column ${title} among ${titles.join(', ')}`)
  return rows.map((row) => row[at] ?? '')
}

/** The sum of some numbers as they stand in cells. */
export function added(cells: readonly string[]): number {
  return cells.reduce((sum, cell) => sum + Number(cell), 0)
}
