import type { BadgeFace } from '../../../shared/badge-face.ts'
import { blankPerson } from './blank.ts'
import { header } from './header.ts'
import { fitText } from './fit-text.ts'
import { personAndNeeds } from './person-needs.ts'
import { onPrinterDots, qrSize } from './qr-place.ts'
import { qrModules } from './qr-modules.ts'
import type { Scale, Setting } from './setting.ts'
import type { Layout, Shape } from './shape.ts'

/** A badge wider than high: who it is at the left, the QR at the right with the number beneath. */
export function lying(face: BadgeFace, setting: Setting): Layout {
  const { cell, dotsPerMm } = setting
  const unit = Math.min(cell.width / 90, cell.height / 55)
  const scale: Scale = { unit, margin: dotsPerMm === null ? 4 * unit : 1.5, smallest: dotsPerMm === null ? 1.9 : 2.2 }
  const head = header(face, setting, scale)
  const code = codeColumn(face, setting, scale, head.foot)
  const from = head.foot + 2 * unit
  const place = {
    x: scale.margin,
    y: from,
    width: code.x - scale.margin,
    height: cell.height - scale.margin - from,
  }
  if (face.fullName === null) {
    const shapes = blankPerson(face.number, setting, scale, { place, anchor: 'start' })
    return { shapes: [...head.shapes, ...code.shapes, ...shapes], fits: true }
  }
  const who = personAndNeeds(face.fullName, face.needs, setting, scale, { place, largest: 18 * unit, anchor: 'start' })
  return { shapes: [...head.shapes, ...code.shapes, ...who.shapes], fits: who.fits }
}

/** The QR as large as the height and less than half of the width allow, and the number under it. */
function codeColumn(
  face: BadgeFace,
  setting: Setting,
  { unit, margin }: Scale,
  top: number,
): { shapes: Shape[]; x: number } {
  const { cell, at, dotsPerMm, measure } = setting
  // On a blank badge the number stands large at the left.
  const isBlank = face.fullName === null
  const foot = isBlank ? 0 : 3 * unit
  const below = isBlank ? 0 : 5.6 * unit
  const size = qrSize(Math.min(cell.height - top - below - foot, cell.width * 0.465), setting)
  // The white around the code is the margin; what finding the next dot moves it stays inside.
  const half = dotsPerMm === null ? 0.26 : 0
  const x = onPrinterDots(cell.width - size - half, at.x, setting)
  const y = onPrinterDots(top + Math.max(0, cell.height - foot - below - size - top) / 2, at.y, setting)
  const qr: Shape = { kind: 'qr', code: face.code, x, y, size }
  if (isBlank) return { shapes: [qr], x }
  const module = size / qrModules
  const width = Math.min(size - 4 * module, 2 * (cell.width - margin - (x + size / 2)))
  const number = fitText(face.number, { measure, weight: 700, width, largest: 8 * unit, smallest: 3, lines: 1 })
  return {
    shapes: [
      qr,
      {
        kind: 'text',
        text: face.number,
        x: x + size / 2,
        y: y + size + number.size * 0.76 + 0.3 * unit,
        size: number.size,
        weight: 700,
        anchor: 'middle',
      },
    ],
    x,
  }
}
