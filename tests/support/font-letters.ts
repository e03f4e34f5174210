import { brotliDecompressSync } from 'node:zlib'

/** The 63 tables WOFF2 knows by number; the rest carry their name (W3C WOFF2, 4.1). Only the numbers we need are named. */
const numberOf = { cmap: 0, glyf: 10, loca: 11 }

/** Which letters a WOFF2 file can draw: the code points of its cmap (formats 4 and 12). */
export function lettersOf(file: Buffer): Set<number> {
  if (file.toString('latin1', 0, 4) !== 'wOF2') throw new Error('this is no WOFF2 file')
  const tables = file.readUInt16BE(12)
  let at = 48
  const number = (): number => {
    let value = 0
    for (;;) {
      const byte = file.readUInt8(at++)
      value = value * 128 + (byte & 127)
      if (byte < 128) return value
    }
  }
  let before = 0
  let cmap = -1
  for (let table = 0; table < tables; table++) {
    const flags = file.readUInt8(at++)
    const tag = flags & 63
    if (tag === 63) at += 4
    const original = number()
    // glyf and loca are rewritten unless they say 3, other tables only where they say so.
    const isGlyphs = tag === numberOf.glyf || tag === numberOf.loca
    const isRewritten = isGlyphs ? flags >> 6 !== 3 : flags >> 6 !== 0
    const length = isRewritten ? number() : original
    if (tag === numberOf.cmap) cmap = before
    before += length
  }
  if (cmap < 0) throw new Error('this font has no cmap')
  return codePoints(brotliDecompressSync(file.subarray(at, at + file.readUInt32BE(20))).subarray(cmap))
}

function codePoints(cmap: Buffer): Set<number> {
  const found = new Set<number>()
  for (let record = 0; record < cmap.readUInt16BE(2); record++) {
    const table = cmap.subarray(cmap.readUInt32BE(4 + record * 8 + 4))
    const format = table.readUInt16BE(0)
    if (format === 4) for (const point of format4(table)) found.add(point)
    if (format === 12) for (const point of format12(table)) found.add(point)
  }
  return found
}

function* format4(table: Buffer): Generator<number> {
  const twice = table.readUInt16BE(6)
  for (let segment = 0; segment < twice; segment += 2) {
    const end = table.readUInt16BE(14 + segment)
    const start = table.readUInt16BE(16 + twice + segment)
    const delta = table.readUInt16BE(16 + 2 * twice + segment)
    const rangeAt = 16 + 3 * twice + segment
    const range = table.readUInt16BE(rangeAt)
    for (let point = start; point <= end && point !== 0xffff; point++) {
      const held = range === 0 ? point : table.readUInt16BE(rangeAt + range + 2 * (point - start))
      if (range === 0 ? ((held + delta) & 0xffff) !== 0 : held !== 0) yield point
    }
  }
}

function* format12(table: Buffer): Generator<number> {
  for (let group = 0; group < table.readUInt32BE(12); group++) {
    const from = table.readUInt32BE(16 + group * 12)
    for (let point = from; point <= table.readUInt32BE(20 + group * 12); point++) yield point
  }
}
