import { create } from 'qrcode'
import { composeBadgeCode } from '../../shared/badge-code.ts'
import type { Random } from '../../shared/made-up/random.ts'
import { type Area, blank, type Gray } from './gray.ts'

/** A version and level of QR that holds 24 digits. */
export type CodeKind = { version: number; level: 'L' | 'M' | 'Q' | 'H' }

/** A made-up badge code. */
export function madeUpCode(random: Random): string {
  const digits = (count: number) => Array.from({ length: count }, () => random.below(10)).join('')
  return composeBadgeCode({
    fairDigits: digits(4),
    stationDigits: digits(2),
    counter: random.below(100_000),
    macDigits: digits(10),
  })
}

/**
 * A code as a printer sets it, every module so many whole dots wide, with its four white modules around; `area` is the code
 * without them.
 */
export function printCode(text: string, { version, level }: CodeKind, dots: number): { paper: Gray; area: Area } {
  const { modules } = create([{ data: text, mode: 'numeric' }], { version, errorCorrectionLevel: level })
  const side = modules.size * dots
  const area = { x: 4 * dots, y: 4 * dots, width: side, height: side }
  const paper = blank(side + 8 * dots, side + 8 * dots)
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      if (modules.get(Math.floor(y / dots), Math.floor(x / dots)))
        paper.pixels[(area.y + y) * paper.width + area.x + x] = 0
    }
  }
  return { paper, area }
}

/** The three finder patterns of a code with the white line around each: what no QR can lose. */
export function findersOf({ x, y, width }: Area, dots: number): Area[] {
  const side = 8 * dots
  return [
    { x, y, width: side, height: side },
    { x: x + width - side, y, width: side, height: side },
    { x, y: y + width - side, width: side, height: side },
  ]
}

/** The same of a code as the badge draws it: a path of horizontal runs, one unit a module, its white counted into `modules`. */
export function printPath(path: string, modules: number, dots: number): { paper: Gray; area: Area } {
  const paper = blank(modules * dots, modules * dots)
  for (const [, x, y, wide] of path.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    const [from, to] = [Number(x) * dots, (Number(x) + Number(wide)) * dots]
    for (let row = Number(y) * dots; row < (Number(y) + 1) * dots; row += 1)
      paper.pixels.fill(0, row * paper.width + from, row * paper.width + to)
  }
  const side = (modules - 8) * dots
  return { paper, area: { x: 4 * dots, y: 4 * dots, width: side, height: side } }
}
