import type { BadgeFace } from '../../../shared/badge-face.ts'
import { blankPerson } from './blank.ts'
import { type Block, heightOf, stack } from './column.ts'
import { fitText } from './fit-text.ts'
import { marks, markWidth } from './header.ts'
import { isWritten } from './person.ts'
import { personAndNeeds } from './person-needs.ts'
import { mainQr } from './qr-modules.ts'
import { onPrinterDots, qrSize } from './qr-place.ts'
import type { Scale, Setting } from './setting.ts'
import type { Layout, Shape } from './shape.ts'
import { type Spare, spareIn } from './spare.ts'

/**
 * A badge higher than wide, as a narrow roll prints it: the fair beside a spare QR, then name, QR and number under one
 * another in the middle.
 */
export function upright(face: BadgeFace, setting: Setting): Layout {
  const { cell, at, dotsPerMm } = setting
  const unit = Math.min(cell.width / 55, cell.height / 105)
  const margin = dotsPerMm === null ? 3 * unit : 1.5
  const scale: Scale = { unit, margin, smallest: dotsPerMm === null ? 1.9 : 2.2 }
  const width = cell.width - 2 * margin
  const spare = spareIn('head', face, setting, scale)
  const head = top(face, setting, scale, spare)
  const number = numberLine(face, setting, scale, width)
  const foot = margin + (number === null ? 0 : number.size * 0.76)
  const from = head.foot + 1.2 * unit
  const size = qrSize(Math.min(cell.width, cell.height * 0.365), setting)
  const qrY = onPrinterDots(cell.height - foot - size, at.y, setting)
  const qrX = onPrinterDots((cell.width - size) / 2, at.x, setting)
  const place = { x: margin, y: from, width, height: qrY - from }
  const who: Layout =
    face.fullName === null
      ? { shapes: blankPerson(face.number, setting, scale, { place, anchor: 'middle' }), fits: true }
      : personAndNeeds(face.fullName, face.needs, setting, scale, { place, largest: 15 * unit, anchor: 'middle' })
  const qr: Shape = { kind: 'qr', code: face.code, symbol: mainQr, x: qrX, y: qrY, size }
  const codes = [spare.shape, qr]
  return { shapes: [...head.shapes, ...codes, ...who.shapes, ...(number === null ? [] : [number])], fits: who.fits }
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

/** Fair and date beside the spare code, the marks under them, a rule beneath. */
function top(
  face: BadgeFace,
  setting: Setting,
  scale: Scale,
  { ink, white }: Spare,
): { shapes: Shape[]; foot: number } {
  const { unit, margin } = scale
  const x = margin
  const end = ink.x - white
  const isMarked = face.rehearsal || face.visitor
  // Wide enough for both marks beside one another.
  const markUnit = Math.min(unit * 0.75, (end - x) / 40)
  const marked = isMarked ? 6.4 * markUnit : 0
  const blocks = fairBlocks(face, setting, scale, { width: end - x, height: ink.height - marked })
  const { shapes } = stack(blocks, { x, from: ink.y, anchor: 'start' })
  const y = ink.y + ink.height + white
  const row = { end: x + markWidth(face) * markUnit, y: y - white - marked, height: marked, unit: markUnit }
  if (isMarked) shapes.push(...marks(face, row).shapes)
  if (shapes.length === 0) return { shapes, foot: y - white }
  const thickness = setting.dotsPerMm === null ? 0.3 * unit : 2 / setting.dotsPerMm
  return {
    shapes: [...shapes, { kind: 'line', x1: x, x2: setting.cell.width - margin, y1: y, y2: y, thickness }],
    foot: y,
  }
}

function fairBlocks(
  { fairName }: BadgeFace,
  { fields, date, measure }: Setting,
  { unit, smallest }: Scale,
  { width, height }: { width: number; height: number },
): Block[] {
  const place = { measure, width, largest: 3.2 * unit, smallest }
  const day = fitText(fields.includes('date') ? date : '', { ...place, weight: 400, lines: 1 })
  const left = height - heightOf([{ ...day, weight: 400, gap: 0 }]) - unit
  const name = fitText(fields.includes('fairName') ? fairName : '', { ...place, weight: 600, lines: 5, height: left })
  return [
    { ...name, weight: 600 as const, gap: 0 },
    { ...day, weight: 400 as const, gap: unit },
  ].filter(isWritten)
}
