import { Refusal } from '../../../shared/failure.ts'
import { emptyCell, gridOf, textCell, type Grid } from './grid.ts'
import { mostColumns, mostRows } from './limits.ts'
import type { ReadCell, ReadOptions, ReadRow } from './list.ts'
import { spreadAreas, type Area } from './merged-areas.ts'
import { odsStyles, type OdsStyles } from './ods-fonts.ts'
import { odsText } from './ods-text.ts'
import { rowProgress, type RowProgress } from './row-progress.ts'
import type { Notes } from './read-workbook.ts'
import { digitsOf } from './sheet-rows.ts'
import { attribute, elements } from './xml.ts'
import { unpack, type ZipEntry } from './zip-parts.ts'

type OdsContext = {
  styles: OdsStyles
  formulas: { values: number; lost: number }
  /** Cells too far to the right to be looked at. */
  beyond: number
  /** Lines with something in them so far, over all sheets. */
  lines: number
}

/**
 * The sheets of an OpenDocument spreadsheet, as LibreOffice writes them: one part holds all of them. The same walls as for a
 * workbook: only what a list is made of is unpacked, and repeated rows and cells without anything in them cost nothing.
 */
export function readOds(
  zip: Buffer,
  entries: readonly ZipEntry[],
  notes: Notes,
  { onProgress, signal }: ReadOptions,
): Grid[] {
  const { content, styles } = odsParts(zip, entries)
  const context: OdsContext = {
    styles: odsStyles([styles, content]),
    formulas: { values: 0, lost: 0 },
    beyond: 0,
    lines: 0,
  }
  if (entries.some(({ name }) => /^(?:Basic|Scripts)\/.+\/./.test(name))) notes.set('macros-left-out', 1)
  const sheets = withoutFormer(content)
  const grids: Grid[] = []
  // No sheet of this format tells how long it is.
  const progress = rowProgress(null, onProgress)
  for (const { tag, inner } of elements(sheets, 'table')) {
    signal?.throwIfAborted()
    const { rows, areas } = rowsIn(inner, context, progress)
    spreadAreas(rows, areas)
    grids.push(
      gridOf(attribute(tag, 'name') ?? '', context.styles.hidden.has(attribute(tag, 'style-name') ?? ''), rows),
    )
    progress.sheet()
  }
  if (grids.length === 0) throw new Refusal({ code: 'file-damaged' })
  if (context.beyond > 0) notes.set('columns-left-out', context.beyond)
  if (context.formulas.values > 0) notes.set('formulas-as-values', context.formulas.values)
  if (context.formulas.lost > 0) notes.set('formula-without-value', context.formulas.lost)
  return grids
}

/** What was changed and may be taken back holds cells too. */
function withoutFormer(content: string): string {
  const from = content.indexOf('<table:tracked-changes')
  const to = from < 0 ? -1 : content.indexOf('</table:tracked-changes>', from)
  return to < 0 ? content : content.slice(0, from) + content.slice(to)
}

function odsParts(zip: Buffer, entries: readonly ZipEntry[]): { content: string; styles: string } {
  const wanted = new Set(['content.xml', 'styles.xml', 'META-INF/manifest.xml'])
  const parts = unpack(
    zip,
    entries.filter(({ name }) => wanted.has(name)),
  )
  const textOf = (name: string): string => parts.get(name)?.toString() ?? ''
  if (textOf('META-INF/manifest.xml').includes('encryption-data')) throw new Refusal({ code: 'file-sealed' })
  return { content: textOf('content.xml'), styles: textOf('styles.xml') }
}

function rowsIn(table: string, context: OdsContext, progress: RowProgress): { rows: ReadRow[]; areas: Area[] } {
  const rows: ReadRow[] = []
  const areas: Area[] = []
  const columnFonts = columnFontsOf(table, context)
  let number = 1
  for (const { tag, inner } of elements(table, 'table-row')) {
    const times = repeated(tag, 'number-rows-repeated')
    // Only a cell that says something has anything in it.
    if (inner.includes('value-type=')) {
      const hidden = /visibility="(?:collapse|filter)"/.test(tag)
      for (let time = 0; time < times; time += 1) {
        progress.row(number + time)
        const cells = cellsIn(inner, number + time, { columnFonts, areas, context })
        if (!cells.some(({ text, kind }) => text !== '' || kind === 'error')) break
        context.lines += 1
        if (context.lines > mostRows) throw new Refusal({ code: 'file-too-many-rows', detail: String(mostRows) })
        rows.push({ number: number + time, hidden, cells })
      }
    }
    number += times
  }
  return { rows, areas }
}

