import type { Attendee } from '../../../../shared/contract/attendee.ts'
import type { gapFields } from '../../../../shared/contract/attendees.ts'

type Gap = (typeof gapFields)[number]

const always: readonly Gap[] = [
  'birthDate',
  'sex',
  'phone',
  'communeCode',
  'village',
  'education',
  'qualification',
  'employment',
  'needs',
]
const sensitive: readonly Gap[] = ['ethnicity', 'household', 'disability']

/** What the report lacks of a person; what they did not consent to is not missing. */
export function missingOf(attendee: Attendee): Gap[] {
  const mayAsk = attendee.consents.some(({ purpose, given }) => purpose === 'statistics' && given)
  return [...always, ...(mayAsk ? sensitive : [])].filter((field) => isMissing(attendee, field))
}

function isMissing(attendee: Attendee, field: Gap): boolean {
  if (field === 'phone') return attendee.phone === null && attendee.phoneOwner !== 'none'
  const value = attendee[field]
  return value === null || (Array.isArray(value) && value.length === 0)
}
