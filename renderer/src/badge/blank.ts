import { viAtStart } from '../../../shared/words/vi-at-start.ts'
import { fitText } from './fit-text.ts'
import type { Scale, Setting } from './setting.ts'
import type { Area, Shape } from './shape.ts'
import type { Spare } from './spare.ts'

/** A badge for whoever comes: its number as large as can be, since helpers match it, and lines to write the name on. */
export function blankPerson(
  number: string,
  setting: Setting,
  scale: Scale,
  { place, anchor }: { place: Area; anchor: 'start' | 'middle' },
): Shape[] {
  const { unit } = scale
  const x = anchor === 'middle' ? place.x + place.width / 2 : place.x
  const large = numberIn(number, setting, scale, place.width)
  const y = place.y + 1.5 * unit + large * 0.76
  const under = { ...place, y, height: place.y + place.height - y }
  return [numberAt(number, { x, y, size: large, anchor }), ...nameLines(setting, scale, under, 1.6)]
}

/**
 * The same around the spare code at the foot of the place: the lines over the whole width, and the number above them
 * where two lines are left room enough to write in, else beside the code.
 */
export function blankAroundSpare(
  number: string,
  setting: Setting,
  scale: Scale,
  { place, spare }: { place: Area; spare: Spare },
): Shape[] {
  const { ink, white } = spare
  const upper = { ...place, height: ink.y - white - place.y }
  const above = blankPerson(number, setting, scale, { place: upper, anchor: 'start' })
  if (above.filter(({ kind }) => kind === 'line').length > 1) return above
  const x = ink.x + ink.width + white
  const size = numberIn(number, setting, scale, place.x + place.width - x)
  const y = ink.y + (ink.height + size * 0.72) / 2
  return [numberAt(number, { x, y, size, anchor: 'start' }), ...nameLines(setting, scale, upper, 0.9)]
}

function numberIn(number: string, { measure }: Setting, { unit }: Scale, width: number): number {
  return fitText(number, { measure, weight: 700, width, largest: 12 * unit, smallest: 4 * unit, lines: 1 }).size
}

function numberAt(
  text: string,
  place: { x: number; y: number; size: number; anchor: 'start' | 'middle' },
): Shape & { kind: 'text' } {
  return { kind: 'text', text, weight: 700, ...place }
}

/**
 * What is to be written here, its baseline `above` times its size down, and one line or two for it; the last at the
 * foot.
 */
function nameLines(
  { dotsPerMm }: Setting,
  { unit, smallest }: Scale,
  { x, y, width, height }: Area,
  above: number,
): Shape[] {
  const label = Math.max(2.9 * unit, smallest)
  const foot = y + height
  const labelY = y + label * above
  const room = (foot - labelY) / 2
  const thickness = dotsPerMm === null ? 0.25 * unit : 2 / dotsPerMm
  const rule = (at: number): Shape => ({ kind: 'line', x1: x, x2: x + width, y1: at, y2: at, thickness })
  return [
    { kind: 'text', text: viAtStart.badge.nameLine, x, y: labelY, size: label, weight: 400, anchor: 'start' },
    // One line where two would leave no room for a hand's letters.
    ...(room < 7 ? [] : [rule(labelY + room)]),
    rule(foot - thickness / 2),
  ]
}
