import { execFileSync } from 'node:child_process'

/** A PDF as poppler reads it: its text in the order it was written, in one line. */
export function textOfPdf(pdf: Uint8Array): string {
  const text = execFileSync('pdftotext', ['-raw', '-', '-'], { input: pdf, maxBuffer: 64 * 1024 * 1024 })
  return text.toString().normalize('NFC').replaceAll(/\s+/gu, ' ')
}

/** Reads figures out of a text one after the other, each behind what stands before it. */
export function openText(text: string) {
  let at = 0
  return {
    /** Goes on behind the next place where these words stand. */
    find(words: string): void {
      const next = text.indexOf(words, at)
      if (next < 0) throw new Error(`“${words}” does not follow on “${text.slice(Math.max(0, at - 60), at + 200)}”`)
      at = next + words.length
    },
    /** So many numbers that stand directly behind a label. */
    numbers(label: string, count: number): number[] {
      const escaped = label
        .trim()
        .replaceAll(/\s+/gu, ' ')
        .replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`)
      const row = new RegExp(`${escaped}((?: [\\d.]+){${count}})(?= |$)`, 'u').exec(text.slice(at))
      if (!row) throw new Error(`no ${count} numbers behind “${label}” in “${text.slice(at, at + 300)}”`)
      at += row.index + row[0].length
      return (row[1] ?? '')
        .trim()
        .split(' ')
        .map((figure) => Number(figure.replaceAll('.', '')))
    },
  }
}
