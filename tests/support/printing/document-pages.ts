import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** What independent programs find in the PDF of a document: nothing here knows anything of ours. */
export type DocumentPages = {
  /** Width and height of each page, in mm. */
  sizes: number[][]
  /** The text of each page, blanks drawn together. */
  texts: string[]
  /** The codes of each page, in no order, by zbar and by ZXing. */
  zbar: string[][]
  zxing: string[][]
}

/** Looks at a PDF with poppler, and at its pages at so many dots an inch with zbar and ZXing. */
export function readDocument(file: string, dpi = 150): DocumentPages {
  const said = run('pdfinfo', '-f', '1', '-l', '999', file)
  const sizes = [...said.matchAll(/size:\s+([\d.]+) x ([\d.]+) pts/gu)].map(([, ...points]) =>
    points.map((point) => (Number(point) / 72) * 25.4),
  )
  const stem = `${basename(file)}-at-${dpi}`
  run('pdftoppm', '-r', String(dpi), '-gray', '-png', file, join(dirname(file), stem))
  const pictures = readdirSync(dirname(file))
    .filter((name) => name.startsWith(`${stem}-`))
    .toSorted()
    .map((name) => join(dirname(file), name))
  return {
    sizes,
    texts: sizes.map((_, at) => textOf(file, at + 1)),
    zbar: pictures.map((picture) =>
      linesOf(attempt('zbarimg', '-q', '--raw', '--nodbus', '-Sdisable', '-Sqrcode.enable', picture)),
    ),
    zxing: pictures.map((picture) =>
      [...attempt('ZXingReader', '-format', 'QRCode', picture).matchAll(/^Text:\s+"(.*)"$/gmu)].map(
        ([, text = '']) => text,
      ),
    ),
  }
}

/** The size of the smallest letters of a PDF, in points, by poppler. */
export function smallestLetters(file: string): number {
  // Whole numbers only: three times as large, which is as far as it goes, they are told to a third of a point.
  const said = run('pdftohtml', '-xml', '-stdout', '-i', '-zoom', '3', file)
  return Math.min(...[...said.matchAll(/fontspec id="\d+" size="(\d+)"/gu)].map(([, size]) => Number(size) / 3))
}

function textOf(file: string, page: number): string {
  return run('pdftotext', '-f', String(page), '-l', String(page), '-raw', file, '-')
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
}

function linesOf(text: string): string[] {
  return text.trim() === '' ? [] : text.trim().split('\n')
}

function run(command: string, ...args: string[]): string {
  return execFileSync(command, args, { stdio: ['ignore', 'pipe', 'ignore'] }).toString()
}

/** A reader that finds nothing ends with a failure, which is none here. */
function attempt(command: string, ...args: string[]): string {
  try {
    return run(command, ...args)
  } catch {
    return ''
  }
}
