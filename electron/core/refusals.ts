import { type FailureCode, Refusal } from '../../shared/failure.ts'
import type { Store } from '../db/store.ts'

/** Writes down that somebody was refused what they may not have. */
export type NoteRefusal = (station: string, code: FailureCode) => void

const minute = 60_000
/** A device is refused for a handful of reasons; more names than this are made up by somebody. */
const mostKept = 1_000

/** What a device asked for that is another's, or no longer its to ask. */
const worthNoting: ReadonlySet<FailureCode> = new Set([
  'not-allowed',
  'device-revoked',
  'interview-not-yours',
  'vacancy-not-yours',
  'slip-not-yours',
  'lease-not-yours',
  'not-center-table',
  'pairing-closed',
  'sign-in-code-wrong',
  'too-many-tries',
])

/**
 * Notes refusals in the access log: who and why, nothing of what was asked. One line a minute for each device and
 * reason, so that a flood fills no disk; its `rows` counts the refusals since the line before.
 */
export function openRefusals({ stations }: Pick<Store, 'stations'>, now: () => number): NoteRefusal {
  const last = new Map<string, { at: number; since: number }>()
  return (station, code) => {
    if (!worthNoting.has(code)) return
    const key = `${code} ${station}`
    const at = now()
    const known = last.get(key)
    if (known && at >= known.at && at - known.at < minute) {
      known.since += 1
      return
    }
    if (last.size >= mostKept) last.clear()
    last.set(key, { at, since: 0 })
    stations.noteAccess(at, station, `refused:${code}`, null, 1 + (known?.since ?? 0))
  }
}

/** What a booth is told of something that is another's: that there is none. Dispatch writes down that it asked. */
export class AnothersRefusal extends Refusal {
  constructor() {
    super({ code: 'not-found' })
  }
}
