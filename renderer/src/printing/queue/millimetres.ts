/** As far as a page may be moved, in mm; the contract's own limit. */
const most = 20

/** Millimetres as written with a comma or a point, with either minus; null where it is no number or too far. */
export function readMillimetres(text: string): number | null {
  const plain = text.trim().replace(',', '.').replace('−', '-')
  if (!/^[-+]?\d+(\.\d+)?$/.test(plain)) return null
  const value = Number(plain)
  return Math.abs(value) <= most ? value + 0 : null
}

/** Millimetres as people here write them: `−0,5`. */
export function writeMillimetres(value: number): string {
  return String(value).replace('-', '−').replace('.', ',')
}

/** One step more or less, on whole halves, never past the limit; from what is no number it starts at 0. */
export function stepMillimetres(text: string, by: number): string {
  const stepped = Math.round(((readMillimetres(text) ?? 0) + by) * 2) / 2
  return writeMillimetres(Math.max(-most, Math.min(most, stepped)) + 0)
}
