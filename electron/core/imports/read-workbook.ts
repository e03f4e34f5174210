import type { Cell, Worksheet } from '@cj-tech-master/excelts'
import { Refusal } from '../../../shared/failure.ts'
import type { FileNote } from '../../../shared/list-file.ts'
import { cellOf, type FormulaCount } from './cell-of.ts'
import { emptyCell, gridOf, type Grid } from './grid.ts'
import { mostColumns } from './limits.ts'
import type { ReadCell, ReadOptions, ReadRow } from './list.ts'
import { trimmedSheet } from './sheet-xml.ts'
import { storedZip, unpack, type ZipEntry } from './zip-parts.ts'

/** What was remarked about a file, and how often. */
export type Notes = Map<FileNote, number>

const wantedParts =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?:workbook|sharedStrings|styles)\.xml|xl\/_rels\/workbook\.xml\.rels|xl\/worksheets\/[^/]+\.xml)$/i
const sheetPart = /^xl\/worksheets\//i
/** Parts of a sheet that a list has no use for, and whose files are not handed over. */
const passedOver = [
  'cols',
  'conditionalFormatting',
  'dataValidations',
  'hyperlinks',
  'drawing',
  'legacyDrawing',
  'picture',
  'tableParts',
  'extLst',
  'autoFilter',
  'oleObjects',
  'controls',
]

/** The sheets of a workbook. Only what a list is made of ever reaches the library: no macros, drawings or links. */
export async function readWorkbook(
  zip: Buffer,
  entries: readonly ZipEntry[],
  notes: Notes,
  { onProgress, signal }: ReadOptions,
): Promise<Grid[]> {
  if (entries.some(({ name }) => /vbaProject\.bin$/i.test(name))) notes.set('macros-left-out', 1)
  const parts = unpack(
    zip,
    entries.filter(({ name }) => wantedParts.test(name)),
  )
  for (const [name, part] of parts) if (sheetPart.test(name)) parts.set(name, trimmedSheet(part))
  signal?.throwIfAborted()
  const sheets = await load(storedZip(parts))
  const formulas: FormulaCount = { values: 0, lost: 0 }
  const total = sheets.reduce((sum, { actualRowCount }) => sum + actualRowCount, 0)
  let done = 0
  const grids = sheets.map((sheet) => {
    signal?.throwIfAborted()
    const grid = gridOf(sheet.name, sheet.state !== 'visible', rowsOf(sheet, formulas))
    done += sheet.actualRowCount
    onProgress?.({ done, total })
    return grid
  })
  if (formulas.values > 0) notes.set('formulas-as-values', formulas.values)
  if (formulas.lost > 0) notes.set('formula-without-value', formulas.lost)
  return grids
}

async function load(zip: Buffer): Promise<Worksheet[]> {
  const { Workbook } = await import('@cj-tech-master/excelts')
  const book = new Workbook()
  try {
    await book.xlsx.load(zip, { ignoreNodes: passedOver, maxCols: mostColumns })
  } catch {
    throw new Refusal({ code: 'file-damaged' })
  }
  return book.worksheets
}

function rowsOf(sheet: Worksheet, formulas: FormulaCount): ReadRow[] {
  const rows: ReadRow[] = []
  const merged = new Map<Cell, ReadCell>()
  sheet.eachRow((row, number) => {
    const cells: ReadCell[] = []
    row.eachCell((cell, column) => {
      while (cells.length < column - 1) cells.push(emptyCell)
      cells.push(cell.isMerged ? mergedCell(cell, merged, formulas) : cellOf(cell, formulas))
    })
    rows.push({ number, hidden: row.hidden, cells })
  })
  return rows
}

/** A cell of a merged area has the text of its first one, and says so. */
function mergedCell(cell: Cell, known: Map<Cell, ReadCell>, formulas: FormulaCount): ReadCell {
  const { master } = cell
  const first = known.get(master) ?? cellOf(master, formulas)
  known.set(master, first)
  return master === cell || first === emptyCell ? first : { ...first, merged: true }
}
