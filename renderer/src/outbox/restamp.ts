import type { DeviceClock } from './clock.ts'
import type { Entry } from './entry.ts'

/** The times commands carry of what happened at the device. */
const timeFields = ['scannedAt', 'joinedAt', 'givenAt', 'happenedAt'] as const

/** Differences below this many ms are left alone. */
const worthIt = 2000

/** The entry with its times put right, where the host has said since that the device's clock was wrong; the same entry otherwise. */
export function restamp(entry: Entry, clock: DeviceClock): Entry {
  const at = clock.timeOf(entry.stamp)
  if (at === null || Math.abs(at - entry.at) < worthIt) return entry
  const shift = at - entry.at
  const input: Record<string, unknown> & { id: string } = { ...entry.input }
  for (const field of timeFields) {
    const time = input[field]
    if (typeof time === 'number') input[field] = Math.max(0, time + shift)
  }
  return { ...entry, at, input }
}
