import type { KeyPress } from '../scan/key-press.ts'

/** How many milliseconds a scanner leaves between two keys, or null where there is nothing to measure. */
export function paceOf(presses: readonly KeyPress[]): number | null {
  const first = presses[0]
  const last = presses.at(-1)
  if (first === undefined || last === undefined || presses.length < 6) return null
  return Math.round((last.at - first.at) / (presses.length - 1))
}
