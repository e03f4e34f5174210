import type { ReadCell, ReadRow } from './list.ts'

/** A sheet as it came, before anybody has looked for its header. Rows without any text are left out. */
export type Grid = { name: string; hidden: boolean; width: number; rows: ReadRow[] }

/** Letters of one cell that are looked at. */
const mostLetters = 4000

/** A cell without anything in it; shared, since most of a sheet is. */
export const emptyCell: ReadCell = { text: '', kind: 'text', font: null }

/** A cell of plain text, as text files have them. */
export function textCell(text: string, font: string | null = null): ReadCell {
  // No list has more in a cell, and patterns are looked for in it.
  const written = (text.length > mostLetters ? text.slice(0, mostLetters) : text).normalize('NFC').trim()
  return written === '' ? emptyCell : { text: written, kind: 'text', font }
}

/** Rows made as wide as the widest one that has a text there; those without any text are dropped. */
export function gridOf(name: string, hidden: boolean, rows: readonly ReadRow[]): Grid {
  const filled = rows.filter(({ cells }) => cells.some(({ text }) => text !== ''))
  const width = filled.reduce(
    (most, { cells }) => Math.max(most, cells.findLastIndex(({ text }) => text !== '') + 1),
    0,
  )
  for (const { cells } of filled) {
    cells.length = Math.min(cells.length, width)
    while (cells.length < width) cells.push(emptyCell)
  }
  return { name, hidden, width, rows: filled }
}
