import type { Attendee } from './contract/attendee.ts'

/**
 * What a report needs and a registration at the worst hour leaves for a quieter table. The list stands
 * here and not in the contract, since the window asks by it too and carries no zod.
 */
export const gapFields = [
  'birthDate',
  'sex',
  'phone',
  'communeCode',
  'village',
  'ethnicity',
  'household',
  'disability',
  'education',
  'qualification',
  'employment',
  'needs',
] as const

export type GapField = (typeof gapFields)[number]

/** What must be known of an attendee to say what is missing; an `Attendee` is one. */
export type GapQuestion = Pick<Attendee, GapField | 'phoneOwner' | 'restDeclined' | 'visitor'>

/** Kept only with the *statistics* consent (NĐ 356/2025 art. 4), so nothing is missing once it is refused. */
const sensitive: ReadonlySet<GapField> = new Set(['ethnicity', 'household', 'disability'])

/** Of a child for whom nobody acts no more is taken down than the report's heads by age and sex need. */
const ofVisitors: ReadonlySet<GapField> = new Set(['birthDate', 'sex'])

/**
 * What the report still needs of an attendee, in the order of `gapFields`: the one definition behind the
 * count, the list of what is missing and every mark on a screen. Nothing is missing of someone who was
 * asked everything and would not or could not tell (`restDeclined`).
 */
export function gapsOf(attendee: GapQuestion, consents: Attendee['consents']): GapField[] {
  if (attendee.restDeclined) return []
  const refused = consents.some(({ purpose, given }) => purpose === 'statistics' && !given)
  return gapFields.filter(
    (field) =>
      isUnknown(attendee, field) && !(refused && sensitive.has(field)) && !(attendee.visitor && !ofVisitors.has(field)),
  )
}

function isUnknown(attendee: GapQuestion, field: GapField): boolean {
  if (field === 'needs') return attendee.needs.length === 0
  if (field === 'phone') return attendee.phone === null && attendee.phoneOwner !== 'none'
  return attendee[field] === null
}
