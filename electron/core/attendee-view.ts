import type { Attendee, Badge } from '../../shared/contract/attendee.ts'
import { formatBadgeNumber } from '../../shared/badge-number.ts'
import { Refusal } from '../../shared/failure.ts'
import type { BadgeRow } from '../db/attendances.ts'
import type { Store } from '../db/store.ts'
import { presence } from './attendee-rows.ts'
import { isChildAlone } from './consent-rules.ts'
import { mergeFields } from './person-fields.ts'
import { standingConsents, withoutRefused } from './standing-consents.ts'

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

/** The whole attendee at a fair, held on `day`: every person of the root taken together. */
export function viewAttendee(
  store: Store,
  root: string,
  fairId: string,
  day: string = store.fairs.fair(fairId)?.held_on ?? '',
): Attendee {
  const persons = store.persons.group(root)
  if (persons.length === 0) throw new Refusal({ code: 'not-found' })
  const badge = store.attendances.badgesOf(root, fairId)[0]
  const answers = store.attendances.consentsOf(root)
  const fields = withoutRefused(mergeFields(persons), answers)
  const attendances = store.attendances.ofRoot(root, fairId)
  return {
    ...fields,
    id: root,
    persons: persons.map(({ id }) => id),
    attendanceId: attendances[0]?.id ?? null,
    ...presence(attendances),
    visitor: isChildAlone(fields, day),
    badge: badge ? showBadge(badge) : null,
    consents: standingConsents(answers),
    interviews: store.interviews.countOfRoot(root, fairId),
  }
}
