import type { PersonInput } from '../../../shared/contract/attendee.ts'
import { formatBadgeNumber } from '../../../shared/badge-number.ts'
import type { ComerRow, ListedPersonRow } from '../../db/listed-people.ts'
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

/** An attendee who came, with their first arrival (ms UTC) and the badge number that screens show. */
export type Comer = { root: string; arrivedAt: number; person: ListedPerson; badgeNumber: string | null }

/**
 * Everybody who came to a fair, each once, in the order of their first arrival: read as it is gone through, so that a crowd
 * is never held at once. As of one moment only where the database is (a work's is).
 */
export function* readComers({ store }: Pick<Reading, 'store'>, fairId: string): Generator<Comer> {
  const seen = new Set<string>()
  for (const row of store.exports.comers(fairId, consentTextVersion('statistics'))) {
    if (seen.has(row.root)) continue
    seen.add(row.root)
    yield row.together === 1 ? together(row, store, fairId) : alone(row)
  }
}

function alone(row: ComerRow): Comer {
  const [letter = '', counter] = row.badge?.split(' ') ?? []
  const badgeNumber = counter === undefined ? null : formatBadgeNumber(letter, Number(counter))
  return { root: row.root, arrivedAt: row.arrived_at, person: asListed(row), badgeNumber }
}

function together({ root, arrived_at }: ComerRow, store: Reading['store'], fairId: string): Comer {
  const [badge] = store.attendances.badgesOf(root, fairId)
  const person = withoutRefused<ListedPerson>(
    mergeFields(store.persons.group(root)),
    store.attendances.consentsOf(root),
  )
  const badgeNumber = badge === undefined ? null : formatBadgeNumber(badge.letter, badge.counter)
  return { root, arrivedAt: arrived_at, person, badgeNumber }
}

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
