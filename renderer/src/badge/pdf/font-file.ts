/** What a PDF needs to know of a TrueType file (OpenType 1.9, `head`, `hhea`, `hmtx`, `cmap`). Lengths in units of the em. */
export type FontFile = {
  bytes: Uint8Array<ArrayBuffer>
  unitsPerEm: number
  box: readonly [number, number, number, number]
  ascent: number
  descent: number
  /** The glyph of a letter; undefined where the font has none. */
  glyphOf: ReadonlyMap<number, number>
  advanceOf(glyph: number): number
}

/** Reads a TrueType file; throws where it is none. */
export function readFontFile(bytes: Uint8Array<ArrayBuffer>): FontFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const table = tablesOf(view)
  const [head, hhea, hmtx] = [table('head'), table('hhea'), table('hmtx')]
  const advances = view.getUint16(hhea + 34)
  return {
    bytes,
    unitsPerEm: view.getUint16(head + 18),
    box: [36, 38, 40, 42].map((at) => view.getInt16(head + at)) as unknown as FontFile['box'],
    ascent: view.getInt16(hhea + 4),
    descent: view.getInt16(hhea + 6),
    glyphOf: glyphsIn(view, table('cmap')),
    advanceOf: (glyph) => view.getUint16(hmtx + 4 * Math.min(glyph, advances - 1)),
  }
}

function tablesOf(view: DataView): (tag: string) => number {
  const places = new Map<string, number>()
  for (let record = 0; record < view.getUint16(4); record++) {
    const at = 12 + record * 16
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((letter) => view.getUint8(at + letter)))
    places.set(tag, view.getUint32(at + 8))
  }
  return (tag) => {
    const place = places.get(tag)
    if (place === undefined) throw new Error(`this font has no ${tag}`)
    return place
  }
}

/** Formats 4 and 12, the ones every font for Unicode has. */
function glyphsIn(view: DataView, cmap: number): Map<number, number> {
  const found = new Map<number, number>()
  for (let record = 0; record < view.getUint16(cmap + 2); record++) {
    const at = cmap + view.getUint32(cmap + 8 + record * 8)
    const format = view.getUint16(at)
    if (format === 4) readSegments(view, at, found)
    if (format === 12) readGroups(view, at, found)
  }
  return found
}

function readSegments(view: DataView, at: number, found: Map<number, number>): void {
  const twice = view.getUint16(at + 6)
  for (let segment = 0; segment < twice; segment += 2) {
    const end = view.getUint16(at + 14 + segment)
    const start = view.getUint16(at + 16 + twice + segment)
    const delta = view.getUint16(at + 16 + 2 * twice + segment)
    const rangeAt = at + 16 + 3 * twice + segment
    const range = view.getUint16(rangeAt)
    for (let point = start; point <= end && point !== 0xffff; point++) {
      const held = range === 0 ? point : view.getUint16(rangeAt + range + 2 * (point - start))
      const glyph = range !== 0 && held === 0 ? 0 : (held + delta) & 0xffff
      if (glyph !== 0) found.set(point, glyph)
    }
  }
}

function readGroups(view: DataView, at: number, found: Map<number, number>): void {
  for (let group = 0; group < view.getUint32(at + 12); group++) {
    const [from, to, glyph] = [16, 20, 24].map((place) => view.getUint32(at + place + group * 12)) as [
      number,
      number,
      number,
    ]
    for (let point = from; point <= to; point++) found.set(point, glyph + point - from)
  }
}
