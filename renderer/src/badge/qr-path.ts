import { create } from 'qrcode'

/**
 * A badge code's QR as one SVG path, one unit a module. Digits alone in numeric mode fit version 1
 * at level Q, which gives the largest modules a cheap printer can be asked for; anything else throws.
 */
export function qrPath(code: string): string {
  if (!/^\d{24}$/.test(code)) throw new RangeError('a badge code is 24 digits')
  const { modules } = create([{ data: code, mode: 'numeric' }], { version: 1, errorCorrectionLevel: 'Q' })
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
