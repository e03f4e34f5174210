import type { Random } from '../../shared/made-up/random.ts'
import type { Gray } from './gray.ts'

/** How a camera sees a piece of paper. */
export type View = {
  /** Camera pixels a millimetre of paper. A phone's 1280-pixel picture: 3.7 at 30 cm, 5.5 at 20 cm. */
  pixelsPerMm: number
  /** Radians the paper is turned in the picture. */
  turn: number
  /** Radians the paper leans sideways and back. */
  lean: readonly [number, number]
  /** Standard deviation of the blur, in camera pixels. */
  blur: number
  /** Camera pixels the hand moved during the exposure, along the picture's rows. */
  shake: number
  /** Shade of black ink and of white paper. */
  black: number
  white: number
  /** How much brighter one side is than the other, as a share. */
  uneven: number
  /** Standard deviation of the noise, in shades. */
  noise: number
}

/**
 * A phone or webcam of 1280 × 720 held by hand 20 to 35 cm away: 3 to 5.5 pixels a millimetre, turned and leaning by up to
 * 15°, not quite sharp, moved by up to a pixel, gray ink on gray paper under a lamp to one side.
 */
export function byHand(random: Random): View {
  const either = (most: number) => (random.next() * 2 - 1) * most
  return {
    pixelsPerMm: 3 + random.next() * 2.5,
    turn: either(Math.PI / 12),
    lean: [either(Math.PI / 12), either(Math.PI / 12)],
    blur: 0.5 + random.next() * 0.5,
    shake: random.next(),
    black: 45 + random.next() * 35,
    white: 170 + random.next() * 50,
    uneven: random.next() * 0.4,
    noise: 3 + random.next() * 5,
  }
}

/**
 * A badge held before a phone in a dim hall: a hand holds it somewhere 20 to 35 cm away, turned by up to 30° and leaning by up
 * to 15°, faint ink on gray paper, and keeps it there but for a tremor of 3° and 5 %. The shutter stays open long: what is
 * new at every look is the blur of a lens that seeks its focus, up to two pixels of shake, and more noise.
 */
export function heldInHall(random: Random): () => View {
  const either = (most: number) => (random.next() * 2 - 1) * most
  const hold = {
    pixelsPerMm: 3.15 + random.next() * 2.1,
    turn: either(Math.PI / 6),
    lean: [either(Math.PI / 12), either(Math.PI / 12)] as const,
    black: 40 + random.next() * 55,
    white: 150 + random.next() * 60,
    uneven: random.next() * 0.5,
  }
  const tremor = Math.PI / 60
  return () => ({
    ...hold,
    pixelsPerMm: hold.pixelsPerMm * (1 + either(0.05)),
    turn: hold.turn + either(tremor),
    lean: [hold.lean[0] + either(tremor), hold.lean[1] + either(tremor)],
    blur: 0.5 + random.next() * 0.7,
    shake: random.next() * 2,
    noise: 4 + random.next() * 6,
  })
}

/** Millimetres from the lens: only the strength of the perspective hangs on it. */
const distance = 250
const tableShade = 120
const samples = 2

/** A picture of paper as a camera sees it, with some of the table around. */
export function lookAt(paper: Gray, dotsPerMm: number, view: View, random: Random): Gray {
  const sharp = project(paper, dotsPerMm, view)
  const blurred = smooth(sharp, view.blur, view.shake)
  const { width, height } = blurred
  const [lightX, lightY] = [random.next() - 0.5, random.next() - 0.5]
  const pixels = Uint8Array.from(blurred.pixels)
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const at = y * width + x
      const ink = view.black + ((blurred.pixels[at] ?? 0) * (view.white - view.black)) / 255
      const light = 1 + view.uneven * ((x / width - 0.5) * lightX + (y / height - 0.5) * lightY) * 2
      // Three uniform chances have a standard deviation of one half.
      const noise = (random.next() + random.next() + random.next() - 1.5) * 2 * view.noise
      pixels[at] = Math.max(0, Math.min(255, Math.round(ink * light + noise)))
    }
  }
  return { width, height, pixels }
}

