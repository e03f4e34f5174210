import { expect, test } from 'vitest'
import { leastQrSide, qrModules } from '../../renderer/src/badge/qr-modules.ts'
import { qrPath } from '../../renderer/src/badge/qr-path.ts'
import { type Random, randomOf } from '../../shared/made-up/random.ts'
import { creaseThrough } from '../support/afternoon.ts'
import type { Gray } from '../support/gray.ts'
import { everyLookAnew, holdBefore } from '../support/held-before.ts'
import { findersOf, madeUpCode, printPath } from '../support/printed-code.ts'
import { type Damage, fold, scuff } from '../support/worn.ts'

const dotsPerMm = 8
const count = 100
// The smallest code any format has, on a head of 203 dpi.
const dots = Math.round((Math.min(...Object.values(leastQrSide)) / qrModules) * dotsPerMm)

/** How many of a hundred worn codes (scuffed and folded: 15 % of each) an independent reader reads within three looks; misread ones throw. */
async function readOf(wear: (paper: Gray, damage: Damage, random: Random) => Gray, seed: number): Promise<number> {
  const random = randomOf(seed)
  const badges = Array.from({ length: count }, (): { code: string; paper: Gray } => {
    const code = madeUpCode(random)
    const { paper, area } = printPath(qrPath(code), qrModules, dots)
    const damage = { area, share: 0.15, dotsPerMm, spared: findersOf(area, dots) }
    return { code, paper: wear(paper, damage, random) }
  })
  const outcomes = await holdBefore(['ZXing'], badges, { looks: 3, dotsPerMm, hold: everyLookAnew }, random)
  expect(outcomes.flatMap(({ wrong }) => wrong)).toEqual([])
  return outcomes.filter(({ readAt }) => readAt.ZXing !== undefined).length
}

test('the smallest badge’s code is read when 15 % of it is scuffed', async () => {
  expect(await readOf(scuff, 1)).toBeGreaterThanOrEqual(95)
}, 120_000)

test('and mostly when a fold has taken 15 % of it', async () => {
  expect(await readOf(fold, 2)).toBeGreaterThanOrEqual(85)
}, 120_000)

test('one plain crease through it costs a few at most', async () => {
  const creased = (paper: Gray, { area }: Damage, random: Random) => creaseThrough(paper, area, dotsPerMm, random)
  expect(await readOf(creased, 3)).toBeGreaterThanOrEqual(95)
}, 120_000)
