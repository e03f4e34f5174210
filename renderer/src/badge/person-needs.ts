import { type NeedsRow, needsInWords, needsRows } from './needs.ts'
import { person } from './person.ts'
import type { Scale, Setting } from './setting.ts'
import type { Area, Layout } from './shape.ts'

/**
 * Who it is and, at the foot of the place, what they look for: in the first of its ways that leaves the given name
 * large, and among those that leave it as large the one with the largest words. Thermal heads get words alone.
 */
export function personAndNeeds(
  fullName: string,
  needs: readonly string[],
  setting: Setting,
  scale: Scale,
  { place, largest, anchor }: { place: Area; largest: number; anchor: 'start' | 'middle' },
): Layout {
  const { unit } = scale
  const tries = needsWays(needs, setting, scale, place.width, anchor).map((row) => {
    const height = place.height - row.height - 2.4 * unit
    return { row, who: person(fullName, setting, scale, { place: { ...place, height }, largest, anchor }) }
  })
  const best = Math.max(...tries.map(({ who }) => who.given))
  const first = tries.find(({ who }) => who.given >= Math.min(11 * unit, best))
  // A narrow roll keeps a name legible under marks and above three lines rather than saying everything.
  const isCrowded = setting.dotsPerMm !== null && best < 11 * unit
  if (first === undefined || isCrowded) return person(fullName, setting, scale, { place, largest, anchor })
  const { row, who } = tries
    .filter((one) => one.who.given >= first.who.given * 0.97)
    .reduce((chosen, one) => (one.row.words > chosen.row.words * 1.1 ? one : chosen), first)
  return { shapes: [...who.shapes, ...row.at(place.x, place.y + place.height - row.height)], fits: who.fits }
}

/** The ways to show what somebody looks for, the one that says most first; none where the design leaves it out. */
export function needsWays(
  codes: readonly string[],
  { fields, dotsPerMm, measure }: Setting,
  scale: Scale,
  width: number,
  anchor: 'start' | 'middle',
): NeedsRow[] {
  if (!fields.includes('needs')) return []
  return dotsPerMm === null
    ? needsRows(codes, width, measure, scale)
    : needsInWords(codes, width, measure, scale, anchor)
}
