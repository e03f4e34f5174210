import { type Attendee, type AttendeeRow, type Badge, consentPurposes } from '../../shared/contract/attendee.ts'
import { formatBadgeNumber } from '../../shared/badge-number.ts'
import { Refusal } from '../../shared/failure.ts'
import type { BadgeRow, ConsentRow } from '../db/attendances.ts'
import type { Store } from '../db/store.ts'
import { isChildAlone } from './consent-rules.ts'
import { mergeFields } from './person-fields.ts'

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
  const attendances = store.attendances.ofRoot(root, fairId)
  const first = attendances[0]
  const badge = store.attendances.badgesOf(root, fairId)[0]
  const fields = mergeFields(persons)
  return {
    ...fields,
    id: root,
    persons: persons.map(({ id }) => id),
    attendanceId: first?.id ?? null,
    arrivedAt: first?.arrived_at ?? null,
    leftAt: first?.left_at ?? null,
    ahead: attendances.some((attendance) => attendance.ahead === 1),
    visitor: isChildAlone(fields, store.fairs.fair(fairId)?.held_on ?? ''),
    badge: badge ? showBadge(badge) : null,
    consents: standingConsents(store.attendances.consentsOf(root, fairId)),
    interviews: store.interviews.countOfRoot(root, fairId),
  }
}

/** The answer that stands for each purpose: the last one given, and none once withdrawn. */
export function standingConsents(answers: readonly ConsentRow[]): Attendee['consents'] {
  return consentPurposes.flatMap((purpose) => {
    const last = answers.findLast((answer) => answer.purpose === purpose)
    return last ? [{ purpose, given: last.given === 1 && last.withdrawn_at === null }] : []
  })
}

/** Whether a purpose is agreed to now; silence is a no. */
export function hasConsent(answers: readonly ConsentRow[], purpose: (typeof consentPurposes)[number]): boolean {
  return standingConsents(answers).some((consent) => consent.purpose === purpose && consent.given)
}

/** One line of a list. */
export function viewRow(store: Store, root: string, fairId: string | null): AttendeeRow | null {
  const persons = store.persons.group(root)
  if (persons.length === 0) return null
  const fields = mergeFields(persons)
  const badge = fairId === null ? undefined : store.attendances.badgesOf(root, fairId)[0]
  const attendance = fairId === null ? undefined : store.attendances.ofRoot(root, fairId)[0]
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
    arrivedAt: attendance?.arrived_at ?? null,
    leftAt: attendance?.left_at ?? null,
    ahead: attendance?.ahead === 1,
  }
}
