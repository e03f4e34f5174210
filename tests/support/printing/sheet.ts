import { execFileSync } from 'node:child_process'
import { readCodes, readCodesAgain } from '../qr-reader.ts'

const millimetresPerPoint = 25.4 / 72

/** What independent programs find on a sheet of paper: its size in mm, its pages, its text, and its codes by two readers. */
export type Sheet = {
  width: number
  height: number
  pages: number
  text: string
  zbar: string[]
  zxing: string[]
}

/** Looks at a PDF with poppler, zbar and ZXing, none of which know anything of ours. */
export function readSheet(file: string): Sheet {
  const information = said('pdfinfo', file)
  const [, width = 0, height = 0] = (/Page size:\s+([\d.]+) x ([\d.]+)/.exec(information) ?? []).map(Number)
  const picture = `${file}.png`
  said('pdftoppm', '-r', '203', '-gray', '-png', '-singlefile', file, file)
  return {
    width: width * millimetresPerPoint,
    height: height * millimetresPerPoint,
    pages: Number(/Pages:\s+(\d+)/.exec(information)?.[1]),
    text: said('pdftotext', '-layout', file, '-').normalize('NFC'),
    zbar: readCodes([picture]),
    zxing: readCodesAgain([picture]),
  }
}

function said(command: string, ...args: string[]): string {
  return execFileSync(command, args, { stdio: ['ignore', 'pipe', 'ignore'] }).toString()
}
