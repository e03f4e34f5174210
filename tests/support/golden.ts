import { execFileSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const kept = join(import.meta.dirname, '../journeys/golden')
const out = join(import.meta.dirname, '../../out/golden')

/** Greys further apart than this are another picture, after a blur of 3 × 3 that forgives how an edge is smoothed. */
const far = 64

export type Grey = { width: number; height: number; tones: Buffer }

/**
 * The share of a page's dots that differ from its picture kept in tests/journeys/golden; a picture of the difference
 * is left in out/golden. With FAIRDESK_GOLDEN=renew the page becomes the picture kept, to be looked at and committed.
 */
export function differsFromGolden(pdf: string, name: string): number {
  mkdirSync(out, { recursive: true })
  const now = join(out, name)
  execFileSync('pdftoppm', ['-png', '-gray', '-r', '100', '-singlefile', '-f', '1', pdf, now])
  const golden = join(kept, `${name}.png`)
  if (process.env['FAIRDESK_GOLDEN'] === 'renew') {
    mkdirSync(kept, { recursive: true })
    copyFileSync(`${now}.png`, golden)
    return 0
  }
  if (!existsSync(golden)) throw new Error(`${golden} is missing; FAIRDESK_GOLDEN=renew makes it`)
  const [one, other] = [greyOf(`${now}.png`), greyOf(golden)]
  if (one.width !== other.width || one.height !== other.height) return 1
  const [first, second] = [blurred(one), blurred(other)]
  const difference = Buffer.from(first.map((tone, at) => 255 - Math.abs(tone - (second[at] ?? 0))))
  const share = difference.filter((tone) => 255 - tone > far).length / difference.length
  if (share > 0) keep({ ...one, tones: difference }, join(out, `${name}-difference.png`))
  return share
}

/** A picture's dots, each from black (0) to white (255). */
export function greyOf(png: string): Grey {
  // A PNG says its size in its first chunk.
  const head = readFileSync(png)
  const [width, height] = [head.readUInt32BE(16), head.readUInt32BE(20)]
  const raw = ['-v', 'error', '-i', png, '-f', 'rawvideo', '-pix_fmt', 'gray', '-']
  return { width, height, tones: execFileSync('ffmpeg', raw, { maxBuffer: 64_000_000 }) }
}

function keep({ width, height, tones }: Grey, png: string): void {
  const raw = ['-v', 'error', '-f', 'rawvideo', '-pix_fmt', 'gray', '-s', `${width}x${height}`, '-i', '-', '-y', png]
  execFileSync('ffmpeg', raw, { input: tones })
}

/** Every dot the mean of itself and its eight neighbours. */
function blurred({ width, height, tones }: Grey): Uint8Array {
  const soft = new Uint8Array(tones.length)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      let sum = 0
      let count = 0
      for (let row = Math.max(0, y - 1); row <= Math.min(height - 1, y + 1); row++)
        for (let column = Math.max(0, x - 1); column <= Math.min(width - 1, x + 1); column++) {
          sum += tones[row * width + column] ?? 0
          count += 1
        }
      soft[y * width + x] = Math.round(sum / count)
    }
  return soft
}
