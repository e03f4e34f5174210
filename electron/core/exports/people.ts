import type { PersonInput } from '../../../shared/contract/attendee.ts'
import { formatBadgeNumber } from '../../../shared/badge-number.ts'
import type { ListedPersonRow } from '../../db/exports.ts'
import { sensitive } from '../consent-rules.ts'
import { consentTextVersion } from '../consent-text.ts'
import { mergeFields } from '../person-fields.ts'
import { withoutRefused } from '../standing-consents.ts'
import type { Reading } from './reading.ts'

/** What lists show of an attendee. */
export type ListedPerson = Pick<
  PersonInput,
  | 'fullName'
  | 'birthDate'
  | 'sex'
  | 'idNumber'
  | 'phone'
  | 'communeCode'
  | 'village'
  | 'ethnicity'
  | 'household'
  | 'householdYear'
  | 'needs'
  | 'education'
  | 'qualification'
  | 'guardianName'
>

/** The attendees of a fair by their root, each as all their persons taken together. */
export function readPeople({ store }: Pick<Reading, 'store'>, fairId: string): (root: string) => ListedPerson {
  const groups = new Map<string, ListedPersonRow | ListedPersonRow[]>()
  for (const person of store.exports.persons(fairId, consentTextVersion('statistics'))) {
    const known = groups.get(person.root)
    // Nearly everyone is one person, whose fields need no weighing by their clocks and whose row needs no list around it.
    groups.set(person.root, known === undefined ? person : [known, person].flat())
  }
  return (root) => {
    const known = groups.get(root)
    if (known !== undefined && !Array.isArray(known)) return asListed(known)
    return withoutRefused<ListedPerson>(mergeFields(known ?? []), store.attendances.consentsOf(root))
  }
}

function asListed(row: ListedPersonRow): ListedPerson {
  const listed: ListedPerson = {
    fullName: row.full_name ?? '',
    birthDate: row.birth_date,
    sex: row.sex,
    idNumber: row.id_number,
    phone: row.phone,
    communeCode: row.commune_code,
    village: row.village,
    ethnicity: row.ethnicity,
    household: row.household,
    householdYear: row.household_year,
    needs: row.needs === null ? [] : (JSON.parse(row.needs) as string[]),
    education: row.education,
    qualification: row.qualification,
    guardianName: row.guardian_name,
  }
  return row.refuses === 1 ? { ...listed, ...sensitive } : listed
}

/** Each attendee's badge number, the same that screens show. */
export function readBadgeNumbers({ store }: Pick<Reading, 'store'>, fairId: string): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>()
  for (const { root, letter, counter } of store.exports.badges(fairId)) {
    if (!numbers.has(root)) numbers.set(root, formatBadgeNumber(letter, counter))
  }
  return numbers
}
