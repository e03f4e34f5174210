import { Burst, type Heard, type Scanned } from '../../renderer/src/scan/burst.ts'
import type { KeyPress, ScanEnd } from '../../renderer/src/scan/key-press.ts'
import { stroke, type Stroke } from './keyboards.ts'

/** A stroke at its moment. */
export type Timed = Stroke & { at: number }

/** Strokes one after another, so many milliseconds apart. */
export function paced(
  strokes: readonly Stroke[],
  { from = 1000, gap = 2 }: { from?: number; gap?: number } = {},
): Timed[] {
  return strokes.map((one, index) => ({ ...one, at: from + index * gap }))
}

/** Plays strokes into the reader as the page does, and gives back what was heard of each. */
export function play(burst: Burst, strokes: readonly Timed[]): Heard[] {
  const heard: Heard[] = []
  for (const one of strokes) {
    if (one.releasesAlt) {
      burst.releaseAlt(one.at)
      continue
    }
    const scan = burst.hasRested(one.at) ? burst.rest() : null
    if (scan !== null) heard.push({ kind: 'ended', scan })
    heard.push(burst.hear(pressOf(one)))
    if (one.letter !== undefined) burst.hearLetter(one.letter)
  }
  return heard
}

/** The scans among what was heard. */
export function scansIn(heard: readonly Heard[]): Scanned[] {
  return heard.flatMap((one) => (one.kind === 'ended' ? [one.scan] : []))
}

/** One whole scan from these strokes, with this end. */
export function scanOf(
  strokes: readonly Stroke[],
  { end = 'enter', gap = 2 }: { end?: ScanEnd; gap?: number } = {},
): Scanned {
  const burst = new Burst()
  const suffix = end === 'pause' ? [] : [end === 'tab' ? stroke('Tab', 'Tab') : stroke('Enter', 'Enter')]
  const scan = scansIn(play(burst, paced([...strokes, ...suffix], { gap })))[0] ?? burst.rest()
  if (scan === null) throw new Error('no scanner was heard')
  return scan
}

function pressOf({ code, key, shift, alt, altGraph, at }: Timed): KeyPress {
  return { code, key, shift, alt, ctrl: false, altGraph, at }
}
