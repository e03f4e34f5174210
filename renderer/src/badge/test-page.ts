import type { BadgeFormat } from '../../../shared/badge-formats.ts'
import { badgesPerPage } from '../../../shared/badge-formats.ts'
import { viAtStart } from '../../../shared/words/vi-at-start.ts'
import { type Block, heightOf, stack } from './column.ts'
import { type Measure, wrapText } from './fit-text.ts'
import { labelAt } from './sheet.ts'
import type { Shape } from './shape.ts'

/** How long each ruler is, in mm. */
const long = 15

/**
 * A page that shows where this printer puts things: the frame of every badge, a ruler from each edge of the page
 * inward, and how to read them. It is moved by the offset like any other page, so that a second one proves it.
 */
export function testPage(format: BadgeFormat, offset: { x: number; y: number }, measure: Measure): Shape[] {
  const { page, cell } = format
  const frames = Array.from({ length: badgesPerPage(format) }, (_, label): Shape => {
    const { x, y } = labelAt(label, format)
    return { kind: 'box', x: x + offset.x, y: y + offset.y, width: cell.width, height: cell.height, thickness: 0.2 }
  })
  const [right, foot] = [page.width, page.height]
  // Each away from the others and from the middle, where the words are.
  const rulers = [
    ruler(({ along, across }) => ({ x: along, y: 0.8 * foot + across })),
    ruler(({ along, across }) => ({ x: right - along, y: 0.2 * foot + across })),
    ruler(({ along, across }) => ({ x: 0.14 * right + across, y: along })),
    ruler(({ along, across }) => ({ x: 0.86 * right + across, y: foot - along })),
  ].flatMap((shapes) => shapes.map((shape) => moved(shape, offset)))
  const label = labelAt(0, format)
  const place = { x: label.x + offset.x, y: label.y + offset.y, width: cell.width, height: cell.height }
  return [...frames, ...rulers, ...sentences(place, offset, measure)]
}

function moved(shape: Shape, { x, y }: { x: number; y: number }): Shape {
  if (shape.kind === 'line') return { ...shape, x1: shape.x1 + x, x2: shape.x2 + x, y1: shape.y1 + y, y2: shape.y2 + y }
  return { ...shape, x: shape.x + x, y: shape.y + y }
}

/** A tick every millimetre, longer every five, each five named. */
function ruler(at: (place: { along: number; across: number }) => { x: number; y: number }): Shape[] {
  return Array.from({ length: long + 1 }, (_, along): Shape[] => {
    const reach = along % 5 === 0 ? 2.6 : 1.2
    const [from, to] = [at({ along, across: -reach }), at({ along, across: reach })]
    const tick: Shape = { kind: 'line', x1: from.x, y1: from.y, x2: to.x, y2: to.y, thickness: 0.15 }
    if (along % 5 !== 0 || along === 0) return [tick]
    const name = at({ along, across: 4.6 })
    return [
      tick,
      { kind: 'text', text: String(along), x: name.x, y: name.y + 0.8, size: 2.2, weight: 600, anchor: 'middle' },
    ]
  }).flat()
}

/** Set in the first badge's frame, clear of rulers on cards as small as the paper. */
function sentences(
  place: { x: number; y: number; width: number; height: number },
  offset: { x: number; y: number },
  measure: Measure,
): Shape[] {
  const words = viAtStart.badge.test
  // On an upright badge the rulers end above and below the words.
  const isUpright = place.height > place.width
  const width = isUpright ? place.width - 6 : Math.min(70, place.width - 2 * Math.min(18, place.width / 4.4))
  const block = (text: string, weight: 400 | 700, size: number, gap: number): Block => {
    return { lines: wrapText(text, { measure, weight, width, size }), size, fits: true, weight, gap }
  }
  const size = Math.min(3, place.width / (isUpright ? 20 : 30))
  const blocks = [
    block(words.title, 700, size * 1.4, 0),
    block(words.sides, 400, size, size * 0.8),
    block(words.correction(written(offset.x), written(offset.y)), 700, size, size * 0.8),
  ]
  const from = place.y + (place.height - heightOf(blocks)) / 2
  return stack(blocks, { x: place.x + place.width / 2, from, anchor: 'middle' }).shapes
}

/** As written in Vietnam: a comma, and a minus that is seen. */
function written(mm: number): string {
  return String(Math.round(mm * 10) / 10)
    .replace('.', ',')
    .replace('-', '\u2212')
}
