import type { Random } from '../../shared/made-up/random.ts'
import type { Area, Gray } from './gray.ts'

/** Damage to a printed code. */
export type Damage = {
  /** The code without the white around it. */
  area: Area
  /** How much of that area is damaged, 0 to 1. */
  share: number
  dotsPerMm: number
  /** What is left whole, e.g. the three finder patterns; empty where damage may lie anywhere. */
  spared: readonly Area[]
}

/** A place on a picture and a direction through it. */
export type Spot = { x: number; y: number; cos: number; sin: number }

/**
 * Scuffs a code, as keys and zips in the same pocket do: a patch of `share` of the area, at any angle and up to two and a half
 * times as long as wide, is ploughed by strokes 0.1 to 0.8 mm wide which together take 60 % of it; half of them
 * white (ink gone), half black (grime, a pen, friction heat on thermal paper). The picture is not changed.
 */
export function scuff(picture: Gray, damage: Damage, random: Random): Gray {
  const { spot, width, isHit } = patchOn(damage, random)
  const strokes = strokesAcross(Math.ceil(width), damage.dotsPerMm, random)
  return repaint(picture, damage.area, (x, y, shade) => {
    if (!isHit(x, y)) return shade
    return strokes[Math.floor(placeFrom(spot, x, y).across + width / 2)] ?? shade
  })
}

/** Rubs a patch of the same shape, of which so much of the ink goes: 1 leaves bare paper. */
export function patch(lost: number): typeof scuff {
  return (picture, damage, random) => {
    const { isHit } = patchOn(damage, random)
    return repaint(picture, damage.area, (x, y, shade) => (isHit(x, y) ? shade + (255 - shade) * lost : shade))
  }
}

/** A patch of the share asked for, somewhere on the code. */
function patchOn(
  { area, share, spared }: Damage,
  random: Random,
): { spot: Spot; width: number; isHit: (x: number, y: number) => boolean } {
  const long = 1 / Math.sqrt(0.4 + random.next() * 0.6)
  const side = Math.sqrt(area.width * area.height * share)
  const [length, width] = [side * long, side / long]
  const isHit = (spot: Spot) => (x: number, y: number) => {
    const { along, across } = placeFrom(spot, x, y)
    return Math.abs(along) < length / 2 && Math.abs(across) < width / 2
  }
  const spot = findSpot(
    area,
    random,
    (tried) => missesAll(isHit(tried), spared) && isWithin(tried, area, length, width),
  )
  return { spot, width, isHit: isHit(spot) }
}

/** A shade for each dot across the patch, null where nothing ploughed it. */
function strokesAcross(width: number, dotsPerMm: number, random: Random): (number | null)[] {
  const shades: (number | null)[] = []
  while (shades.length < width + 1) {
    const isStroke = random.chance(0.6)
    const shade = random.chance(0.5) ? 255 : 0
    const dots = Math.max(1, Math.round((0.1 + random.next() * 0.7) * dotsPerMm))
    for (let dot = 0; dot < dots; dot += 1) shades.push(isStroke ? shade : null)
  }
  return shades
}

/**
 * Folds a code once, at any angle, through its middle half: the crease is a band of `share` of the area. 40 to 80 % of the
 * band, in its middle and with a ragged edge, is white, where the ink has cracked off. Beyond the crease the paper has
 * slipped by up to 0.15 mm, is foreshortened by up to 3.5 % (it never lies flat again: 15°) and is up to an eighth
 * darker. The picture is not changed.
 */
export function fold(picture: Gray, { area, share, dotsPerMm, spared }: Damage, random: Random): Gray {
  const middle = {
    x: area.x + area.width / 4,
    y: area.y + area.height / 4,
    width: area.width / 2,
    height: area.height / 2,
  }
  return foldThrough(
    picture,
    { through: middle, width: Math.sqrt(area.width * area.height) * share, dotsPerMm, spared },
    random,
  )
}

type Fold = { through: Area; width: number; dotsPerMm: number; spared: readonly Area[]; isAlongSide?: boolean }

/**
 * The same fold with a crease `width` dots wide, through any place of a part of the picture; at any angle, or within 5° of
 * the picture's sides.
 */
