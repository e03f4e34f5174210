import { emptyCell } from './grid.ts'
import { mostColumns } from './limits.ts'
import type { ReadCell, ReadRow } from './list.ts'

/** A merged area: columns from 0, rows as the spreadsheet counts them, all inclusive. */
export type Area = { left: number; top: number; right: number; bottom: number }

/** Cells that merged areas may cover in one sheet; what a file claims beyond that is no list's. */
const mostMerged = 500_000

/** Gives every cell of a merged area the text of its first one, and says so. Areas reach as far as there are rows and columns of a list. */
export function spreadAreas(rows: readonly ReadRow[], areas: Iterable<Area>): void {
  let covered = 0
  const byNumber = new Map(rows.map((row, at) => [row.number, at]))
  for (const { left, top, right, bottom } of areas) {
    const start = byNumber.get(top)
    const last = Math.min(right, mostColumns - 1)
    const master = start === undefined ? undefined : rows[start]?.cells[left]
    if (start === undefined || master === undefined || master.text === '') continue
    const copy: ReadCell = { ...master, merged: true }
    for (let at = start; at < rows.length; at += 1) {
      const row = rows[at]
      if (row === undefined || row.number > bottom) break
      covered += Math.max(1, last - left + 1)
      if (covered > mostMerged) return
      for (let column = left; column <= last; column += 1) {
        if (at === start && column === left) continue
        while (row.cells.length < column) row.cells.push(emptyCell)
        row.cells[column] = copy
      }
    }
  }
}
