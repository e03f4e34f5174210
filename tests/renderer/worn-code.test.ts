import { expect, test } from 'vitest'
import { leastQrSide, qrModules } from '../../renderer/src/badge/qr-modules.ts'
import { qrPath } from '../../renderer/src/badge/qr-path.ts'
import { randomOf } from '../../shared/made-up/random.ts'
import type { Gray } from '../support/gray.ts'
import { everyLookAnew, holdBefore } from '../support/held-before.ts'
import { findersOf, madeUpCode, printPath } from '../support/printed-code.ts'
import { fold, scuff } from '../support/worn.ts'

const dotsPerMm = 8
const count = 100
// The smallest code any format has, on a head of 203 dpi.
const dots = Math.round((Math.min(...Object.values(leastQrSide)) / qrModules) * dotsPerMm)

/** How many of a hundred codes, 15 % of each worn, an independent reader reads within three looks; misread ones throw. */
async function readOf(wear: typeof scuff, seed: number): Promise<number> {
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
