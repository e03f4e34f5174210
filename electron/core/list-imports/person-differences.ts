import type { PersonInput } from '../../../shared/contract/attendee.ts'
import type { Line, LineField } from '../../../shared/contract/list-lines.ts'
import { foldKeepingMarks } from '../../../shared/text/fold.ts'
import { readPhone } from '../../../shared/text/phone.ts'

type Field = keyof PersonInput

/** What a list may tell of somebody; what means nothing by itself (whose phone, which year) goes with its own. */
const told: readonly Field[] = [
  'fullName',
  'birthDate',
  'sex',
  'idNumber',
  'oldIdNumber',
  'idIssuedOn',
  'phone',
  'communeCode',
  'village',
  'address',
  'ethnicity',
  'household',
  'disability',
  'education',
  'qualification',
  'employment',
  'needs',
  'occupation',
  'wageWanted',
  'workPlace',
  'guardianName',
  'guardianPhone',
]

/** What a line adds to somebody known. */
export function fillsOf(known: PersonInput, given: PersonInput): LineField[] {
  return told.filter((field) => says(given[field]) && !says(known[field]))
}

/** What a line says otherwise than what is known; that stays until somebody puts it right. */
export function differsOf(known: PersonInput, given: PersonInput): Line['differs'] {
  return told
    .filter((field) => says(given[field]) && says(known[field]) && !isSame(field, known[field], given[field]))
    .map((field) => ({ field, known: asText(known[field]), given: asText(given[field]) }))
}

function says(value: PersonInput[Field]): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== '' && value !== false
}

function isSame(field: Field, known: PersonInput[Field], given: PersonInput[Field]): boolean {
  const [one, other] = [asText(known), asText(given)]
  if (field === 'phone' || field === 'guardianPhone') return readPhone(one)?.digits === readPhone(other)?.digits
  // The year alone agrees with every day of it.
  if (field === 'birthDate') return one.startsWith(other)
  return foldKeepingMarks(one) === foldKeepingMarks(other)
}

function asText(value: PersonInput[Field]): string {
  return Array.isArray(value) ? value.toSorted().join(',') : String(value ?? '')
}
