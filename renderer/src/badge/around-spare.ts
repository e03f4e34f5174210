import { type Block, heightOf, stack } from './column.ts'
import type { NeedsRow } from './needs.ts'
import { needsWays } from './person-needs.ts'
import { calledIn, isWritten, restOf } from './person.ts'
import type { Scale, Setting } from './setting.ts'
import type { Area, Layout } from './shape.ts'
import type { Spare } from './spare.ts'

/** One way to share everything out: the lines above the spare code, those beside it, and what is looked for below these. */
type Way = { above: Block[]; beside: Block[]; row: NeedsRow | null; besideHeight: number; worth: number }

/**
 * Who it is and what they look for around the spare code at the foot of the place: the given name over the whole width,
 * the rest beside the code as far as it goes. Of all ways to share it out the one with the largest letters is taken,
 * the given name's first of all.
 */
export function aroundSpare(
  fullName: string,
  needs: readonly string[],
  setting: Setting,
  scale: Scale,
  { place, spare, largest }: { place: Area; spare: Spare; largest: number },
): Layout {
  const left = spare.ink.x + spare.ink.width + spare.white
  const width = place.x + place.width - left
  const foot = spare.ink.y + spare.ink.height
  const gap = 2.4 * scale.unit
  const free = (besideHeight: number): number => {
    return foot - Math.max(spare.ink.height + spare.white, besideHeight + gap) - place.y
  }
  const room: Room = {
    free,
    largest,
    width: place.width,
    gap,
    wide: restOf(fullName, setting, scale, { width: place.width, height: free(0) }),
    narrow: restOf(fullName, setting, scale, { width, height: place.height * 0.6, lines: 4 }),
  }
  const rows: (NeedsRow | null)[] = needsWays(needs, setting, scale, width, 'start')
  if (rows.length === 0 || setting.dotsPerMm !== null) rows.push(null)
  const ways = [0, 1, 2].flatMap((above) =>
    rows.map((row, at) => wayOf(fullName, { above, row, says: rows.length - 1 - at }, setting, scale, room)),
  )
  const best = ways.reduce((chosen, way) => (way.worth > chosen.worth + 1e-6 ? way : chosen))
  const down = Math.max(0, (free(best.besideHeight) - heightOf(best.above)) / 2)
  const top = stack(best.above, { x: place.x, from: place.y + down, anchor: 'start' })
  const from = foot - Math.max(best.besideHeight, (spare.ink.height + best.besideHeight) / 2)
  const side = stack(best.beside, { x: left, from, anchor: 'start' })
  const needed = best.row === null ? [] : best.row.at(left, from + best.besideHeight - best.row.height)
  return {
    shapes: [...top.shapes, ...side.shapes, ...needed],
    fits: [...best.above, ...best.beside].every(({ fits }) => fits),
  }
}

type Rest = ReturnType<typeof restOf>
type Room = {
  /** How high the lines above the spare code may stand, with so much beside it. */
  free: (besideHeight: number) => number
  largest: number
  width: number
  gap: number
  /** The full name and the commune above the spare code, and beside it. */
  wide: Rest
  narrow: Rest
}

function wayOf(
  fullName: string,
  { above, row, says }: { above: number; row: NeedsRow | null; says: number },
  setting: Setting,
  scale: Scale,
  { free, largest, width, gap, wide, narrow }: Room,
): Way {
  const over = [wide.full, wide.home].slice(0, above).filter(isWritten)
  const beside = [narrow.full, narrow.home].slice(above).filter(isWritten)
  const besideHeight = heightOf(beside) + (row === null ? 0 : row.height + (beside.length === 0 ? 0 : gap))
  const height = free(besideHeight)
  const call = calledIn(fullName, setting, scale, { width, height, largest, below: over })
  const { size, fits } = above === 0 ? narrow.full : wide.full
  const isWhole = call.fits && fits && heightOf([call, ...over]) <= height + 1e-6
  // In millimetres of letters, the full name's counted twice. Where there are no icons, fewer words say less.
  const saying = says * scale.unit * (setting.dotsPerMm === null ? 1 : 5)
  const worth = call.size + 2 * size + (row?.words ?? 0) + saying - (isWhole ? 0 : 100)
  return { above: [call, ...over], beside, row, besideHeight, worth }
}
