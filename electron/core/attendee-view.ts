import type { Attendee, AttendeeRow, Badge } from '../../shared/contract/attendee.ts'
import { formatBadgeNumber } from '../../shared/badge-number.ts'
import { Refusal } from '../../shared/failure.ts'
import type { AttendanceRow, BadgeRow } from '../db/attendances.ts'
import type { Store } from '../db/store.ts'
import { isChildAlone } from './consent-rules.ts'
import { mergeFields } from './person-fields.ts'
import { standingConsents } from './standing-consents.ts'

/** A badge as the contract shows it. */
export function showBadge(row: BadgeRow): Badge {
  return {
    id: row.id,
    number: formatBadgeNumber(row.letter, row.counter),
    code: row.code,
    issuedAt: row.issued_at,
    voidedAt: row.voided_at,
  }
}

/** The whole attendee at a fair: every person of the root taken together. */
export function viewAttendee(store: Store, root: string, fairId: string): Attendee {
  const persons = store.persons.group(root)
  if (persons.length === 0) throw new Refusal({ code: 'not-found' })
  const badge = store.attendances.badgesOf(root, fairId)[0]
  const fields = mergeFields(persons)
  return {
    ...fields,
    id: root,
    persons: persons.map(({ id }) => id),
    ...presenceOf(store.attendances.ofRoot(root, fairId)),
    visitor: isChildAlone(fields, store.fairs.fair(fairId)?.held_on ?? ''),
    badge: badge ? showBadge(badge) : null,
    consents: standingConsents(store.attendances.consentsOf(root)),
    interviews: store.interviews.countOfRoot(root, fairId),
  }
}

/**
 * Where an attendee stands at a fair, from all their attendances there (several desks may have made one
 * each): gone home only once none of them is open, so that the hall is never counted empty too early.
 */
function presenceOf(
  attendances: readonly AttendanceRow[],
): Pick<Attendee, 'attendanceId' | 'arrivedAt' | 'leftAt' | 'ahead'> {
  const [first] = attendances
  const begun = attendances.filter(({ arrived_at }) => arrived_at !== null)
  const endings = begun.flatMap(({ left_at }) => left_at ?? [])
  return {
    attendanceId: first?.id ?? null,
    arrivedAt: first?.arrived_at ?? null,
    leftAt: endings.length > 0 && endings.length === begun.length ? Math.max(...endings) : null,
    ahead: attendances.some(({ ahead }) => ahead === 1),
  }
}

/** One line of a list. */
export function viewRow(store: Store, root: string, fairId: string | null): AttendeeRow | null {
  const persons = store.persons.group(root)
  if (persons.length === 0) return null
  const fields = mergeFields(persons)
  const badge = fairId === null ? undefined : store.attendances.badgesOf(root, fairId)[0]
  const { arrivedAt, leftAt, ahead } = presenceOf(fairId === null ? [] : store.attendances.ofRoot(root, fairId))
  return {
    id: root,
    fullName: fields.fullName,
    birthDate: fields.birthDate,
    sex: fields.sex,
    communeCode: fields.communeCode,
    village: fields.village,
    phone: fields.phone,
    badgeId: badge?.id ?? null,
    badgeNumber: badge ? formatBadgeNumber(badge.letter, badge.counter) : null,
    arrivedAt,
    leftAt,
    ahead,
  }
}