/** A pinhole camera: every camera pixel takes the mean of the paper it sees. */
function project(paper: Gray, dotsPerMm: number, { pixelsPerMm, turn, lean }: View): Gray {
  const [paperWidth, paperHeight] = [paper.width / dotsPerMm, paper.height / dotsPerMm]
  const [turnCos, turnSin] = [Math.cos(turn), Math.sin(turn)]
  const width = Math.ceil((Math.abs(paperWidth * turnCos) + Math.abs(paperHeight * turnSin) + 12) * pixelsPerMm)
  const height = Math.ceil((Math.abs(paperWidth * turnSin) + Math.abs(paperHeight * turnCos) + 12) * pixelsPerMm)
  const pixels = new Uint8Array(width * height)
  const dots = paper.pixels
  const [tanX, tanY] = [Math.tan(lean[0]), Math.tan(lean[1])]
  const [cosX, cosY] = [Math.cos(lean[0]), Math.cos(lean[1])]
  const [raysX, raysY] = [raysOf(width, pixelsPerMm), raysOf(height, pixelsPerMm)]
  // Plain loops: there are half a million rays in each picture.
  const sums = new Float64Array(width)
  for (let y = 0; y < height; y += 1) {
    sums.fill(0)
    for (let subY = 0; subY < samples; subY += 1) {
      const rayY = raysY[y * samples + subY] ?? 0
      for (let at = 0; at < raysX.length; at += 1) {
        const rayX = raysX[at] ?? 0
        // Where the ray meets the plane z = distance + tanX·x + tanY·y.
        const far = distance / (distance - tanX * rayX - tanY * rayY)
        const planeX = (rayX * far) / cosX
        const planeY = (rayY * far) / cosY
        const column = Math.floor((planeX * turnCos + planeY * turnSin + paperWidth / 2) * dotsPerMm)
        const row = Math.floor((planeY * turnCos - planeX * turnSin + paperHeight / 2) * dotsPerMm)
        const isPaper = column >= 0 && row >= 0 && column < paper.width && row < paper.height
        const x = Math.floor(at / samples)
        sums[x] = (sums[x] ?? 0) + (isPaper ? (dots[row * paper.width + column] ?? 0) : tableShade)
      }
    }
    for (let x = 0; x < width; x += 1) pixels[y * width + x] = (sums[x] ?? 0) / samples ** 2
  }
  return { width, height, pixels }
}

/** Where rays pass, in mm from the middle: `samples` a camera pixel. */
function raysOf(pixels: number, pixelsPerMm: number): Float64Array {
  return Float64Array.from(
    { length: pixels * samples },
    (_, at) => (Math.floor(at / samples) + 0.5 / samples + (at % samples) / samples - pixels / 2) / pixelsPerMm,
  )
}

function smooth(picture: Gray, blur: number, shake: number): Gray {
  const reach = Math.ceil(blur * 3)
  const bell = Array.from({ length: 2 * reach + 1 }, (_, at) => Math.exp(-((at - reach) ** 2) / (2 * blur ** 2 || 1)))
  const shakeReach = Math.ceil(shake / 2)
  const moved = Array.from({ length: 2 * shakeReach + 1 }, (_, at) =>
    Math.max(0, Math.min(1, shake / 2 + 0.5 - Math.abs(at - shakeReach))),
  )
  const across = weigh(picture, moved, 1)
  return weigh(weigh(across, bell, 1), bell, picture.width)
}

/** Every pixel becomes the weighted mean of its neighbours, `step` apart in memory; the picture's edge is repeated. */
function weigh({ width, height, pixels }: Gray, weights: readonly number[], step: number): Gray {
  const reach = (weights.length - 1) / 2
  if (reach === 0) return { width, height, pixels }
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const even = Float32Array.from(weights, (weight) => weight / total)
  const result = new Uint8Array(pixels.length)
  const length = step === 1 ? width : height
  for (let at = 0; at < pixels.length; at += 1) {
    const place = step === 1 ? at % width : Math.floor(at / width)
    const isInside = place >= reach && place + reach < length
    let sum = 0.5
    if (isInside) {
      let near = at - reach * step
      for (let index = 0; index < even.length; index += 1, near += step) sum += (even[index] ?? 0) * (pixels[near] ?? 0)
    } else {
      const start = at - place * step
      for (let offset = -reach; offset <= reach; offset += 1) {
        const near = Math.max(0, Math.min(length - 1, place + offset))
        sum += (even[offset + reach] ?? 0) * (pixels[start + near * step] ?? 0)
      }
    }
    result[at] = sum
  }
  return { width, height, pixels: result }
}
