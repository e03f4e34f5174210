import { givenName } from '../../../shared/text/names.ts'
import { type Block, heightOf, stack } from './column.ts'
import { fitText } from './fit-text.ts'
import type { Scale, Setting } from './setting.ts'
import type { Area, Layout } from './shape.ts'

/**
 * The given name as large as its place allows, for that is what people are called by, then the full name and the
 * commune; all of it in the middle of the place's height. `given` is how large the given name is.
 */
export function person(
  fullName: string,
  setting: Setting,
  scale: Scale,
  { place, largest, anchor }: { place: Area; largest: number; anchor: 'start' | 'middle' },
): Layout & { given: number } {
  const { width, height } = place
  const { full, home } = restOf(fullName, setting, scale, place)
  const rest = [full, home].filter(isWritten)
  const call = calledIn(fullName, setting, scale, { width, height, largest, below: rest })
  const blocks = [call, ...rest]
  const from = place.y + Math.max(0, (height - heightOf(blocks)) / 2)
  const { shapes } = stack(blocks, { x: anchor === 'middle' ? place.x + width / 2 : place.x, from, anchor })
  return { shapes, fits: call.fits && full.fits, given: call.size }
}

/** The full name (empty where it is no more than the given one) on at most so many lines and the commune, in a width. */
export function restOf(
  fullName: string,
  { measure, fields, commune }: Setting,
  { unit, smallest }: Scale,
  { width, height, lines = 3 }: { width: number; height: number; lines?: number },
): { full: Block; home: Block } {
  // Where there is little height, the other lines give way to the given name.
  const isTight = height < 25 * unit
  const full = fullBlock(fields.includes('fullName') && givenName(fullName) !== fullName ? fullName : '', measure, {
    width,
    height: height * 0.52,
    lines,
    largest: (isTight ? 4.4 : 5.6) * unit,
    smallest: Math.max(2.7 * unit, smallest),
    gap: (isTight ? 2 : 3) * unit,
  })
  const home: Block = {
    ...fitText(fields.includes('commune') ? commune : '', {
      measure,
      weight: 400,
      width,
      largest: (isTight ? 3.6 : 4.1) * unit,
      smallest: Math.max(2.5 * unit, smallest),
    }),
    weight: 400,
    gap: (isTight ? 1.4 : 2.2) * unit,
  }
  return { full, home }
}

/** Whether there is anything to set. */
export function isWritten({ lines }: Block): boolean {
  return lines.join('') !== ''
}

/** The given name in what other lines leave of a height. */
export function calledIn(
  fullName: string,
  setting: Setting,
  { unit }: Scale,
  { width, height, largest, below }: { width: number; height: number; largest: number; below: readonly Block[] },
): Block {
  return called(
    givenName(fullName),
    setting,
    { width, largest, smallest: 4.2 * unit, unit },
    height - heightOf([empty, ...below]),
  )
}

/** One line, or smaller on several: the given name needs the height more. */
function fullBlock(
  fullName: string,
  measure: Setting['measure'],
  { gap, ...place }: { width: number; height: number; lines: number; largest: number; smallest: number; gap: number },
): Block {
  const fitted = fitText(fullName, { measure, weight: 600, ...place })
  const share = [1, 0.8, 0.64, 0.6][fitted.lines.length - 1] ?? 1
  const size = Math.min(fitted.size, Math.max(place.largest * share, place.smallest))
  return { ...fitted, size, weight: 600, gap }
}

const empty: Block = { lines: [''], size: 0, fits: true, weight: 700, gap: 0 }

/** The given name as large as width and height allow, on one line or, with hyphens or written as two words, on two. */
function called(
  given: string,
  { measure }: Setting,
  { width, largest, smallest, unit }: { width: number; largest: number; smallest: number; unit: number },
  height: number,
): Block {
  const inLines = (lines: number): Block => {
    const fitted = fitText(given, { measure, weight: 700, width, largest, smallest, lines })
    const block = { ...fitted, weight: 700 as const, gap: 0 }
    const tall = heightOf([block])
    return tall <= height ? block : { ...block, size: Math.max(4 * unit, (fitted.size * height) / tall) }
  }
  const [one, two] = [inLines(1), inLines(2)]
  // Two lines must be worth it: a name in one piece is read faster.
  return two.size > one.size * 1.15 || (two.fits && !one.fits) ? two : one
}
