import type { ListField, ProblemCode, ProblemLevel } from '../../../shared/list-file.ts'
import {
  correctionKey,
  type CorrectedField,
  type Mapping,
  type Problem,
  type ReadCell,
  type ReadRow,
  type Rules,
} from './list.ts'
import { agreedText } from './said.ts'

/** One entry of a list while it is read: its cells by what they hold, and what was remarked about them. */
export type Line = {
  row: ReadRow
  part: number
  cells: ReadonlyMap<ListField, ReadCell>
  corrected: Readonly<Partial<Record<CorrectedField, string>>>
  problems: Problem[]
}

/** The fields of a sheet's columns, in their order. */
export function mappedColumns(mapping: Mapping): [number, ListField][] {
  return Object.entries(mapping).flatMap(([index, field]) => (field === null ? [] : [[Number(index), field]]))
}

/** A row's cells by what they hold, with the repairs that were agreed to. */
export function cellsByField(
  row: ReadRow,
  columns: readonly [number, ListField][],
  rules: Rules,
): Map<ListField, ReadCell> {
  const cells = new Map<ListField, ReadCell>()
  for (const [index, field] of columns) {
    const cell = row.cells[index]
    if (cell === undefined || (cell.text === '' && cell.kind !== 'error')) continue
    const text = withTodaysLetters(agreedText(cell, rules.repairs))
    cells.set(field, text === cell.text ? cell : { ...cell, text })
  }
  return cells
}

/** Đ is at times typed as the Icelandic letter that looks the same. */
function withTodaysLetters(text: string): string {
  return /[ðÐ]/.test(text) && !/[þÞæÆ]/.test(text) ? text.replace(/ð/g, '\u0111').replace(/Ð/g, '\u0110') : text
}

/** A line of a row. */
export function lineOf(row: ReadRow, part: number, cells: ReadonlyMap<ListField, ReadCell>, rules: Rules): Line {
  return { row, part, cells, corrected: rules.corrections[correctionKey(row.number, part)] ?? {}, problems: [] }
}

/** The text of a field, '' where there is none. */
export function textAt(line: Line, field: ListField): string {
  return line.cells.get(field)?.text ?? ''
}

/** Remarks something about a cell. */
export function remark(
  line: Line,
  field: CorrectedField,
  code: ProblemCode,
  level: ProblemLevel,
  was: string,
  offered: readonly string[] = [],
  codes: readonly string[] = [],
): void {
  line.problems.push({ field, code, level, was, offered: [...offered], codes: [...codes] })
}

/** Where what a column holds ends up, for columns that hold words. */
const ends: Readonly<Partial<Record<ListField, CorrectedField>>> = {
  fullName: 'fullName',
  familyName: 'fullName',
  givenName: 'fullName',
  commune: 'communeCode',
  district: 'communeCode',
  village: 'village',
  address: 'address',
  ethnicity: 'ethnicity',
  household: 'household',
  education: 'education',
  qualification: 'qualification',
  employment: 'employment',
  needs: 'needs',
  guardianName: 'guardianName',
  employerName: 'employerName',
  employerAddress: 'employerAddress',
  contact: 'contact',
  vacancyTitle: 'vacancyTitle',
  vacancyPlace: 'vacancyPlace',
  requirements: 'requirements',
  benefits: 'benefits',
}

/** Tells of cells in older or damaged letters: what they were and became, or would become if it was agreed to. */
export function remarkRepairs(line: Line, columns: readonly [number, ListField][], rules: Rules): void {
  for (const [index, from] of columns) {
    const cell = line.row.cells[index]
    const field = ends[from]
    if (cell?.repair === undefined || field === undefined || line.corrected[field] !== undefined) continue
    const level = rules.repairs.includes(cell.repair.kind) ? 'note' : 'ask'
    remark(line, field, 'text-repaired', level, cell.text, [cell.repair.text])
  }
}
