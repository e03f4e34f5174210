import { Refusal } from '../../../shared/failure.ts'
import { emptyCell, textCell } from './grid.ts'
import { spreadAreas, type Area } from './merged-areas.ts'
import { mostColumns, mostRows } from './limits.ts'
import type { ReadCell, ReadRow } from './list.ts'
import type { RowProgress } from './row-progress.ts'
import { textOf, type CellText, type Styles } from './workbook-texts.ts'
import { attribute, elements, unescaped } from './xml.ts'

/** What cells refer to, and what is counted while they are read. */
export type CellContext = {
  texts: readonly CellText[]
  styles: Styles
  is1904: boolean
  formulas: { values: number; lost: number }
  /** Cells already made of a text in a style: a list's words repeat, and cells are never changed. */
  made: Map<string, ReadCell>
  /** Cells too far to the right to be looked at. */
  beyond: number
  /** Lines with something in them so far, over all sheets. */
  lines: number
}

const valuePattern = /<(?:\w+:)?v(?:\s[^>]*)?>([^<]*)</

/** The rows of a worksheet that have anything in them; rows formatted down to the last one cost nothing. */
export function rowsIn(xml: string, context: CellContext, progress: RowProgress): ReadRow[] {
  const rows: ReadRow[] = []
  let number = 0
  for (const { tag, inner } of elements(xml, 'row')) {
    number = Number(attribute(tag, 'r') ?? number + 1)
    progress.row(number)
    if (!/<(?:\w+:)?(?:v|t|f)[\s>]/.test(inner)) continue
    const cells = cellsIn(inner, context)
    if (!cells.some(({ text, kind }) => text !== '' || kind === 'error')) continue
    context.lines += 1
    if (context.lines > mostRows) throw new Refusal({ code: 'file-too-many-rows', detail: String(mostRows) })
    rows.push({ number, hidden: /(?:^|\s)hidden="(?:1|true)"/.test(tag), cells })
  }
  return rows
}

function cellsIn(row: string, context: CellContext): ReadCell[] {
  const cells: ReadCell[] = []
  for (const { tag, inner } of elements(row, 'c')) {
    const place = plainAttribute(tag, 'r')
    const column = place === null ? cells.length : columnNumber(place) - 1
    if (inner === '' || column < cells.length) continue
    if (column >= mostColumns) {
      context.beyond += 1
      continue
    }
    while (cells.length < column) cells.push(emptyCell)
    cells.push(cellOf(tag, inner, context))
  }
  return cells
}

function cellOf(tag: string, inner: string, context: CellContext): ReadCell {
  const style = Number(plainAttribute(tag, 's') ?? 0)
  const font = context.styles.fonts[style] ?? null
  const type = plainAttribute(tag, 't') ?? 'n'
  const value = valueIn(inner)
  if (inner.includes('<f') && isFormula(inner)) {
    if (value === undefined) {
      context.formulas.lost += 1
      return { text: '', kind: 'error', font }
    }
    context.formulas.values += 1
  }
  if (type === 'inlineStr') return inFont(textOf(inner), font)
  if (value === undefined) return emptyCell
  if (type === 's') return sharedCell(value, style, font, context)
  if (type === 'str') return textCell(unescaped(value), font)
  if (type === 'b') return textCell(value === '1' ? 'x' : '', font)
  if (type === 'e') return { text: unescaped(value), kind: 'error', font }
  if (type === 'd') return { text: value.slice(0, 10).split('-').toReversed().join('/'), kind: 'date', font }
  return numberCell(Number(value), font, context.styles.areDates[style] === true, context.is1904)
}

function sharedCell(value: string, style: number, font: string | null, { texts, made }: CellContext): ReadCell {
  const key = `${value} ${style}`
  const before = made.get(key)
  if (before !== undefined) return before
  const cell = inFont(texts[Number(value)] ?? { text: '', font: null }, font)
  made.set(key, cell)
  return cell
}

/** As `attribute`, for the tags a sheet has hundreds of thousands of: what programs write is found without a pattern. */
function plainAttribute(tag: string, name: string): string | null {
  const start = tag.indexOf(` ${name}="`)
  if (start < 0) return tag.includes(`${name}=`) ? attribute(tag, name) : null
  return tag.slice(start + name.length + 3, tag.indexOf('"', start + name.length + 3))
}

function valueIn(inner: string): string | undefined {
  const start = inner.indexOf('<v>')
  const end = start < 0 ? -1 : inner.indexOf('<', start + 3)
  return end < 0 ? valuePattern.exec(inner)?.[1] : inner.slice(start + 3, end)
}

function isFormula(inner: string): boolean {
  return /<(?:\w+:)?f[\s/>]/.test(inner)
}

function inFont({ text, font }: CellText, cellFont: string | null): ReadCell {
  return textCell(text, font ?? cellFont)
}

function numberCell(value: number, font: string | null, isDate: boolean, is1904: boolean): ReadCell {
  if (!Number.isFinite(value)) return emptyCell
  // No day before 1900 or after 9999 is one.
  if (isDate && value >= 1 && value < 2_958_466)
    return { text: dayOf(Math.floor(value) + (is1904 ? 1462 : 0)), kind: 'date', font }
  return { text: digitsOf(value), kind: 'number', font }
}

/** Every digit of a whole number, never 2.0E+10; parts of one as spreadsheets show them. */
export function digitsOf(value: number): string {
  if (Number.isSafeInteger(value)) return String(value)
  return Number.isInteger(value) && Math.abs(value) < 1e21
    ? BigInt(value).toString()
    : String(Number(value.toPrecision(12)))
}

/** A spreadsheet's day as `dd/mm/yyyy`. They believe in a 29 February 1900, which days before it are off by. */
function dayOf(serial: number): string {
  const date = new Date((serial - 25_569 + (serial < 60 ? 1 : 0)) * 86_400_000)
  const pad = (number: number, width: number): string => String(number).padStart(width, '0')
  return `${pad(date.getUTCDate(), 2)}/${pad(date.getUTCMonth() + 1, 2)}/${pad(date.getUTCFullYear(), 4)}`
}

/** The number of a column by its letters, which a row's number may follow: A1 is 1. */
function columnNumber(place: string): number {
  let number = 0
  for (let at = 0; at < place.length && at < 4; at += 1) {
    const letter = place.charCodeAt(at) - 64
    if (letter < 1 || letter > 26) break
    number = number * 26 + letter
  }
  return number
}

/** A column's name as spreadsheets show it: 1 is A, 27 is AA. */
export function columnLetters(number: number): string {
  let letters = ''
  for (let left = number; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  return letters
}

/** Spreads the merged areas a worksheet names. */
export function spreadMerges(rows: readonly ReadRow[], xml: string): void {
  const from = xml.indexOf('mergeCells')
  if (from >= 0) spreadAreas(rows, mergesIn(xml.slice(from)))
}

function* mergesIn(xml: string): Generator<Area> {
  // Only merges: choices of a column, links and filters further down name areas too.
  const pattern = /<(?:\w+:)?mergeCell\s+ref="([A-Z]{1,3})(\d+):([A-Z]{1,3})(\d+)"/g
  for (const [, left = '', top = '', right = '', bottom = ''] of xml.matchAll(pattern))
    yield { left: columnNumber(left) - 1, top: Number(top), right: columnNumber(right) - 1, bottom: Number(bottom) }
}
