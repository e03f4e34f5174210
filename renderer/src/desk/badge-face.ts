import type { Attendee } from '../../../shared/contract/attendee.ts'
import type { Fair } from '../../../shared/contract/fair.ts'
import type { BadgeFace } from '../../../shared/badge-face.ts'

/** What an attendee's badge shows; null while there is none. */
export function badgeFaceOf(attendee: Attendee, fair: Fair): BadgeFace | null {
  if (attendee.badge === null) return null
  return {
    number: attendee.badge.number,
    code: attendee.badge.code,
    fullName: attendee.fullName,
    communeCode: attendee.communeCode,
    needs: mayShare(attendee) ? attendee.needs : [],
    fairName: fair.name,
    heldOn: fair.heldOn,
    rehearsal: fair.status === 'rehearsal',
    visitor: attendee.visitor,
  }
}

/** Worn for everybody to see: what somebody looks for is shown only where employers may know it. */
function mayShare({ visitor, consents }: Attendee): boolean {
  return !visitor && consents.some(({ purpose, given }) => purpose === 'share-with-employers' && given)
}
