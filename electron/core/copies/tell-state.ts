import type { CopyState } from '../../../shared/contract/copies.ts'
import type { CopyParts, Course } from './course.ts'
import { chosenOf, readPlaces } from './kept-places.ts'

/** Changes that have waited so long, in ms, are said on every screen: three turns have gone by. */
const patience = 3 * 60_000
/** A full copy takes its time on a slow stick; longer than this, in ms, and the stick hangs. */
const patienceWithFull = 15 * 60_000

/** How copies stand now, counted in the database and not from memory. */
export function tellState({ store, now, locks }: CopyParts, course: Course): CopyState {
  const kept = readPlaces(store)
  const place = chosenOf(kept)
  const arrival = course.standing?.appended.arrival() ?? place?.arrival ?? 0
  // Nothing is ever taken out of the log: its numbers count it, and nobody has to read all of it.
  const waiting = Math.max(0, store.changes.newestArrival() - arrival)
  const waitingSince = waiting === 0 ? null : store.copies.firstAfter(arrival)
  const isOld = waitingSince !== null && Math.abs(now() - waitingSince) > patience
  const isHanging = course.busy && Math.abs(now() - course.busySince) > patienceWithFull
  const erased = store.copies.countErased()
  const path = course.standing?.path ?? place?.path ?? ''
  return {
    place: place && { path, sameDisk: course.sameDisk },
    trouble: place && course.trouble,
    busy: course.busy,
    copiedAt: place && (course.copiedAt ?? (place.at === 0 ? null : place.at)),
    fullAt: place === null || place.at === 0 ? null : place.at,
    people: place === null || place.at === 0 ? null : place.people,
    waiting,
    waitingSince,
    late:
      place !== null &&
      (isHanging || (!course.busy && (course.trouble !== null || (isOld && course.copiedAt !== null)))),
    opensWith: locks().length > 0 ? 'recovery' : 'key-file',
    holdErased: [
      ...kept.known
        .filter((one) => one.at !== 0 && one.erased < erased && (one.id !== kept.chosen || course.trouble !== null))
        .map((one) => ({ path: one.path, at: one.at })),
      ...course.holding,
    ],
  }
}
