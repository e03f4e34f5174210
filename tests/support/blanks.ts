import { formatBadgeNumber } from '../../shared/badge-number.ts'
import { badgeCodeOf } from '../../electron/core/secrets.ts'
import { testSecret, type TestStation } from './station.ts'

/** A badge without a name as it lies in the stack: what is written on it. */
export type BlankOnPaper = { number: string; code: string }

/** The next blanks of a station's stack, as printing them sets their counters aside; the paper itself is left out. */
export function printStack(station: TestStation, fairId: string, count: number): BlankOnPaper[] {
  const reserved = station.store.atomically(() => station.store.badges.reserveBlanks(fairId, count))
  if ('left' in reserved) throw new Error('no numbers left')
  return Array.from({ length: count }, (_, index) => blankAt(station, fairId, reserved.first + index))
}

/** The blank of a counter, printed or not: its code is a function of fair, station and counter. */
export function blankAt(station: TestStation, fairId: string, counter: number): BlankOnPaper {
  const id = station.store.stations.own()?.id ?? ''
  return {
    number: formatBadgeNumber(station.letter, counter),
    code: badgeCodeOf(testSecret, fairId, id, counter),
  }
}
