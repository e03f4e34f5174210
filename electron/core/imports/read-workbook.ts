import type { FileNote } from '../../../shared/list-file.ts'
import { gridOf, type Grid } from './grid.ts'
import type { ReadOptions } from './list.ts'
import { lastRowTold, rowProgress } from './row-progress.ts'
import { rowsIn, spreadMerges, type CellContext } from './sheet-rows.ts'
import { workbookParts } from './workbook-parts.ts'
import { sharedTexts, stylesOf } from './workbook-texts.ts'
import type { ZipEntry } from './zip-parts.ts'

/** What was remarked about a file, and how often. */
export type Notes = Map<FileNote, number>

/**
 * The sheets of a workbook. Read here and not by the spreadsheet library, which holds every cell with its style at once: what a list
 * is made of comes out in a quarter of the time, and nothing in the file decides how much memory it takes.
 */
export function readWorkbook(
  zip: Buffer,
  entries: readonly ZipEntry[],
  notes: Notes,
  { onProgress, signal }: ReadOptions,
): Grid[] {
  if (entries.some(({ name }) => /vbaProject\.bin$/i.test(name))) notes.set('macros-left-out', 1)
  const { sheets, strings, styles, is1904 } = workbookParts(zip, entries)
  const context: CellContext = {
    texts: sharedTexts(strings),
    styles: stylesOf(styles),
    is1904,
    formulas: { values: 0, lost: 0 },
    made: new Map(),
    beyond: 0,
    lines: 0,
  }
  const progress = rowProgress(
    sheets.map(({ xml }) => lastRowTold(xml)),
    onProgress,
  )
  const grids = sheets.map(({ name, hidden, xml }) => {
    signal?.throwIfAborted()
    const text = xml.toString()
    const rows = rowsIn(text, context, progress)
    spreadMerges(rows, text)
    progress.sheet()
    return gridOf(name, hidden, rows)
  })
  if (context.beyond > 0) notes.set('columns-left-out', context.beyond)
  if (context.formulas.values > 0) notes.set('formulas-as-values', context.formulas.values)
  if (context.formulas.lost > 0) notes.set('formula-without-value', context.formulas.lost)
  return grids
}
