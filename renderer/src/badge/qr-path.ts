import { create } from 'qrcode'
import { pathOfModules } from '../parts/qr-path.ts'

/**
 * A badge code's QR as one SVG path, one unit a module: numeric mode, version 2, level H. Version 1 has
 * larger modules but no alignment pattern, and an independent reader lost up to a tenth of its codes on a
 * whole sheet (ARCHITECTURE.md, Decisions). Anything but 24 digits throws.
 */
export function qrPath(code: string): string {
  if (!/^\d{24}$/.test(code)) throw new RangeError('a badge code is 24 digits')
  const { modules } = create([{ data: code, mode: 'numeric' }], { version: 2, errorCorrectionLevel: 'H' })
  return pathOfModules(modules)
}
