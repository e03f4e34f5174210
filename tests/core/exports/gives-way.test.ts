import { expect, test } from 'vitest'
import { makeExport } from '../../../electron/core/exports/make-export.ts'
import { openTrialFair } from './trial-fair.ts'

test.for(['xlsx', 'csv'] as const)('a list written as %s gives way to the desk at every person', async (format) => {
  const fair = openTrialFair()
  const people = 7
  for (let one = 0; one < people; one += 1) fair.arrive()
  let times = 0
  await makeExport(
    { name: 'attendance', format, employerId: null, months: 6, password: null },
    {
      ...fair.contextOf(fair.window),
      tell: () => undefined,
      draw: () => Promise.reject(new Error('a list')),
      giveWay: () => void (times += 1),
    },
  )
  expect(times).toBeGreaterThanOrEqual(people)
})
