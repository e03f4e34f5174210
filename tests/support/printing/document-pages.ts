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

/** Looks at a PDF with poppler, and at its pages at so many dots an inch with zbar and ZXing, each when it is asked for. */
export function readDocument(file: string, dpi = 150): DocumentPages {
  const pictures = once(() => picturesOf(file, dpi))
  const sizes = once(() => sizesOf(file))
  const texts = once(() => textsOf(file, sizes().length))
  const zbar = once(() =>
    pictures().map((picture) =>
      linesOf(attempt('zbarimg', '-q', '--raw', '--nodbus', '-Sdisable', '-Sqrcode.enable', picture)),
    ),
  )
  const zxing = once(() =>
    pictures().map((picture) =>
      [...attempt('ZXingReader', '-format', 'QRCode', picture).matchAll(/^Text:\s+"(.*)"$/gmu)].map(
        ([, text = '']) => text,
      ),
    ),
  )
  return {
    get sizes() {
      return sizes()
    },
    get texts() {
      return texts()
    },
    get zbar() {
      return zbar()
    },
    get zxing() {
      return zxing()
    },
  }
}

function once<Value>(find: () => Value): () => Value {
  let found: { value: Value } | null = null
  return () => (found ??= { value: find() }).value
}

function sizesOf(file: string): number[][] {
  const said = run('pdfinfo', '-f', '1', '-l', '999', file)
  return [...said.matchAll(/size:\s+([\d.]+) x ([\d.]+) pts/gu)].map(([, ...points]) =>
    points.map((point) => (Number(point) / 72) * 25.4),
  )
}

// Without compression: what is read once and thrown away is not worth the time of packing it.
function picturesOf(file: string, dpi: number): string[] {
  const stem = `${basename(file)}-at-${dpi}`
  run('pdftoppm', '-r', String(dpi), '-gray', file, join(dirname(file), stem))
  return readdirSync(dirname(file))
    .filter((name) => name.startsWith(`${stem}-`))
    .toSorted()
    .map((name) => join(dirname(file), name))
}

/** The size of the smallest letters of a PDF, in points, by poppler. */
export function smallestLetters(file: string): number {
  // Whole numbers only: three times as large, which is as far as it goes, they are told to a third of a point.
  const said = run('pdftohtml', '-xml', '-stdout', '-i', '-zoom', '3', file)
  return Math.min(...[...said.matchAll(/fontspec id="\d+" size="(\d+)"/gu)].map(([, size]) => Number(size) / 3))
}

/** Poppler ends every page with a form feed. */
function textsOf(file: string, pages: number): string[] {
  return run('pdftotext', '-raw', file, '-')
    .split('\f')
    .slice(0, pages)
    .map((text) => text.normalize('NFC').replaceAll(/\s+/gu, ' '))
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
