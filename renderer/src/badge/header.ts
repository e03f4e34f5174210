import { viAtStart } from '../../../shared/words/vi-at-start.ts'
import type { BadgeFace } from '../../../shared/badge-face.ts'
import { fitText } from './fit-text.ts'
import { inBox } from './png-size.ts'
import type { Scale, Setting } from './setting.ts'
import type { Shape } from './shape.ts'

type Line = Shape & { kind: 'text' }

/** The band at the head of a lying badge, as far as `end`: logo, fair and date, a rule beneath. `foot` is where the rest may begin. */
export function header(
  face: BadgeFace,
  setting: Setting,
  scale: Scale,
  end: number,
): { shapes: Shape[]; foot: number } {
  const { unit, margin } = scale
  const logo = logoShape(setting, { x: margin, y: 2 * unit, width: 14 * unit, height: 7.8 * unit })
  const x = margin + (logo === null ? 0 : logo.width + 2 * unit)
  const texts = fairLines(face, setting, scale, { x, width: end - x })
  const shapes = [...(logo === null ? [] : [logo]), ...texts]
  if (shapes.length === 0) return { shapes, foot: margin }
  const last = Math.max(0, ...texts.map((shape) => shape.y))
  const y = Math.max(10.9 * unit, last + 1.4 * unit)
  const thickness = setting.dotsPerMm === null ? 0.3 * unit : 2 / setting.dotsPerMm
  return { shapes: [...shapes, { kind: 'line', x1: margin, x2: end, y1: y, y2: y, thickness }], foot: y + 0.4 * unit }
}

/** What the fair is called and when it is, on at most three lines. */
function fairLines(
  { fairName }: BadgeFace,
  { fields, date, measure, dotsPerMm }: Setting,
  { unit, smallest }: Scale,
  { x, width }: { x: number; width: number },
): Line[] {
  const name = fields.includes('fairName') ? fairName : ''
  const day = fields.includes('date') ? date : ''
  const place = { measure, weight: 600 as const, width, largest: 3.1 * unit, smallest: Math.max(2.1 * unit, smallest) }
  const text = (text: string, y: number, size: number, weight: 400 | 600): Line => ({
    kind: 'text',
    text,
    x,
    y,
    size,
    weight,
    anchor: 'start',
  })
  const alone = fitText(name.replaceAll(' ', '\u00a0'), place)
  if (name === '' || day === '') {
    const only = name === '' ? fitText(day, place) : fitText(name, place)
    if (only.lines.join('') === '') return []
    const first = only.lines.length > 1 ? 5.3 : 7.2
    return only.lines.map((line, index) => text(line, (first + index * 3.9) * unit, only.size, 600))
  }
  // Where it is written small already, a second line with the date behind it reads better.
  if (alone.fits && alone.size >= 2.6 * unit) {
    return [text(alone.lines[0] ?? '', 5.4 * unit, alone.size, 600), text(day, 9.3 * unit, 2.9 * unit, 400)]
  }
  const both = fitText(`${name} ·\u00a0${day}`, { ...place, lines: 3, height: (dotsPerMm === null ? 9 : 11) * unit })
  const [first, pitch] = both.lines.length > 2 ? [2.1 * unit + both.size, both.size * 1.22] : [5.4 * unit, 3.9 * unit]
  return both.lines.map((line, index) => text(line, first + index * pitch, both.size, 600))
}

function logoShape(
  { logo, dotsPerMm }: Setting,
  box: { x: number; y: number; width: number; height: number },
): (Shape & { kind: 'picture' }) | null {
  if (logo === null || dotsPerMm !== null) return null
  const { width, height } = inBox(logo, box)
  return { kind: 'picture', href: logo.href, x: box.x, y: box.y + (box.height - height) / 2, width, height }
}

/** How many units wide the marks of a badge are, side by side; at least a unit. */
export function markWidth({ rehearsal, visitor }: BadgeFace): number {
  return Math.max(1, (rehearsal ? 22 : 0) + (visitor ? 16 : 0) + (rehearsal && visitor ? 2 : 0))
}

/** Words in boxes, from `end` to the left: a rehearsal in white on black, a guest in a frame. */
export function marks(
  face: BadgeFace,
  { end, y, height, unit }: { end: number; y: number; height: number; unit: number },
): { shapes: Shape[]; start: number } {
  const wanted = [
    ...(face.rehearsal ? [{ text: viAtStart.badge.rehearsal, width: 22 * unit, isFilled: true }] : []),
    ...(face.visitor ? [{ text: viAtStart.badge.visitor, width: 16 * unit, isFilled: false }] : []),
  ]
  let start = end
  const shapes = wanted.flatMap(({ text, width, isFilled }, index): Shape[] => {
    const x = start - width - (index > 0 ? 2 * unit : 0)
    start = x
    const thickness = 0.4 * unit
    return [
      { kind: 'box', x, y, width, height, thickness: isFilled ? null : thickness },
      {
        kind: 'text',
        text,
        x: x + width / 2,
        y: y + height * 0.72,
        size: height * 0.6,
        weight: 700,
        anchor: 'middle',
        ...(isFilled ? { white: true } : {}),
      },
    ]
  })
  return { shapes, start }
}
