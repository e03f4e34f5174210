/** How a column's cells are typed; `blank` is filled in by hand on paper. */
export type ColumnKind = 'text' | 'integer' | 'date' | 'moment' | 'blank'

/**
 * A cell's value: text as it is, an integer, a day as `YYYY-MM-DD`, a moment as ms UTC. The column's kind
 * says which, so that digits in a text column can never turn into a number, nor text into a formula.
 */
export type Cell = string | number | null

export type Column = { title: string; width: number; kind: ColumnKind }

/** One list as every writer takes it: XLSX, CSV and whatever comes after show the same rows. */
export type Sheet = {
  /** Without its ending. */
  fileName: string
  name: string
  /** The lines above the table: the Center, the list's title, and what they are of. */
  heading: readonly string[]
  columns: readonly Column[]
  rows: Iterable<readonly Cell[]>
  rowCount: number
  /** The least a row takes, in points: a list to be signed needs room for a hand. */
  rowHeight: number
  totals: readonly string[]
  /** `{page}` and `{pages}` stand for the page numbers. */
  footer: string
}
