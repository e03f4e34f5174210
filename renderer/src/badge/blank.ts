import { viAtStart } from '../../../shared/words/vi-at-start.ts'
import { fitText } from './fit-text.ts'
import type { Scale, Setting } from './setting.ts'
import type { Area, Shape } from './shape.ts'

/** A badge for whoever comes: its number as large as can be, since helpers match it, and lines to write the name on. */
export function blankPerson(
  number: string,
  { measure, dotsPerMm }: Setting,
  { unit, smallest }: Scale,
  { place, anchor }: { place: Area; anchor: 'start' | 'middle' },
): Shape[] {
  const { x, width } = place
  const y = place.y + 1.5 * unit
  const height = place.height - 1.5 * unit
  const { size } = fitText(number, { measure, weight: 700, width, largest: 12 * unit, smallest: 4 * unit, lines: 1 })
  const label = Math.max(2.9 * unit, smallest)
  const foot = y + height
  const labelY = y + size * 0.76 + Math.max(4.5 * unit, label * 1.6)
  const room = (foot - labelY) / 2
  const thickness = dotsPerMm === null ? 0.25 * unit : 2 / dotsPerMm
  const rule = (at: number): Shape => ({ kind: 'line', x1: x, x2: x + width, y1: at, y2: at, thickness })
  return [
    {
      kind: 'text',
      text: number,
      x: anchor === 'middle' ? x + width / 2 : x,
      y: y + size * 0.76,
      size,
      weight: 700,
      anchor,
    },
    { kind: 'text', text: viAtStart.badge.nameLine, x, y: labelY, size: label, weight: 400, anchor: 'start' },
    // One line where two would leave no room for a hand's letters.
    ...(room < 8 ? [] : [rule(labelY + room)]),
    rule(foot - thickness / 2),
  ]
}
