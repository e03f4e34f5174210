import { pathOfModules } from '../parts/qr-path.ts'
import { drawnRows } from './qr-mask.ts'
import { mainQr, type QrSymbol } from './qr-modules.ts'

/**
 * A badge code's QR as one SVG path, one unit a module, in numeric mode: the main one unless the spare one is asked for.
 * Why these versions: docs/qr-measurement.md. Anything but 24 digits throws.
 */
export function qrPath(code: string, symbol: QrSymbol = mainQr): string {
  if (!/^\d{24}$/.test(code)) throw new RangeError('a badge code is 24 digits')
  const rows = drawnRows(code, symbol)
  return pathOfModules({ size: rows.length, get: (row, column) => ((rows[row] ?? 0) >>> column) & 1 })
}
