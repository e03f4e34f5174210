import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader'
import { type Gray, writePgm } from './gray.ts'

/** Who looks: two programs of others (zbar, and zxing-cpp as Debian has it) and our camera's reader (`scan/qr-worker.ts`). */
export const readers = ['zbar', 'ZXing', 'ours'] as const
export type Reader = (typeof readers)[number]

/** What each reader found on pictures of one code each; pictures without a code say null. */
export async function readEach(
  pictures: readonly Gray[],
  asked: readonly Reader[] = readers,
): Promise<Record<Reader, (string | null)[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-looks-'))
  const files = pictures.map((_, at) => join(folder, `${String(at).padStart(6, '0')}.pgm`))
  try {
    pictures.forEach((picture, at) => writePgm(files[at] ?? '', picture))
    const [zbar, zxing, ours] = await Promise.all([
      asked.includes('zbar') ? byZbar(files) : [],
      asked.includes('ZXing') ? byZXing(files) : [],
      asked.includes('ours') ? byOurs(pictures) : [],
    ])
    return { zbar, ZXing: zxing, ours }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function byZbar(files: readonly string[]): Promise<(string | null)[]> {
  const said = await output('zbarimg', ['-q', '--xml', '--nodbus', '-Sdisable', '-Sqrcode.enable', ...files])
  const found = new Map<string, string>()
  for (const [, file, inside] of said.matchAll(/<source href='([^']+)'>(.*?)<\/source>/gs)) {
    const text = /<data><!\[CDATA\[(.*?)\]\]><\/data>/s.exec(inside ?? '')?.[1]
    if (file !== undefined && text !== undefined) found.set(file, text)
  }
  return files.map((file) => found.get(file) ?? null)
}

async function byZXing(files: readonly string[]): Promise<(string | null)[]> {
  const said = await output('ZXingReader', ['-1', '-format', 'QRCode', ...files])
  const found = new Map<string, string>()
  for (const [, file, text] of said.matchAll(/^(\S+\.pgm) QRCode "?(\d+)"?\s*$/gm))
    if (file !== undefined && text !== undefined) found.set(file, text)
  return files.map((file) => found.get(file) ?? null)
}

/** The same library, build and settings as the camera of the desk. */
async function byOurs(pictures: readonly Gray[]): Promise<(string | null)[]> {
  const wasm = readFileSync(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'))
  prepareZXingModule({ overrides: { wasmBinary: Uint8Array.from(wasm).buffer } })
  const texts: (string | null)[] = []
  for (const { width, height, pixels } of pictures) {
    const data = new Uint8ClampedArray(pixels.length * 4).fill(255)
    for (let at = 0; at < pixels.length; at += 1) data.fill(pixels[at] ?? 0, at * 4, at * 4 + 3)
    const picture = { data, width, height, colorSpace: 'srgb' } as ImageData
    const [code] = await readBarcodes(picture, { formats: ['QRCode'], maxNumberOfSymbols: 1, tryInvert: false })
    texts.push(code === undefined || !code.isValid ? null : code.text)
  }
  return texts
}

/** What a program prints; a reader that finds nothing ends with a failure, which is no failure here. */
function output(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] })
    const parts: Buffer[] = []
    child.stdout.on('data', (bytes: Buffer) => parts.push(bytes))
    child.once('error', reject)
    child.once('close', () => resolve(Buffer.concat(parts).toString()))
  })
}
