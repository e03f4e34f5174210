/**
 * How a column's cells are typed; `birth` is a whole date or a year alone, as papers have it; `blank` is filled in by hand
 * or in the program.
 */
export type ColumnKind = 'text' | 'integer' | 'date' | 'birth' | 'moment' | 'blank'

/**
 * A cell's value: text as it is, an integer, a day as `YYYY-MM-DD`, a moment as ms UTC. The column's kind
 * says which, so that digits in a text column can never turn into a number, nor text into a formula.
 */
export type Cell = string | number | null

/** `choices`: what a column to be filled in may hold. */
export type Column = { title: string; width: number; kind: ColumnKind; choices?: readonly string[] }

export type Tally = { rows: number; totals: readonly string[] }

/** One list as every writer takes it: XLSX, CSV and whatever comes after show the same rows. */
export type Sheet = {
  /** Without its ending. */
  fileName: string
  name: string
  /** The lines above the table: the Center, the list's title, and what they are of. */
  heading: readonly string[]
  columns: readonly Column[]
  /** May be read from the database as they are gone through, anew each time. */
  rows: Iterable<readonly Cell[]>
  /** About how many rows there are. */
  expected: number
  /** How many rows there were and the lines under the table: known once the rows have been gone through. */
  tally: () => Tally
  /** The last row of the table, in bold: what the rows above add up to. */
  sum: readonly Cell[] | null
  /** The least a row takes, in points: a list to be signed needs room for a hand. */
  rowHeight: number
  /** `{page}` and `{pages}` stand for the page numbers. */
  footer: string
  orientation: 'portrait' | 'landscape'
  /** A table without a row of titles: names on the left, what they are on the right. */
  isForm: boolean
  /** Who signs, side by side, and what stands under each. */
  signatures: readonly { title: string; hint: string }[]
}

/** Sheets of one file; the first is the one a CSV of it holds. */
export type Book = { fileName: string; sheets: readonly [Sheet, ...Sheet[]] }
