import { type PersonInput, personFields } from '../../shared/contract/attendee.ts'
import { toNfc } from '../../shared/text/clean.ts'
import { fieldStamp, readRowClock } from '../db/row-clock.ts'
import type { Row } from '../db/rows.ts'
import type { FieldValue, Patch } from '../db/tables.ts'

type FieldName = keyof PersonInput

const fieldNames = Object.keys(personFields) as FieldName[]
/** A contract field's column, e.g. `fullName` → `full_name`. */
const columns = fieldNames.map((field) => ({
  field,
  column: field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
}))
const yesOrNo = new Set<FieldName>(['withoutPapers', 'disability', 'restDeclined'])

const fieldByColumn = new Map(columns.map(({ field, column }) => [column, field]))

/** The contract's name of a column of `person`; null for what is no field of a person. */
export function fieldOfColumn(column: string): FieldName | null {
  return fieldByColumn.get(column) ?? null
}

/** What a person's fields are in the database: text in NFC, yes/no as 1/0, lists as JSON. */
export function patchOf(fields: Partial<{ [Name in FieldName]: PersonInput[Name] | undefined }>): Patch {
  const patch: Record<string, FieldValue> = {}
  for (const { field, column } of columns) {
    const value = fields[field]
    if (value !== undefined) patch[column] = stored(value)
  }
  return patch
}

/** Columns whose *no* says only that nobody said yes. */
const silentNo = new Set(['without_papers', 'rest_declined'])

/** Whether a stored value says something of a person: an empty list and a no nobody asked for do not. */
export function tells(column: string, value: FieldValue): boolean {
  return value !== null && value !== '[]' && !(value === 0 && silentNo.has(column))
}

/** Columns that say something of another and mean nothing beside a value of somebody else's record. */
const companions: Readonly<Record<string, string>> = {
  phone_owner: 'phone',
  household_year: 'household',
  guardian_phone: 'guardian_name',
}

/** The column that a column says something of, e.g. `household_year` of `household`. */
export function leaderOf(column: string): string | null {
  return companions[column] ?? null
}

function stored(value: PersonInput[FieldName]): FieldValue {
  if (typeof value === 'string') return toNfc(value)
  if (typeof value === 'boolean') return value ? 1 : 0
  if (typeof value === 'object' && value !== null) return JSON.stringify(value)
  return value
}

function shown(field: FieldName, value: FieldValue): unknown {
  if (field === 'needs') return typeof value === 'string' ? JSON.parse(value) : []
  if (field === 'withoutPapers' || field === 'restDeclined') return value === 1
  return yesOrNo.has(field) && value !== null ? value === 1 : value
}

/**
 * One attendee's fields from all the persons that are this attendee: each field as it was last written
 * with a value, by the field's clock, so that every station shows the same. Whose phone it is, the year of
 * a household's status and a guardian's phone come from the record that phone, status or guardian comes from.
 */
export function mergeFields(persons: readonly Row[]): PersonInput {
  const [only] = persons
  if (only && persons.length === 1)
    return Object.fromEntries(
      columns.map(({ field, column }) => [field, shown(field, only[column] ?? null)]),
    ) as PersonInput
  const clocks = persons.map((person) => ({ person, clock: readRowClock(person.clock) }))
  const newest = (column: string): Row | null => {
    let best: { stamp: string; person: Row | null } = { stamp: '', person: null }
    for (const { person, clock } of clocks) {
      const stamp = fieldStamp(clock, column)
      if ((person[column] ?? null) !== null && stamp > best.stamp) best = { stamp, person }
    }
    return best.person
  }
  const entries = columns.map(({ field, column }) => {
    const leader = leaderOf(column)
    const source = (leader === null ? null : newest(leader)) ?? newest(column)
    return [field, shown(field, source?.[column] ?? null)]
  })
  return Object.fromEntries(entries) as PersonInput
}
