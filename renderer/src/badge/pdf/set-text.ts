import type { Measure } from '../fit-text.ts'
import type { Weight } from '../shape.ts'
import type { FontFile } from './font-file.ts'

/** Sets text in one weight for a PDF, and remembers which glyphs that took. */
export type Setter = {
  /** The operand of `TJ`: glyphs with what is taken between them; null where the font lacks a letter. */
  set(text: string): string | null
  /** Every glyph set so far, with the text it stands for. */
  used: ReadonlyMap<number, string>
}

/** Kerning below this share of the em is noise of measuring. */
const least = 0.0005

/**
 * A setter for one font. The distance between two letters is what the page itself measures for the pair, so that
 * paper has the screen's kerning and no table of the font is read for it.
 */
export function createSetter(font: FontFile, weight: Weight, measure: Measure): Setter {
  const used = new Map<number, string>()
  const kerns = new Map<string, number>()
  const words = new Map<string, string | null>()
  const advance = (letter: string): number => {
    const glyph = font.glyphOf.get(letter.codePointAt(0) ?? 0) ?? 0
    return font.advanceOf(glyph) / font.unitsPerEm
  }
  const kern = (first: string, second: string): number => {
    const pair = first + second
    let distance = kerns.get(pair)
    if (distance === undefined) {
      distance = measure(pair, weight) - advance(first) - advance(second)
      if (Math.abs(distance) < least) distance = 0
      kerns.set(pair, distance)
    }
    return distance
  }
  const build = (text: string): string | null => {
    let run = ''
    let operand = '['
    const letters = [...text]
    for (const [at, letter] of letters.entries()) {
      const glyph = font.glyphOf.get(letter.codePointAt(0) ?? 0)
      if (glyph === undefined) return null
      used.set(glyph, letter)
      run += glyph.toString(16).padStart(4, '0')
      const next = letters[at + 1]
      const distance = next === undefined ? 0 : kern(letter, next)
      if (distance === 0) continue
      operand += `<${run}>${Math.round(-distance * 10_000) / 10}`
      run = ''
    }
    return `${operand}${run === '' ? '' : `<${run}>`}]`
  }
  return {
    used,
    set(text) {
      let operand = words.get(text)
      if (operand === undefined) {
        operand = build(text)
        words.set(text, operand)
      }
      return operand
    },
  }
}
