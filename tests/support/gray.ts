import { readFileSync, writeFileSync } from 'node:fs'

/** A picture in shades of gray, row by row, 0 black to 255 white. */
export type Gray = { width: number; height: number; pixels: Uint8Array }

/** A part of a picture, in its pixels. */
export type Area = { x: number; y: number; width: number; height: number }

/** A picture all of one shade. */
export function blank(width: number, height: number, shade = 255): Gray {
  return { width, height, pixels: new Uint8Array(width * height).fill(shade) }
}

/** Reads a binary PGM (P5) of 8 bits, as pdftoppm writes it. Throws a RangeError for anything else. */
export function readPgm(path: string): Gray {
  const bytes = readFileSync(path)
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(bytes.subarray(0, 64).toString('latin1'))
  if (!head) throw new RangeError(`${path} is no PGM of 8 bits`)
  const [width, height, start] = [Number(head[1]), Number(head[2]), head[0].length]
  return { width, height, pixels: new Uint8Array(bytes.subarray(start, start + width * height)) }
}

/** Writes a picture as a binary PGM. */
export function writePgm(path: string, { width, height, pixels }: Gray): void {
  writeFileSync(path, Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`, 'latin1'), pixels]))
}

/** Cuts a part out; what lies outside the picture is white. */
export function cutOut(from: Gray, area: Area): Gray {
  const part = blank(area.width, area.height)
  const left = Math.max(0, -area.x)
  const right = Math.min(area.width, from.width - area.x)
  for (let row = Math.max(0, -area.y); row < area.height && area.y + row < from.height; row += 1) {
    const start = (area.y + row) * from.width + area.x
    if (right > left) part.pixels.set(from.pixels.subarray(start + left, start + right), row * area.width + left)
  }
  return part
}

/** What a printer without shades makes of a picture: every dot black or white. */
export function asDots({ width, height, pixels }: Gray): Gray {
  const dots = new Uint8Array(pixels.length)
  for (let at = 0; at < pixels.length; at += 1) dots[at] = (pixels[at] ?? 0) < 128 ? 0 : 255
  return { width, height, pixels: dots }
}
