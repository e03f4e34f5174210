import fc from 'fast-check'
import { expect, test } from 'vitest'
import { freezeAll } from '../support/freeze.ts'
import type { TestStation } from '../support/station.ts'
import { live, perform } from './histories.ts'
import { anyHistory } from './history-steps.ts'

/** Each run is two histories. */
const runs = Math.ceil(Number(process.env['HISTORY_RUNS'] ?? 12) / 2)

test(
  'whatever happens after the figures are frozen, an indicator that differs has a change that is told',
  { timeout: 300_000 },
  async () => {
    await fc.assert(
      fc.asyncProperty(anyHistory, anyHistory, async (before, after) => {
        const { desks, hall } = await live(before)
        const [host] = desks as [TestStation, TestStation, TestStation]
        const frozen = await host.tell('figures.read', {})
        const { id: snapshotId } = await freezeAll(host)
        expect(await host.tell('snapshot.adjustments', { snapshotId })).toEqual({
          differences: [],
          total: 0,
          changes: [],
        })
        for (const step of after) await perform(step, desks, hall)
        const { indicators } = await host.tell('figures.read', {})
        const { differences, total } = await host.tell('snapshot.adjustments', { snapshotId })
        for (const [code, count] of Object.entries(indicators)) {
          const kept = frozen.indicators[code as keyof typeof indicators]
          expect(differences.filter((one) => one.code === code)).toEqual(
            count === kept ? [] : [{ code, frozen: kept, now: count }],
          )
        }
        if (differences.length > 0) expect(total).toBeGreaterThan(0)
        const whole = await host.tell('snapshot.read', { snapshotId })
        expect(whole.figures.indicators).toEqual(frozen.indicators)
        desks.forEach((desk) => desk.close())
      }),
      { numRuns: runs },
    )
  },
)
