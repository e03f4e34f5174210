import type { PersonInput } from '../../../shared/contract/attendee.ts'
import { formatBadgeNumber } from '../../../shared/badge-number.ts'
import type { ListedPersonRow } from '../../db/exports.ts'
import type { Context } from '../context.ts'
import { mergeFields } from '../person-fields.ts'
import { withoutRefused } from '../standing-consents.ts'

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
>

/** The attendees of a fair by their root, each as all their persons taken together. */
export function readPeople(context: Context, fairId: string): (root: string) => ListedPerson {
  const groups = new Map<string, ListedPersonRow[]>()
  for (const person of context.store.exports.persons(fairId)) {
    const group = groups.get(person.root)
    if (group) group.push(person)
    else groups.set(person.root, [person])
  }
  return (root) => {
    const group = groups.get(root) ?? []
    const [first] = group
    // Nearly everyone is one person, whose fields need no weighing by their clocks.
    const listed = first && group.length === 1 ? asListed(first) : mergeFields(group)
    const tells = listed.ethnicity !== null || listed.household !== null
    return tells ? withoutRefused(listed, context.store.attendances.consentsOf(root)) : listed
  }
}

function asListed(row: ListedPersonRow): ListedPerson {
  return {
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
  }
}

/** Each attendee's badge number, the same that screens show. */
export function readBadgeNumbers(context: Context, fairId: string): ReadonlyMap<string, string> {
  const numbers = new Map<string, string>()
  for (const { root, letter, counter } of context.store.exports.badges(fairId)) {
    if (!numbers.has(root)) numbers.set(root, formatBadgeNumber(letter, counter))
  }
  return numbers
}
