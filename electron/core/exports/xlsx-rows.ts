import { rowHeightFor } from './row-height.ts'
import type { Cell, Column, Sheet } from './sheet.ts'
import { wallClock } from './vietnam-time.ts'

/** As many rows as are written at one go: then whoever waits is told, and a work that is to stop can be stopped. */
const rowsInBatch = 250

/** A cell as the library takes it. */
export type Value = string | number | Date | null

/** Rows ready to be written, each with its height in points. Plain data, so that they can be sent to a thread. */
export type Batch = { rows: Value[][]; heights: number[] }

/** A sheet without its rows and what is counted over them: plain data too. */
export type SheetFrame = Omit<Sheet, 'rows' | 'tally'>

/** A sheet as it is written: its rows come in batches, and `tally` is known once they have been gone through. */
export type SheetInBatches = {
  frame: SheetFrame
  batches: Iterable<Batch> | AsyncIterable<Batch>
  tally: Sheet['tally']
}

/** For work beside which nobody stands at a desk. */
export function nobodyWaits(): void {}

/** The same sheet with its rows made ready as they are gone through. */
export function inBatches(
  sheet: Sheet,
  giveWay: () => void = nobodyWaits,
): SheetInBatches & { batches: Iterable<Batch> } {
  const { rows, tally, ...frame } = sheet
  return { frame, batches: batchesOf(rows, frame, giveWay), tally }
}

function* batchesOf(rows: Sheet['rows'], { columns, rowHeight }: SheetFrame, giveWay: () => void): Generator<Batch> {
  let batch: Batch = { rows: [], heights: [] }
  for (const cells of rows) {
    giveWay()
    batch.rows.push(valuesOf(cells, columns))
    batch.heights.push(rowHeightFor(cells, columns, rowHeight))
    if (batch.rows.length < rowsInBatch) continue
    yield batch
    batch = { rows: [], heights: [] }
  }
  if (batch.rows.length > 0) yield batch
}

/** Text is handed over as text whatever it begins with; only dates and moments become numbers of a date format. */
export function valuesOf(cells: readonly Cell[], columns: readonly Column[]): Value[] {
  return columns.map((column, index) => valueOf(cells[index] ?? null, column))
}

function valueOf(cell: Cell, { kind }: Column): Value {
  if (typeof cell !== 'string') return kind === 'moment' && cell !== null ? wallClock(cell) : cell
  const isDay = kind === 'date' || (kind === 'birth' && isWholeDay(cell))
  return isDay ? new Date(`${cell}T00:00:00Z`) : cell.normalize('NFC')
}

/** Spreadsheets know no day before 1900, and are wrong about its first two months. */
function isWholeDay(text: string): boolean {
  return text.length === 10 && text >= '1900-03-01'
}
