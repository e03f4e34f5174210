import type { Style } from '@cj-tech-master/excelts'
import type { Column, ColumnKind } from './sheet.ts'

/** The typeface of Vietnam's administrative papers (NĐ 30/2020/NĐ-CP, phụ lục I). */
const typeface = 'Times New Roman'
const line = { style: 'thin' } as const
const frame = { top: line, left: line, bottom: line, right: line }

const formats: Readonly<Record<ColumnKind, string>> = {
  // As text also for whoever edits the cell later: an ID number keeps its zero, "=1" stays what it is.
  text: '@',
  integer: '#,##0',
  date: 'dd/mm/yyyy',
  birth: 'dd/mm/yyyy',
  moment: 'hh:mm dd/mm',
  blank: '@',
}

/** How the lines around a table look. */
export const styles = {
  center: { font: { name: typeface, size: 12, bold: true } },
  title: {
    font: { name: typeface, size: 15, bold: true },
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  },
  under: {
    font: { name: typeface, size: 12 },
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
  },
  header: {
    font: { name: typeface, size: 11, bold: true },
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    border: frame,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEDEDED' } },
  },
  total: { font: { name: typeface, size: 12, bold: true } },
  signs: {
    font: { name: typeface, size: 12, bold: true },
    alignment: { horizontal: 'center', vertical: 'middle' },
  },
  signHint: {
    font: { name: typeface, size: 11, italic: true },
    alignment: { horizontal: 'center', vertical: 'middle' },
  },
  name: {
    font: { name: typeface, size: 12, bold: true },
    numFmt: '@',
    alignment: { horizontal: 'left', vertical: 'middle', wrapText: true },
    border: frame,
  },
} as const satisfies Record<string, Partial<Style>>

/** A column's cells; years of birth stand at the left like the dates above them. */
export function styleOf({ kind }: Column, isBold = false): Partial<Style> {
  const isText = kind === 'text' || kind === 'blank'
  return {
    font: { name: typeface, size: 11, ...(isBold ? { bold: true } : {}) },
    numFmt: formats[kind],
    alignment: { horizontal: isText ? 'left' : 'center', vertical: 'middle', wrapText: true },
    border: frame,
  }
}
