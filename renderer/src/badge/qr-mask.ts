import { create } from 'qrcode'
import type { QrSymbol } from './qr-modules.ts'

/** A square of modules: a number a row, its lowest bit the first column. */
export type Rows = readonly number[]

const masks = [0, 1, 2, 3, 4, 5, 6, 7] as const

/**
 * The modules of 24 digits as one of the badge's QRs, under the mask that ISO 18004 asks for: the one with the least
 * penalty. `qrcode` finds the same one module by module, which was most of drawing a sheet; here whole rows are weighed.
 */
export function maskedRows(code: string, symbol: QrSymbol): Rows {
  const turns = turnsFor(symbol, code)
  const plain = rowsUnder(code, symbol, 0)
  const plainAcross = transposed(plain)
  let best: Rows = plain
  let least = Number.POSITIVE_INFINITY
  for (const { down, across } of turns) {
    const rows = turned(plain, down)
    const points = inLines(rows) + inLines(turned(plainAcross, across)) + blocks(rows) + imbalance(rows)
    if (points < least) [best, least] = [rows, points]
  }
  return best
}

/** The same modules as they stand on the badge, for whatever draws them. */
export function drawnRows(code: string, symbol: QrSymbol): Rows {
  const rows = maskedRows(code, symbol)
  return symbol.isTurned ? rows.map((row) => mirroredRow(row, rows.length)).toReversed() : rows
}

function mirroredRow(row: number, length: number): number {
  let mirrored = 0
  for (let column = 0; column < length; column++) mirrored = (mirrored << 1) | ((row >>> column) & 1)
  return mirrored
}

/** What a mask turns over compared with the first one, its own name in the format bits too: the same for every code. */
const known = new Map<QrSymbol, readonly Turn[]>()
type Turn = { down: Rows; across: Rows }

function turnsFor(symbol: QrSymbol, code: string): readonly Turn[] {
  let turns = known.get(symbol)
  if (turns === undefined) {
    const first = rowsUnder(code, symbol, 0)
    turns = masks.map((mask) => {
      const down = turned(rowsUnder(code, symbol, mask), first)
      return { down, across: transposed(down) }
    })
    known.set(symbol, turns)
  }
  return turns
}

function rowsUnder(code: string, { version, level }: QrSymbol, maskPattern: (typeof masks)[number]): number[] {
  const options = { version, errorCorrectionLevel: level, maskPattern }
  const { modules } = create([{ data: code, mode: 'numeric' }], options)
  const { size, data } = modules
  return Array.from({ length: size }, (_, row) => {
    let bits = 0
    for (let column = 0; column < size; column++) if (data[row * size + column]) bits |= 1 << column
    return bits
  })
}

function turned(rows: Rows, turn: Rows): number[] {
  return rows.map((row, at) => row ^ (turn[at] ?? 0))
}

function transposed(rows: Rows): number[] {
  return rows.map((_, column) => rows.reduce((bits, row, at) => bits | (((row >>> column) & 1) << at), 0))
}

/** Five modules alike in a row cost 3 and each further one 1; what looks like a finder pattern costs 40. */
function inLines(rows: Rows): number {
  const edge = (1 << (rows.length - 1)) - 1
  let points = 0
  for (const row of rows) {
    const alike = ~(row ^ (row >>> 1)) & edge
    const five = alike & (alike >>> 1) & (alike >>> 2) & (alike >>> 3)
    points += ones(five) + 2 * ones(five & ~(five << 1))
    for (let at = 0; at + 11 <= rows.length; at++) {
      const eleven = (row >>> at) & 0x7ff
      if (eleven === 0x5d0 || eleven === 0x05d) points += 40
    }
  }
  return points
}

/** Every square of two by two alike costs 3. */
function blocks(rows: Rows): number {
  const edge = (1 << (rows.length - 1)) - 1
  let points = 0
  for (let at = 1; at < rows.length; at++) {
    const [row = 0, above = 0] = [rows[at], rows[at - 1]]
    const same = ~(row ^ above)
    points += 3 * ones(~(row ^ (row >>> 1)) & same & (same >>> 1) & edge)
  }
  return points
}

/** Every 5 % that dark is more or less than half costs 10, as `qrcode` rounds it. */
function imbalance(rows: Rows): number {
  const dark = rows.reduce((sum, row) => sum + ones(row), 0)
  return 10 * Math.abs(Math.ceil((dark * 100) / rows.length ** 2 / 5) - 10)
}

function ones(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555)
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333)
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
