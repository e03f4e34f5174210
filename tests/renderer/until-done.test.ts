import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { untilDone } from '../../renderer/src/outbox/until-done.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** Fails so often, then is done. */
function failing(times: number) {
  let left = times
  return vi.fn(() => (left-- > 0 ? Promise.reject(new Error('broken off')) : Promise.resolve()))
}

test('what failed is tried again after a while until it is done, and then no more', async () => {
  const run = failing(2)
  untilDone(run, 2_000)
  await vi.advanceTimersByTimeAsync(1_999)
  expect(run).toHaveBeenCalledTimes(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(run).toHaveBeenCalledTimes(2)
  await vi.advanceTimersByTimeAsync(60_000)
  expect(run).toHaveBeenCalledTimes(3)
})

test('whoever has left tries no more, also where the answer was still on its way', async () => {
  const waiting = failing(9)
  const stop = untilDone(waiting, 2_000)
  await vi.advanceTimersByTimeAsync(1_000)
  stop()
  const asking = failing(9)
  untilDone(asking, 2_000)()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(waiting).toHaveBeenCalledTimes(1)
  expect(asking).toHaveBeenCalledTimes(1)
})
