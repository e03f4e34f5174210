export type Size = { width: number; height: number }
export type Box = Size & { x: number; y: number }

/** The size a picture takes inside a square of `most` px, proportions kept, whole pixels, none lost altogether. Drawn pictures may grow, photographed ones only shrink. */
export function fitWithin({ width, height }: Size, most: number, mayGrow = false): Size {
  const factor = Math.min(most / width, most / height)
  const scale = mayGrow ? factor : Math.min(1, factor)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}

/** Darker than this (of 255) a pixel is something printed; paler is paper or the noise of a scan. */
const paper = 244

/** The part of a grey picture where something is printed; null for one that is white all over. */
export function inkBox(greys: Uint8ClampedArray, { width, height }: Size): Box | null {
  let [left, right, top, bottom] = [width, -1, height, -1]
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      if ((greys[y * width + x] ?? 255) >= paper) continue
      if (x < left) left = x
      if (x > right) right = x
      if (y < top) top = y
      bottom = y
    }
  return right < 0 ? null : { x: left, y: top, width: right - left + 1, height: bottom - top + 1 }
}

/** So much of the picture may be darker than black and lighter than white, so that single specks do not decide. */
const specks = 0.0005

/**
 * The darkest and the lightest grey that matter in a picture; what lies between is spread over black to white, so that
 * a pale emblem still prints on a head that knows only dots.
 */
export function greyRange(greys: Uint8ClampedArray): { black: number; white: number } {
  const histogram = new Uint32Array(256)
  for (const grey of greys) histogram[grey] = (histogram[grey] ?? 0) + 1
  const few = greys.length * specks
  const from = (order: readonly number[]): number => {
    let seen = 0
    return order.find((grey) => (seen += histogram[grey] ?? 0) > few) ?? 0
  }
  const upward = Array.from({ length: 256 }, (_, grey) => grey)
  return { black: from(upward), white: from(upward.toReversed()) }
}

/** Spreads greys between black and white; a picture of one single grey becomes black. */
export function spread(grey: number, { black, white }: { black: number; white: number }): number {
  if (white <= black) return grey >= paper ? 255 : 0
  return Math.max(0, Math.min(255, Math.round(((grey - black) * 255) / (white - black))))
}
