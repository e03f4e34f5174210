import type { BadgeFace } from '../../../shared/badge-face.ts'
import { onPrinterDots, spareSize } from './qr-place.ts'
import { spareQr } from './qr-modules.ts'
import type { Scale, Setting } from './setting.ts'
import type { Area, Shape } from './shape.ts'

/** The same code once more, smaller, far from the first one: what scuffs or folds one of them leaves the other. */
export type Spare = {
  shape: Shape & { kind: 'qr' }
  /** Where its ink is. */
  ink: Area
  /** The white that nothing may stand in. */
  white: number
}

/**
 * The spare code in a corner of a badge, at the right of its head or the left of its foot. Its white lies over the
 * margin, on rolls over the paper beside the head as well.
 */
export function spareIn(
  corner: 'head' | 'foot',
  { code }: BadgeFace,
  setting: Setting,
  { margin }: Pick<Scale, 'margin'>,
): Spare {
  const { cell, at } = setting
  const { size, white } = spareSize(setting)
  const edge = Math.max(margin, white) - white
  const left = corner === 'foot' ? margin - white : cell.width - margin + white - size
  const x = onPrinterDots(left, at.x, setting)
  const y = onPrinterDots(corner === 'head' ? edge : cell.height - edge - size, at.y, setting)
  const side = size - 2 * white
  return {
    shape: { kind: 'qr', code, symbol: spareQr, x, y, size },
    ink: { x: x + white, y: y + white, width: side, height: side },
    white,
  }
}
