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

/**
 * Measures with the font itself; needs `readyFonts` first. Word by word, since names share their words: a thousand
 * badges have a few hundred.
 */
export const measure: Measure = (text, weight) => {
  const key = `${weight}${text}`
  let width = known.get(key)
  if (width === undefined) {
    width = 0
    for (const word of text.split(wordEnd)) width += widthOf(word, weight)
    known.set(key, width)
  }
  return Math.max(width, 0.01)
}

const wordEnd = /(?<=[ \u00a0])/u

function widthOf(word: string, weight: number): number {
  const key = `${weight}${word}`
  const before = known.get(key)
  if (before !== undefined) return before
  canvas ??= document.createElement('canvas').getContext('2d')
  if (canvas === null) return word.length * 0.6
  canvas.font = `${weight} ${drawnAt}px ${family}, sans-serif`
  const width = canvas.measureText(word).width / drawnAt
  known.set(key, width)
  return width
}
