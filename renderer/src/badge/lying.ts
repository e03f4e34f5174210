import type { BadgeFace } from '../../../shared/badge-face.ts'
import { aroundSpare } from './around-spare.ts'
import { blankAroundSpare } from './blank.ts'
import { header, marks, markWidth } from './header.ts'
import { fitText } from './fit-text.ts'
import { onPrinterDots, qrSize } from './qr-place.ts'
import { mainQr } from './qr-modules.ts'
import type { Scale, Setting } from './setting.ts'
import type { Layout, Shape } from './shape.ts'
import { spareIn } from './spare.ts'

/**
 * A badge wider than high: who it is at the left under the fair, the QR in the upper right corner with the number beneath,
 * a spare one in the lower left: below the other's foot, so that no fold along a side takes both.
 */
export function lying(face: BadgeFace, setting: Setting): Layout {
  const { cell, dotsPerMm } = setting
  const unit = Math.min(cell.width / 90, cell.height / 55)
  const scale: Scale = { unit, margin: dotsPerMm === null ? 4 * unit : 1.5, smallest: dotsPerMm === null ? 1.9 : 2.2 }
  const code = codeColumn(face, setting, scale)
  const head = header(face, setting, scale, code.x)
  const spare = spareIn('foot', face, setting, scale)
  const from = head.foot + 2 * unit
  const place = {
    x: scale.margin,
    y: from,
    width: code.x - scale.margin,
    height: spare.ink.y + spare.ink.height - from,
  }
  const codes = [...head.shapes, ...code.shapes, spare.shape]
  if (face.fullName === null)
    return { shapes: [...codes, ...blankAroundSpare(face.number, setting, scale, { place, spare })], fits: true }
  const who = aroundSpare(face.fullName, face.needs, setting, scale, { place, spare, largest: 18 * unit })
  return { shapes: [...codes, ...who.shapes], fits: who.fits }
}

/** The QR as large as leaves names their room, the number under it and the marks at the foot. */
function codeColumn(face: BadgeFace, setting: Setting, { unit, margin }: Scale): { shapes: Shape[]; x: number } {
  const { cell, at, dotsPerMm, measure } = setting
  const size = qrSize(Math.min(cell.height - 19.9 * unit, cell.width * 0.465), setting)
  const white = (size / mainQr.modules) * 4
  // The white around the code is the margin; what finding the next dot moves it stays inside.
  const half = dotsPerMm === null ? 0.26 : 0
  const x = onPrinterDots(cell.width - size - half, at.x, setting)
  const y = onPrinterDots(Math.max(half, margin - white), at.y, setting)
  const qr: Shape = { kind: 'qr', code: face.code, symbol: mainQr, x, y, size }
  const width = Math.min(size - white, 2 * (cell.width - margin - (x + size / 2)))
  const markUnit = Math.min(unit, width / markWidth(face))
  const row = { end: cell.width - margin, y: cell.height - margin - 6 * markUnit, height: 6 * markUnit, unit: markUnit }
  const signs = marks(face, row).shapes
  // On a blank badge the number stands large at the left.
  if (face.fullName === null) return { shapes: [qr, ...signs], x }
  const number = fitText(face.number, { measure, weight: 700, width, largest: 8 * unit, smallest: 3, lines: 1 })
  return {
    shapes: [qr, numberUnder(face.number, { x: x + size / 2, y: y + size + 0.3 * unit }, number.size), ...signs],
    x,
  }
}

function numberUnder(text: string, { x, y }: { x: number; y: number }, size: number): Shape {
  return { kind: 'text', text, x, y: y + size * 0.76, size, weight: 700, anchor: 'middle' }
}
