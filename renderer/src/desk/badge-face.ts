import type { Attendee } from '../../../shared/contract/attendee.ts'
import type { Fair } from '../../../shared/contract/fair.ts'
import type { BadgeFace } from '../parts/badge-slot.ts'

/** What an attendee's badge shows; null while there is none. */
export function badgeFaceOf(attendee: Attendee, fair: Fair): BadgeFace | null {
  if (attendee.badge === null) return null
  return {
    number: attendee.badge.number,
    code: attendee.badge.code,
    fullName: attendee.fullName,
    communeCode: attendee.communeCode,
    fairName: fair.name,
    heldOn: fair.heldOn,
    rehearsal: fair.status === 'rehearsal',
    visitor: attendee.visitor,
  }
}
