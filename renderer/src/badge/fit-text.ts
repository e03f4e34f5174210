/** How wide a text is at size 1; the size multiplies it. */
export type Measure = (text: string, weight: 400 | 600 | 700) => number

/** A text brought into its place: one line shrunk, else two lines, else cut and said so. */
export type Fitted = { lines: string[]; size: number; fits: boolean }

/** Shrinks a text into a width, then wraps it to two lines, then cuts it: names are never squeezed below what can be read. */
export function fitText(
  text: string,
  {
    measure,
    weight,
    width,
    largest,
    smallest,
  }: { measure: Measure; weight: 400 | 600 | 700; width: number; largest: number; smallest: number },
): Fitted {
  const size = Math.min(largest, width / measure(text, weight))
  // A little shrinking keeps one line; more than that reads better on two.
  if (size >= Math.max(smallest, largest * 0.72)) return { lines: [text], size, fits: true }
  const lines = twoLines(text, (line) => measure(line, weight))
  const wrapped = Math.min(largest, width / Math.max(...lines.map((line) => measure(line, weight))))
  if (lines.length > 1 && wrapped >= smallest) return { lines, size: wrapped, fits: true }
  if (lines.length === 1 && size >= smallest) return { lines: [text], size, fits: true }
  return {
    lines: lines.map((line) => cut(line, width / smallest, (part) => measure(part, weight))),
    size: smallest,
    fits: false,
  }
}

/** Breaks between words so that the longer half is as short as can be. */
function twoLines(text: string, measure: (line: string) => number): string[] {
  const words = text.split(' ')
  let best: string[] = [text]
  let bestWidth = Number.POSITIVE_INFINITY
  for (let at = 1; at < words.length; at++) {
    const lines = [words.slice(0, at).join(' '), words.slice(at).join(' ')]
    const width = Math.max(...lines.map(measure))
    if (width < bestWidth) [best, bestWidth] = [lines, width]
  }
  return best
}

function cut(line: string, room: number, measure: (part: string) => number): string {
  if (measure(line) <= room) return line
  const letters = [...line]
  while (letters.length > 1 && measure(`${letters.join('')}…`) > room) letters.pop()
  return `${letters.join('').trimEnd()}…`
}
