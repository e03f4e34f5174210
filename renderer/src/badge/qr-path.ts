import { pathOfModules } from '../parts/qr-path.ts'
import { maskedRows } from './qr-mask.ts'

/**
 * A badge code's QR as one SVG path, one unit a module: numeric mode, version 3, level H. Of what holds 24 digits it
 * survives scuffs and folds best at one size of print (docs/qr-measurement.md). Anything but 24 digits throws.
 */
export function qrPath(code: string): string {
  if (!/^\d{24}$/.test(code)) throw new RangeError('a badge code is 24 digits')
  const rows = maskedRows(code)
  return pathOfModules({ size: rows.length, get: (row, column) => ((rows[row] ?? 0) >>> column) & 1 })
}
