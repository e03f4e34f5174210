import type { CellValue, Cell } from '@cj-tech-master/excelts'
import { emptyCell } from './grid.ts'
import type { ReadCell } from './list.ts'

/** What became of formulas while cells were read. */
export type FormulaCount = { values: number; lost: number }

/** A cell of the spreadsheet library as plain data: numbers with all their digits, days as `dd/mm/yyyy`, a formula's value. */
export function cellOf(cell: Cell, formulas: FormulaCount): ReadCell {
  const { value } = cell
  if (value === null || value === undefined) return emptyCell
  const font = cell.font?.name ?? null
  if (typeof value === 'object' && !(value instanceof Date) && isFormula(value)) {
    const result = 'result' in value ? value.result : undefined
    if (result === undefined || result === null) {
      formulas.lost += 1
      return { text: '', kind: 'error', font }
    }
    formulas.values += 1
    return plain(result, font)
  }
  return plain(value, font)
}

function isFormula(value: object): boolean {
  return 'formula' in value || 'sharedFormula' in value
}

function plain(value: CellValue, font: string | null): ReadCell {
  if (typeof value === 'string') return written(value, font)
  if (typeof value === 'number') return { text: digitsOf(value), kind: 'number', font }
  if (typeof value === 'boolean') return { text: value ? 'x' : '', kind: 'text', font }
  if (value instanceof Date) return { text: dayOf(value), kind: 'date', font }
  if (typeof value !== 'object' || value === null) return emptyCell
  if ('richText' in value && Array.isArray(value.richText)) return richCell(value.richText, font)
  if ('error' in value) return { text: value.error, kind: 'error', font }
  if ('text' in value) return plain(value.text, font)
  return emptyCell
}

/** Runs of text in fonts of their own: the typeface is the one most letters stand in. */
function richCell(runs: readonly { text: string; font?: { name?: string } }[], font: string | null): ReadCell {
  const letters = new Map<string | null, number>()
  for (const run of runs) {
    const name = run.font?.name ?? font
    letters.set(name, (letters.get(name) ?? 0) + run.text.length)
  }
  const [most] = [...letters].toSorted(([, one], [, other]) => other - one)
  return written(runs.map(({ text }) => text).join(''), most?.[0] ?? font)
}

function written(text: string, font: string | null): ReadCell {
  const tidy = text.normalize('NFC').trim()
  return tidy === '' ? emptyCell : { text: tidy, kind: 'text', font }
}

/** Every digit of a whole number, never 2.0E+10; parts of one as spreadsheets show them. */
function digitsOf(value: number): string {
  if (Number.isInteger(value)) return Math.abs(value) < 1e21 ? BigInt(value).toString() : String(value)
  return String(Number(value.toPrecision(12)))
}

function dayOf(date: Date): string {
  if (Number.isNaN(date.getTime())) return ''
  // A spreadsheet's day is a fraction of seconds off at times.
  const day = new Date(Math.round(date.getTime() / 1000) * 1000)
  const pad = (number: number, width: number): string => String(number).padStart(width, '0')
  return `${pad(day.getUTCDate(), 2)}/${pad(day.getUTCMonth() + 1, 2)}/${pad(day.getUTCFullYear(), 4)}`
}
