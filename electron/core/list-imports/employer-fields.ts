import type { LineField } from '../../../shared/contract/list-lines.ts'
import { fold, foldKeepingMarks } from '../../../shared/text/fold.ts'
import type { EmployerRow, VacancyRow } from '../../db/fairs.ts'
import type { Patch } from '../../db/tables.ts'
import type { MappedEmployer } from '../imports/list.ts'

export type EmployerSaid = NonNullable<MappedEmployer['employer']>
export type VacancySaid = NonNullable<MappedEmployer['vacancy']>

/** One thing a list tells, where it is kept, and what a screen calls it. */
type Told = { field: LineField; column: string }

const employerColumns: Record<keyof EmployerSaid, Told> = {
  name: { field: 'employerName', column: 'name' },
  booth: { field: 'booth', column: 'booth' },
  taxCode: { field: 'taxCode', column: 'tax_code' },
  address: { field: 'employerAddress', column: 'address' },
  contact: { field: 'contact', column: 'contact' },
  phone: { field: 'employerPhone', column: 'phone' },
}

const vacancyColumns: Record<keyof VacancySaid, Told> = {
  title: { field: 'vacancyTitle', column: 'title' },
  wanted: { field: 'wanted', column: 'wanted' },
  jobGroup: { field: 'vacancyTitle', column: 'job_group' },
  wageFrom: { field: 'wage', column: 'wage_from' },
  wageTo: { field: 'wage', column: 'wage_to' },
  placeKind: { field: 'vacancyPlace', column: 'place_kind' },
  place: { field: 'vacancyPlace', column: 'place' },
  skilled: { field: 'qualificationAsked', column: 'skilled' },
  ageFrom: { field: 'ages', column: 'age_from' },
  ageTo: { field: 'ages', column: 'age_to' },
  education: { field: 'educationAsked', column: 'education' },
  qualification: { field: 'qualificationAsked', column: 'qualification' },
  requirements: { field: 'requirements', column: 'requirements' },
  benefits: { field: 'benefits', column: 'benefits' },
}

/** A row's fields as they are kept; what the line does not say is left out. */
export const employerPatch = (said: EmployerSaid): Patch => patchOf(said, employerColumns)
export const vacancyPatch = (said: VacancySaid): Patch => patchOf(said, vacancyColumns)

function patchOf<Said extends object>(said: Said, columns: Record<keyof Said, Told>): Patch {
  const patch: Record<string, Patch[string]> = {}
  for (const [name, { column }] of Object.entries(columns) as [keyof Said, Told][]) {
    const value = stored(said[name])
    if (value !== null) patch[column] = value
  }
  return patch
}

function stored(value: unknown): Patch[string] {
  if (typeof value === 'string') return value.trim() === '' ? null : value.normalize('NFC')
  if (typeof value === 'boolean') return Number(value)
  return typeof value === 'number' ? value : null
}

/** What a line adds to a row that is there, and what it would change. */
export type RowChanges = { fills: Patch; changes: Patch; fields: LineField[]; differs: Difference[] }
type Difference = { field: LineField; known: string; given: string }

/** An employer's row against what a line says of them; the name they are known by stays. */
export function employerChanges(row: EmployerRow, said: EmployerSaid): RowChanges {
  const { name: _name, ...patch } = employerPatch(said)
  return changesOf(row, patch, Object.values(employerColumns))
}

export function vacancyChanges(row: VacancyRow, said: VacancySaid): RowChanges {
  // What group the work is of follows from its title, and a person may have chosen another.
  const { title: _title, job_group: group, ...patch } = vacancyPatch(said)
  const full = row.job_group === null && group !== undefined ? { ...patch, job_group: group } : patch
  return changesOf(row, full, Object.values(vacancyColumns))
}

function changesOf(row: Readonly<Record<string, unknown>>, patch: Patch, columns: readonly Told[]): RowChanges {
  const found: RowChanges = { fills: {}, changes: {}, fields: [], differs: [] }
  for (const [column, given] of Object.entries(patch)) {
    const known = (row[column] ?? null) as Patch[string]
    const field = columns.find((one) => one.column === column)?.field ?? 'employerName'
    if (known === null) {
      Object.assign(found.fills, { [column]: given })
      if (!found.fields.includes(field)) found.fields.push(field)
    } else if (!isSame(known, given)) {
      Object.assign(found.changes, { [column]: given })
      found.differs.push({ field, known: String(known), given: String(given) })
    }
  }
  return found
}

function isSame(one: Patch[string], other: Patch[string]): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return one === other
  return foldKeepingMarks(one) === foldKeepingMarks(other)
}

/** What an employer is known by: the name without what only says what kind of firm it is. */
export function employerKey(name: string): string {
  const words = fold(name)
    .replace(/\b(?:cong ty|cty|ct|tnhh|co phan|cp|trach nhiem huu han|mot thanh vien|mtv|1tv)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  return words === '' ? fold(name) : words
}

/** Tax codes as digits; a branch's three digits count. */
export function taxKey(code: string | null): string | null {
  const digits = code?.replace(/\D/g, '') ?? ''
  return digits === '' ? null : digits
}

/** Whether two tax codes are of two firms; a branch goes with its head under one name. */
export function isOtherTaxCode(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && one.slice(0, 10) !== other.slice(0, 10)
}

/** Whether two vacancies of one title and place tell something in two ways: 50 men wanted, and 30 women. */
export function saysOtherwise(one: VacancySaid, other: VacancySaid): boolean {
  const [first, second] = [vacancyPatch(one), vacancyPatch(other)]
  return Object.entries(first).some(([column, value]) => {
    const given = second[column] ?? null
    return column !== 'title' && given !== null && !isSame(value, given)
  })
}

export function vacancyKey(title: string): string {
  return fold(title)
}
