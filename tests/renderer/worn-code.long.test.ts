import { expect, test } from 'vitest'
import { type Random, randomOf } from '../../shared/made-up/random.ts'
import { crease } from '../support/afternoon.ts'
import { type DamageName, damages, dotsPerMm, madeUpFace } from '../support/damaged-badge.ts'
import type { Gray } from '../support/gray.ts'
import { everyLookAnew, holdBefore } from '../support/held-before.ts'
import { type PrintedBadge, printBadges } from '../support/printed-badge.ts'

const count = 120
/** Badges that were printed already: damage is done to a copy. */
const printed = new Map<number, PrintedBadge[]>()

/** The share of badges of the smallest format, printed at 203 dpi and damaged, that an independent reader reads within three looks; misread ones throw. */
async function readOf(damage: (badge: PrintedBadge, random: Random) => Gray, seed: number): Promise<number> {
  const random = randomOf(seed)
  const faces = Array.from({ length: count }, () => madeUpFace(random))
  const papers = printed.get(seed) ?? (await printBadges(faces, 'card-86x54', dotsPerMm))
  printed.set(seed, papers)
  const badges = papers.map((badge, at) => ({ code: faces[at]?.code ?? '', paper: damage(badge, random) }))
  const outcomes = await holdBefore(['ZXing'], badges, { looks: 3, dotsPerMm, hold: everyLookAnew }, random)
  expect(outcomes.flatMap(({ wrong }) => wrong)).toEqual([])
  return outcomes.filter(({ readAt }) => readAt.ZXing !== undefined).length / count
}

test.each<[DamageName, number]>([
  ['a patch of 15 % of the main code, scuffed', 0.98],
  ['a patch of 15 % of the main code, rubbed off to bare paper', 0.98],
  ['the main code gone', 0.98],
  ['a fold along a side of the badge, wherever', 0.97],
  // A fold at any angle that runs through both codes may take both.
  ['a fold across the badge, wherever', 0.94],
])(
  'a badge of the smallest format is read with %s',
  async (name, share) => {
    expect(await readOf(damages[name], 1)).toBeGreaterThanOrEqual(share)
  },
  120_000,
)

test('a plain crease through it costs next to nothing', async () => {
  expect(await readOf(({ paper }, random) => crease(paper, dotsPerMm, random), 2)).toBeGreaterThanOrEqual(0.99)
}, 120_000)
