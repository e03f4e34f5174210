import { create } from 'qrcode'
import { pathOfModules } from '../parts/qr-path.ts'

/**
 * A badge code's QR as one SVG path, one unit a module: numeric mode, version 3, level H. Of what holds 24 digits it
 * survives scuffs and folds best at one size of print, and one mask is as good as the searched one
 * (docs/qr-measurement.md). Anything but 24 digits throws.
 */
export function qrPath(code: string): string {
  if (!/^\d{24}$/.test(code)) throw new RangeError('a badge code is 24 digits')
  const { modules } = create([{ data: code, mode: 'numeric' }], {
    version: 3,
    errorCorrectionLevel: 'H',
    maskPattern: 2,
  })
  return pathOfModules(modules)
}
