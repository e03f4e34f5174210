import type { ReadOptions } from './list.ts'
import { attribute, element } from './xml.ts'

/** One large sheet is a hundred megabytes: reading it is told after every so many rows, not at its end. */
const rowsBetween = 1000
/** What stands before the rows fits into so many bytes; its dimension stands at its beginning. */
const headBytes = 4096
/** So short a worksheet has no thousand rows, bytes. */
const shortBytes = 16_384
/** A spreadsheet's last row. */
const lastRow = 1_048_576

/** How far the rows of all sheets have been read. */
export type RowProgress = {
  /** A row was looked at; its number as the spreadsheet counts it, which a file may have wrong. */
  row: (number: number) => void
  /** All rows of a sheet were. */
  sheet: () => void
}

/**
 * Tells in rows how far reading is. `ends`: the last row of each sheet in their order, null where one does not tell, or null for a
 * format that never does. Of how many is said while every sheet tells, and the one that is read is not longer than it told.
 */
export function rowProgress(
  ends: readonly (number | null)[] | null,
  onProgress: ReadOptions['onProgress'],
): RowProgress {
  let current = 0
  let before = 0
  let reached = 0
  let looked = 0
  const total = (): number | null => {
    const ahead = ends?.slice(current)
    if (ahead === undefined || (ahead[0] ?? 0) < reached) return null
    return ahead.reduce<number | null>((sum, end) => (sum === null || end === null ? null : sum + end), before)
  }
  const tell = (): void => onProgress?.({ done: before + reached, total: total() })
  return {
    row(number) {
      if (Number.isSafeInteger(number) && number <= lastRow) reached = Math.max(reached, number)
      looked += 1
      if (looked % rowsBetween === 0) tell()
    },
    sheet() {
      before += reached
      reached = 0
      current += 1
      tell()
    },
  }
}

/**
 * The last row a worksheet tells of in its dimension; null where it tells none, or one cell, as programs do that write as they go.
 * One too short to matter counts for nothing then: workbooks have empty sheets behind the list.
 */
export function lastRowTold(xml: Buffer): number | null {
  const head = xml.toString('latin1', 0, headBytes)
  const told = attribute(element(head, 'dimension')?.tag ?? '', 'ref') ?? ''
  const end = Number(/^\$?[A-Z]{1,3}\$?\d+:\$?[A-Z]{1,3}\$?(\d{1,7})$/.exec(told)?.[1])
  if (end >= 1 && end <= lastRow) return end
  return xml.length < shortBytes ? 0 : null
}
