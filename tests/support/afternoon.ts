import type { Random } from '../../shared/made-up/random.ts'
import type { Area, Gray } from './gray.ts'
import { scratch } from './scratched.ts'
import { bend, placeFrom, repaint, shadeOf, type Spot } from './worn.ts'

/** What an afternoon does to a badge, to be left out where a measurement takes it apart. */
export type AfternoonWear = 'rubbed' | 'scratched' | 'creased' | 'curled'

/**
 * A whole badge of bare paper as an afternoon round a neck leaves it: rubbed paler in one place, scratched, creased up to
 * twice (one in four not at all, half of them once) and curled. Why so much and no more: docs/qr-measurement.md.
 */
export function afterAfternoon(
  badge: Gray,
  dotsPerMm: number,
  random: Random,
  without: readonly AfternoonWear[] = [],
): Gray {
  const has = (wear: AfternoonWear) => !without.includes(wear)
  let paper = badge
  if (has('rubbed')) paper = rub(paper, dotsPerMm, random)
  const scratches = { width: [0.1, 0.3], length: [3, 25], dotsPerMm } as const
  if (has('scratched')) paper = scratch(paper, { count: random.between(2, 8), ...scratches }, random)
  const creases = has('creased') ? random.pick([0, 1, 1, 2]) : 0
  for (let creased = 0; creased < creases; creased += 1) paper = crease(paper, dotsPerMm, random)
  return has('curled') ? curl(paper, dotsPerMm, random) : paper
}

/** A patch 5 to 15 mm long and wide, where a button rubs, loses up to 60 % of its ink. */
export function rub(badge: Gray, dotsPerMm: number, random: Random): Gray {
  const spot = spotOn(badge, random)
  const reach = () => ((5 + random.next() * 10) / 2) * dotsPerMm
  const [long, wide, lost] = [reach(), reach(), random.next() * 0.6]
  return repaint(badge, whole(badge), (x, y, shade) => {
    const { along, across } = placeFrom(spot, x, y)
    return (along / long) ** 2 + (across / wide) ** 2 < 1 ? shade + (255 - shade) * lost : shade
  })
}

/**
 * A crease right through the badge: a line 0.1 to 0.5 mm wide, ragged by two fifths, from 30 to 90 % of which the ink has come off, in
 * pieces of half a millimetre; beyond it the paper leans by up to 15° and is up to an eighth darker.
 */
export function crease(badge: Gray, dotsPerMm: number, random: Random, at = spotOn(badge, random)): Gray {
  const half = ((0.1 + random.next() * 0.4) / 2) * dotsPerMm
  const bare = 0.3 + random.next() * 0.6
  const pieces = Array.from({ length: 512 }, () => (random.chance(bare) ? half * (0.6 + random.next() * 0.8) : 0))
  const beyond = { slip: 0, shorter: 1 + random.next() * 0.035, darker: 1 - random.next() / 8 }
  return bend(badge, at, beyond, (x, y) => {
    const { along, across } = placeFrom(at, x, y)
    return Math.abs(across) < (pieces[Math.floor(along / dotsPerMm / 0.5) & 511] ?? 0)
  })
}

/** A crease through the middle half of a code, at any angle. */
export function creaseThrough(badge: Gray, { x, y, width, height }: Area, dotsPerMm: number, random: Random): Gray {
  const spot = spotOn({ width: width / 2, height: height / 2 }, random)
  return crease(badge, dotsPerMm, random, { ...spot, x: spot.x + x + width / 4, y: spot.y + y + height / 4 })
}

/** Bare paper curls: it lies on a cylinder of 12 to 40 cm radius about any line through it, seen from before. */
export function curl(badge: Gray, dotsPerMm: number, random: Random): Gray {
  const spot = spotOn(badge, random)
  const radius = (120 + random.next() * 280) * dotsPerMm
  return repaint(badge, whole(badge), (x, y) => {
    const { along, across } = placeFrom(spot, x, y)
    const from = Math.asin(Math.max(-1, Math.min(1, across / radius))) * radius
    const column = spot.x + along * spot.cos - from * spot.sin
    return shadeOf(badge, Math.floor(column), Math.floor(spot.y + along * spot.sin + from * spot.cos))
  })
}

/** A place on the badge and a direction, by chance. */
function spotOn({ width, height }: { width: number; height: number }, random: Random): Spot {
  const angle = random.next() * Math.PI
  const [x, y] = [random.next() * width, random.next() * height]
  return { x, y, cos: Math.cos(angle), sin: Math.sin(angle) }
}

function whole({ width, height }: Gray): { x: number; y: number; width: number; height: number } {
  return { x: 0, y: 0, width, height }
}
