import { expect, test } from 'vitest'
import { freezeAll } from '../support/freeze.ts'
import { opening } from './exports/trial-fair.ts'
import { fairOfThree, log } from './follow-up-fair.ts'

const day = 24 * 60 * 60 * 1000

test('after the freeze only a call that says of somebody whether they work is an adjustment', async () => {
  const { fair, garment, chosen, hired } = fairOfThree()
  const { id: snapshotId } = await freezeAll(fair)
  fair.clock.now = opening + 31 * day
  await log(fair, { employerId: garment, personId: hired, stage: 1, result: 'no-answer' })
  await log(fair, { employerId: garment, personId: chosen, stage: 1, result: 'wrong-number' })
  expect(await fair.tell('snapshot.adjustments', { snapshotId })).toEqual({ differences: [], total: 0, changes: [] })
  await log(fair, { employerId: garment, personId: chosen, stage: 1, result: 'working', workingSince: '2026-12-01' })
  expect(await fair.tell('snapshot.adjustments', { snapshotId })).toMatchObject({
    differences: [{ code: 'connected', frozen: 1, now: 2 }],
    total: 1,
    changes: [{ what: 'follow-up' }],
  })
  fair.close()
})
