import type { BadgeFace } from '../../../shared/badge-face.ts'
import { blankPerson } from './blank.ts'
import { type Block, stack } from './column.ts'
import { fitText } from './fit-text.ts'
import { marks } from './header.ts'
import { personAndNeeds } from './person-needs.ts'
import { onPrinterDots, qrSize } from './qr-place.ts'
import type { Scale, Setting } from './setting.ts'
import type { Layout, Shape } from './shape.ts'

/** A badge higher than wide, as a narrow roll prints it: fair, name, QR and number under one another in the middle. */
export function upright(face: BadgeFace, setting: Setting): Layout {
  const { cell, at, dotsPerMm } = setting
  const unit = Math.min(cell.width / 55, cell.height / 90)
  const margin = dotsPerMm === null ? 3 * unit : 1.5
  const scale: Scale = { unit, margin, smallest: dotsPerMm === null ? 1.9 : 2.2 }
  const width = cell.width - 2 * margin
  const head = top(face, setting, scale, width)
  const number = numberLine(face, setting, scale, width)
  const foot = margin + (number === null ? 0 : number.size * 0.76)
  const from = head.foot + 1.2 * unit
  const size = qrSize(Math.min(cell.width, cell.height * 0.42), setting)
  const qrY = onPrinterDots(cell.height - foot - size, at.y, setting)
  const qrX = onPrinterDots((cell.width - size) / 2, at.x, setting)
  const place = { x: margin, y: from, width, height: qrY - from }
  const who: Layout =
    face.fullName === null
      ? { shapes: blankPerson(face.number, setting, scale, { place, anchor: 'middle' }), fits: true }
      : personAndNeeds(face.fullName, face.needs, setting, scale, { place, largest: 15 * unit, anchor: 'middle' })
  const qr: Shape = { kind: 'qr', code: face.code, x: qrX, y: qrY, size }
  return { shapes: [...head.shapes, ...who.shapes, qr, ...(number === null ? [] : [number])], fits: who.fits }
}

/** The number at the foot; a blank badge has it above the lines for the name. */
function numberLine(
  { number, fullName }: BadgeFace,
  { cell, measure }: Setting,
  { unit, margin }: Scale,
  width: number,
): (Shape & { kind: 'text' }) | null {
  if (fullName === null) return null
  const { size } = fitText(number, { measure, weight: 700, width, largest: 8 * unit, smallest: 4, lines: 1 })
  return {
    kind: 'text',
    text: number,
    x: cell.width / 2,
    y: cell.height - margin,
    size,
    weight: 700,
    anchor: 'middle',
  }
}

/** Fair and date in the middle, the marks in a row of their own, a rule beneath. */
function top(
  face: BadgeFace,
  { cell, fields, date, measure, dotsPerMm }: Setting,
  { unit, margin, smallest }: Scale,
  width: number,
): { shapes: Shape[]; foot: number } {
  const name = fields.includes('fairName') ? face.fairName : ''
  const text = [name, ...(fields.includes('date') ? [date] : [])].filter((part) => part !== '').join(' ·\u00a0')
  const fair = fitText(text, { measure, weight: 600, width, largest: 3.2 * unit, smallest, lines: 3 })
  const block: Block = { ...fair, weight: 600, gap: 0 }
  const lines =
    text === '' ? { shapes: [], foot: margin } : stack([block], { x: cell.width / 2, from: margin, anchor: 'middle' })
  const isMarked = face.rehearsal || face.visitor
  const row = { y: lines.foot + 1.4 * unit, height: 5 * unit, unit: unit * 0.9 }
  const wide = (face.rehearsal ? 22 : 0) + (face.visitor ? 16 : 0) + (face.rehearsal && face.visitor ? 2 : 0)
  const signs = isMarked ? marks(face, { ...row, end: (cell.width + wide * row.unit) / 2 }).shapes : []
  const y = (isMarked ? row.y + row.height : lines.foot) + 1.2 * unit
  if (text === '' && !isMarked) return { shapes: [], foot: margin }
  const thickness = dotsPerMm === null ? 0.3 * unit : 2 / dotsPerMm
  return {
    shapes: [...lines.shapes, ...signs, { kind: 'line', x1: margin, x2: margin + width, y1: y, y2: y, thickness }],
    foot: y,
  }
}