/** The typefaces of whole columns, which cells without a style of their own stand in. */
function columnFontsOf(table: string, { styles }: OdsContext): (string | null)[] {
  const fonts: (string | null)[] = []
  for (const { tag } of elements(table, 'table-column')) {
    const font = styles.fontOf(attribute(tag, 'default-cell-style-name'))
    for (let time = repeated(tag, 'number-columns-repeated'); time > 0 && fonts.length < mostColumns; time -= 1)
      fonts.push(font)
  }
  return fonts
}

function repeated(tag: string, name: string): number {
  const times = Number(attribute(tag, name) ?? 1)
  return Number.isSafeInteger(times) && times > 0 ? times : 1
}

type Row = { columnFonts: readonly (string | null)[]; areas: Area[]; context: OdsContext }

const cellOpening = /<table:(covered-)?table-cell(?=[\s/>])([^<>]*)>/g

/** Every cell of a row, in order, those covered by a merged area too; the first that is not closed ends it. */
function* cellsOf(row: string): Generator<{ tag: string; inner: string; isCovered: boolean }> {
  cellOpening.lastIndex = 0
  for (let open = cellOpening.exec(row); open !== null; open = cellOpening.exec(row)) {
    const [, covered = '', tag = ''] = open
    const start = cellOpening.lastIndex
    const end = tag.endsWith('/') ? start : row.indexOf(`</table:${covered}table-cell>`, start)
    if (end < 0) return
    yield { tag, inner: row.slice(start, end), isCovered: covered !== '' }
    cellOpening.lastIndex = end
  }
}

function cellsIn(row: string, number: number, { columnFonts, areas, context }: Row): ReadCell[] {
  const cells: ReadCell[] = []
  let column = 0
  for (const { tag, inner, isCovered } of cellsOf(row)) {
    const times = tag.includes('repeated=') ? repeated(tag, 'number-columns-repeated') : 1
    const says = !isCovered && tag.includes('value-type=')
    if (says && column >= mostColumns) context.beyond += 1
    else if (says) {
      const style = attribute(tag, 'style-name')
      const font = style === null ? (columnFonts[column] ?? null) : context.styles.fontOf(style)
      const cell = cellOf(tag, inner, font, context)
      while (cells.length < column) cells.push(emptyCell)
      for (let time = 0; time < times && cells.length < mostColumns; time += 1) cells.push(cell)
      if (tag.includes('spanned=')) areas.push(areaOf(tag, column, number))
    }
    column += times
  }
  return cells
}

function areaOf(tag: string, left: number, top: number): Area {
  const [across, down] = [repeated(tag, 'number-columns-spanned'), repeated(tag, 'number-rows-spanned')]
  return { left, top, right: left + across - 1, bottom: top + down - 1 }
}

function cellOf(tag: string, inner: string, font: string | null, context: OdsContext): ReadCell {
  const type = attribute(tag, 'value-type')
  const value = attribute(tag, 'value') ?? ''
  const said = odsText(inner, context.styles)
  const isFailed = /\bcalcext:value-type="error"/.test(tag)
  if (attribute(tag, 'formula') !== null) {
    if (isFailed || (said.text === '' && value === '')) context.formulas.lost += 1
    else context.formulas.values += 1
  }
  if (isFailed) return { text: said.text, kind: 'error', font }
  if (type === 'date') return dayCell(attribute(tag, 'date-value') ?? '', font)
  if (type === 'boolean') return textCell(attribute(tag, 'boolean-value') === 'true' ? 'x' : '', font)
  if (type === 'string' || type === 'time') return textCell(said.text, said.font ?? font)
  return value === '' || !Number.isFinite(Number(value))
    ? textCell(said.text, font)
    : { text: digitsOf(Number(value)), kind: 'number', font }
}

/** `1990-02-05`, with a time of the day behind it or none. */
function dayCell(date: string, font: string | null): ReadCell {
  const [, year = '', month = '', day = ''] = /^(\d{4})-(\d{2})-(\d{2})/.exec(date) ?? []
  return year === '' ? textCell(date, font) : { text: `${day}/${month}/${year}`, kind: 'date', font }
}
