import type { Random } from '../../shared/made-up/random.ts'
import type { Gray } from './gray.ts'

/** How many scratches a whole badge has, and their least and greatest size in millimetres. */
export type Scratches = {
  count: number
  width: readonly [number, number]
  length: readonly [number, number]
  dotsPerMm: number
}

/**
 * Draws straight scratches at any angle anywhere on a picture of a badge; three in four are white (ink gone), the others
 * dark gray (grime). The picture is not changed.
 */
export function scratch(picture: Gray, { count, width, length, dotsPerMm }: Scratches, random: Random): Gray {
  const pixels = Uint8Array.from(picture.pixels)
  const size = ([least, most]: readonly [number, number]) => (least + random.next() * (most - least)) * dotsPerMm
  for (let scratched = 0; scratched < count; scratched += 1) {
    const angle = random.next() * Math.PI
    const [cos, sin] = [Math.cos(angle), Math.sin(angle)]
    const [x, y] = [random.next() * picture.width, random.next() * picture.height]
    const [half, reach] = [size(width) / 2, size(length) / 2]
    const shade = random.chance(0.75) ? 255 : 60
    // Along the line in half dots; whatever dot lies under it is painted.
    for (let along = -reach; along <= reach; along += 0.5) {
      for (let across = -half + 0.25; across < half; across += 0.5) {
        const column = Math.floor(x + along * cos - across * sin)
        const row = Math.floor(y + along * sin + across * cos)
        if (column >= 0 && row >= 0 && column < picture.width && row < picture.height)
          pixels[row * picture.width + column] = shade
      }
    }
  }
  return { ...picture, pixels }
}
