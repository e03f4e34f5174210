/**
 * Hybrid logical clock (Kulkarni, Demirbas et al., "Logical Physical Clocks", 2014): the order of all
 * changes of all stations as one sortable string.
 *
 * A stamp is 56 hex digits: 12 of milliseconds since 1970 UTC, 12 of a counter, 32 of the station's
 * random 128-bit id. A wall clock that stands still, runs back or comes from 2099 only moves the
 * counter; it never makes a stamp smaller than one already seen and is never a reason to refuse.
 */
export type Stamp = string

export type LogicalTime = { milliseconds: number; counter: number }

const stampPattern = /^[0-9a-f]{56}$/
const greatest = 2 ** 48 - 1

/** Whether a text from another station can be a stamp at all. */
export function isStamp(text: string): text is Stamp {
  return stampPattern.test(text)
}

/** The next logical time after `last` when the wall clock shows `now` (ms UTC). */
export function tick(last: LogicalTime, now: number): LogicalTime {
  const wall = Math.min(Math.max(0, Math.floor(now)), greatest)
  if (wall > last.milliseconds) return { milliseconds: wall, counter: 0 }
  if (last.counter < greatest) return { milliseconds: last.milliseconds, counter: last.counter + 1 }
  return { milliseconds: last.milliseconds + 1, counter: 0 }
}

/** The later of two logical times: what a station remembers after hearing from another. */
export function later(first: LogicalTime, second: LogicalTime): LogicalTime {
  if (first.milliseconds !== second.milliseconds) return first.milliseconds > second.milliseconds ? first : second
  return first.counter >= second.counter ? first : second
}

/** Writes a stamp; `stationId` is a UUID. */
export function writeStamp(time: LogicalTime, stationId: string): Stamp {
  const milliseconds = time.milliseconds.toString(16).padStart(12, '0')
  const counter = time.counter.toString(16).padStart(12, '0')
  return milliseconds + counter + stationId.replaceAll('-', '')
}

/** The logical time in a stamp. */
export function readStamp(stamp: Stamp): LogicalTime {
  return {
    milliseconds: Number.parseInt(stamp.slice(0, 12), 16),
    counter: Number.parseInt(stamp.slice(12, 24), 16),
  }
}
