import type { BadgeFace } from '../../../shared/badge-face.ts'
import { aroundSpare } from './around-spare.ts'
import { blankAroundSpare } from './blank.ts'
import { header } from './header.ts'
import { fitText } from './fit-text.ts'
import { onPrinterDots, qrSize } from './qr-place.ts'
import { mainQr } from './qr-modules.ts'
import type { Scale, Setting } from './setting.ts'
import type { Layout, Shape } from './shape.ts'
import { spareIn } from './spare.ts'

/** A badge wider than high: who it is at the left, the QR at the right with the number beneath, a spare one opposite. */
export function lying(face: BadgeFace, setting: Setting): Layout {
  const { cell, dotsPerMm } = setting
  const unit = Math.min(cell.width / 90, cell.height / 55)
  const scale: Scale = { unit, margin: dotsPerMm === null ? 4 * unit : 1.5, smallest: dotsPerMm === null ? 1.9 : 2.2 }
  const head = header(face, setting, scale)
  const code = codeColumn(face, setting, scale, head.foot)
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

/** The QR as large as the height and less than half of the width allow, and the number under it. */
function codeColumn(
  face: BadgeFace,
  setting: Setting,
  { unit, margin }: Scale,
  top: number,
): { shapes: Shape[]; x: number } {
  const { cell, at, dotsPerMm, measure } = setting
  const size = qrSize(Math.min(cell.height - top - 8.6 * unit, cell.width * 0.465), setting)
  // On a blank badge the number stands large at the left; lines to write on need the width more than the code does.
  const isBlank = face.fullName === null
  const below = isBlank ? 0 : 8.6 * unit
  // The white around the code is the margin; what finding the next dot moves it stays inside.
  const half = dotsPerMm === null ? 0.26 : 0
  const x = onPrinterDots(cell.width - size - half, at.x, setting)
  const y = onPrinterDots(top + Math.max(0, cell.height - below - size - top) / 2, at.y, setting)
  const qr: Shape = { kind: 'qr', code: face.code, symbol: mainQr, x, y, size }
  if (isBlank) return { shapes: [qr], x }
  const module = size / mainQr.modules
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
