import type { Weight } from './shape.ts'

/** How wide a text is at size 1; the size multiplies it. */
export type Measure = (text: string, weight: Weight) => number

/** A text brought into its place: one line shrunk, else several lines, else cut and said so. */
export type Fitted = { lines: string[]; size: number; fits: boolean }

/** From one baseline to the next, as a share of the size: room for marks above and below. */
export const lineHeight = 1.2

type Place = {
  measure: Measure
  weight: Weight
  width: number
  largest: number
  smallest: number
  /** Two, unless said otherwise. */
  lines?: number
  height?: number
}

/**
 * Shrinks a text into a width, then wraps it, then cuts it: names are never squeezed below what can be read.
 * Sizes and places are in millimetres.
 */
export function fitText(text: string, place: Place): Fitted {
  const { measure, weight, width, largest, smallest, lines: most = 2, height = Number.POSITIVE_INFINITY } = place
  const breaks = wordsOf(text)
  const choices = Array.from({ length: Math.min(most, breaks.length) }, (_, index) => {
    const lines = index === 0 ? [text] : split(breaks, index + 1, (line) => measure(line, weight))
    const widest = Math.max(...lines.map((line) => measure(line, weight)))
    return { lines, size: Math.min(largest, width / widest, height / (lines.length * lineHeight)) }
  })
  const best = Math.max(...choices.map(({ size }) => size))
  // A little shrinking keeps one line; more than that reads better on two, and much more on three.
  const chosen = choices.find(({ size }, index) => size >= largest * (enough[index] ?? 1) && size >= smallest)
  if (chosen) return { ...chosen, fits: true }
  const fitting = choices.find(({ size }) => size === best)
  if (fitting && best >= smallest) return { ...fitting, fits: true }
  const room = Math.max(1, Math.min(most, Math.floor(height / (smallest * lineHeight))))
  return { lines: fill(breaks, room, width / smallest, (line) => measure(line, weight)), size: smallest, fits: false }
}

/** A sentence in lines of a width, at one size: as many words a line as go. */
export function wrapText(
  text: string,
  { measure, weight, width, size }: { measure: Measure; weight: Weight; width: number; size: number },
): string[] {
  return fill(wordsOf(text), Number.POSITIVE_INFINITY, width / size, (line) => measure(line, weight))
}

/** The share of the largest size from which one line is kept, and two. */
const enough = [0.72, 0.58]

/** Words with the space or hyphen behind them, where a line may end. */
function wordsOf(text: string): string[] {
  return text.split(/(?<=[ -])(?=[^ -])/u)
}

function joined(words: readonly string[]): string {
  return words.join('').trim()
}

/** Breaks between words so that the longest of so many lines is as short as can be. */
function split(words: readonly string[], count: number, measure: (line: string) => number): string[] {
  if (count === 1) return [joined(words)]
  let best: string[] = []
  let bestWidth = Number.POSITIVE_INFINITY
  for (let at = 1; at <= words.length - (count - 1); at++) {
    const first = joined(words.slice(0, at))
    const firstWidth = measure(first)
    if (firstWidth >= bestWidth) break
    const lines = [first, ...split(words.slice(at), count - 1, measure)]
    const width = Math.max(firstWidth, ...lines.slice(1).map(measure))
    if (width < bestWidth) [best, bestWidth] = [lines, width]
  }
  return best
}

/** As many words a line as go, and the last line cut. */
function fill(words: readonly string[], count: number, room: number, measure: (line: string) => number): string[] {
  const lines: string[] = []
  let at = 0
  while (at < words.length && lines.length < count - 1) {
    let end = at + 1
    while (end < words.length && measure(joined(words.slice(at, end + 1))) <= room) end++
    lines.push(cut(joined(words.slice(at, end)), room, measure))
    at = end
  }
  return at < words.length ? [...lines, cut(joined(words.slice(at)), room, measure)] : lines
}

function cut(line: string, room: number, measure: (part: string) => number): string {
  if (measure(line) <= room) return line
  const letters = [...line]
  while (letters.length > 1 && measure(`${letters.join('').trimEnd()}…`) > room) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
