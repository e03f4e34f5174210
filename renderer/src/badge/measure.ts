import type { Measure } from './fit-text.ts'

const family = "'Be Vietnam Pro'"
const drawnAt = 100
const known = new Map<string, number>()
let canvas: CanvasRenderingContext2D | null = null

/** Fetches the badge's font in every weight it uses: before that, widths would be those of another font. */
export async function readyFonts(): Promise<void> {
  const weights = [400, 600, 700]
  await Promise.all(weights.map((weight) => document.fonts.load(`${weight} 16px ${family}`, 'A\u1EC5')))
  await document.fonts.ready
}

/** Measures with the font itself; needs `readyFonts` first. */
export const measure: Measure = (text, weight) => {
  const key = `${weight}${text}`
  const before = known.get(key)
  if (before !== undefined) return before
  canvas ??= document.createElement('canvas').getContext('2d')
  if (canvas === null) return text.length * 0.6
  canvas.font = `${weight} ${drawnAt}px ${family}, sans-serif`
  const width = Math.max(canvas.measureText(text).width / drawnAt, 0.01)
  known.set(key, width)
  return width
}