export function foldThrough(
  picture: Gray,
  { through, width, dotsPerMm, spared, isAlongSide = false }: Fold,
  random: Random,
): Gray {
  const bare = (width * (0.4 + 0.4 * random.next())) / 2
  const slip = (random.next() - 0.5) * 0.3 * dotsPerMm
  const shorter = 1 + random.next() * 0.035
  const darker = 1 - random.next() / 8
  const ragged = Array.from({ length: 256 }, () => random.next() * 0.15 * dotsPerMm)
  const isHit = (spot: Spot) => (x: number, y: number) => {
    const { along, across } = placeFrom(spot, x, y)
    return Math.abs(across) < bare + (ragged[Math.floor(along) & 255] ?? 0)
  }
  const lies = ({ cos, sin }: Spot) => !isAlongSide || Math.min(Math.abs(cos), Math.abs(sin)) < Math.sin(Math.PI / 36)
  const spot = findSpot(through, random, (tried) => lies(tried) && missesAll(isHit(tried), spared))
  return bend(picture, spot, { slip, shorter, darker }, isHit(spot))
}

/** What paper does beyond a crease: slips along it (in dots), is foreshortened (times) and lies in shade (times). */
export type Bend = { slip: number; shorter: number; darker: number }

/** Bends a picture at a line; where `isBare` says so nothing of the print is left. The picture is not changed. */
export function bend(
  picture: Gray,
  spot: Spot,
  { slip, shorter, darker }: Bend,
  isBare: (x: number, y: number) => boolean,
): Gray {
  const whole = { x: 0, y: 0, width: picture.width, height: picture.height }
  return repaint(picture, whole, (x, y, shade) => {
    if (isBare(x, y)) return 255
    const { along, across } = placeFrom(spot, x, y)
    if (across <= 0) return shade
    const [fromAlong, fromAcross] = [along + slip, across * shorter]
    const column = Math.floor(spot.x + fromAlong * spot.cos - fromAcross * spot.sin)
    const row = Math.floor(spot.y + fromAlong * spot.sin + fromAcross * spot.cos)
    return shadeOf(picture, column, row) * darker
  })
}

/** The shade at a place; beyond the paper's edge it is white. */
export function shadeOf({ width, height, pixels }: Gray, column: number, row: number): number {
  const isPaper = column >= 0 && row >= 0 && column < width && row < height
  return isPaper ? (pixels[row * width + column] ?? 255) : 255
}

/** A place and an angle by chance; after 2,000 that would not do, any. */
function findSpot({ x, y, width, height }: Area, random: Random, suits: (spot: Spot) => boolean): Spot {
  for (let tries = 0; ; tries += 1) {
    const angle = random.next() * Math.PI
    const spot = {
      x: x + random.next() * width,
      y: y + random.next() * height,
      cos: Math.cos(angle),
      sin: Math.sin(angle),
    }
    if (suits(spot) || tries === 2000) return spot
  }
}

/** Where a dot lies from a spot: along its direction and across it. */
export function placeFrom({ x, y, cos, sin }: Spot, column: number, row: number): { along: number; across: number } {
  const [dx, dy] = [column + 0.5 - x, row + 0.5 - y]
  return { along: dx * cos + dy * sin, across: dy * cos - dx * sin }
}

/** All four corners of a patch lie in the area, give or take a tenth of it. */
function isWithin({ x, y, cos, sin }: Spot, area: Area, length: number, width: number): boolean {
  const reachX = (Math.abs(cos) * length + Math.abs(sin) * width) / 2 - area.width / 10
  const reachY = (Math.abs(sin) * length + Math.abs(cos) * width) / 2 - area.height / 10
  return (
    x - reachX >= area.x &&
    x + reachX <= area.x + area.width &&
    y - reachY >= area.y &&
    y + reachY <= area.y + area.height
  )
}

function missesAll(isHit: (x: number, y: number) => boolean, spared: readonly Area[]): boolean {
  return !spared.some(({ x, y, width, height }) => {
    for (let row = y; row < y + height; row += 2)
      for (let column = x; column < x + width; column += 2) if (isHit(column, row)) return true
    return false
  })
}

/** Gives the dots of an area new shades; the picture is not changed. */
export function repaint(picture: Gray, area: Area, shadeAt: (x: number, y: number, shade: number) => number): Gray {
  const pixels = Uint8Array.from(picture.pixels)
  for (let y = area.y; y < area.y + area.height; y += 1) {
    for (let x = area.x; x < area.x + area.width; x += 1) {
      const at = y * picture.width + x
      pixels[at] = shadeAt(x, y, picture.pixels[at] ?? 255)
    }
  }
  return { ...picture, pixels }
}
