import { create } from 'qrcode'

/**
 * A badge code's QR as one SVG path, one unit a module: numeric mode, version 2, level H. Version 1 has
 * larger modules but no alignment pattern, and an independent reader lost up to a tenth of its codes on a
 * whole sheet (ARCHITECTURE.md, Decisions). Anything but 24 digits throws.
 */
export function qrPath(code: string): string {
  if (!/^\d{24}$/.test(code)) throw new RangeError('a badge code is 24 digits')
  const { modules } = create([{ data: code, mode: 'numeric' }], { version: 2, errorCorrectionLevel: 'H' })
  let path = ''
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (!modules.get(row, column)) continue
      let end = column
      while (end < modules.size && modules.get(row, end)) end++
      path += `M${column + 4} ${row + 4}h${end - column}v1H${column + 4}z`
      column = end
    }
  }
  return path
}
