import { expect, test, vi } from 'vitest'
import { givingWay, openRightOfWay } from '../../electron/core/works/right-of-way.ts'

/** Nobody waits here for long: how often a thread would have is counted. */
function watchedThread() {
  const { way, whileAnswering } = openRightOfWay()
  const waits = vi.spyOn(Atomics, 'wait').mockReturnValue('timed-out')
  return { giveWay: givingWay(way), whileAnswering, waits }
}

test('with nobody at the desk long work goes on', async () => {
  const { giveWay, whileAnswering, waits } = watchedThread()
  giveWay()
  await whileAnswering(() => Promise.resolve())
  giveWay()
  expect(waits).not.toHaveBeenCalled()
})

test('whoever is being answered goes first, once: an answer that takes long does not stop the work it may wait for', async () => {
  const { giveWay, whileAnswering, waits } = watchedThread()
  await whileAnswering(() => {
    for (let row = 0; row < 5; row += 1) giveWay()
    return Promise.resolve()
  })
  expect(waits).toHaveBeenCalledTimes(1)
  await whileAnswering(() => {
    giveWay()
    return Promise.resolve()
  })
  expect(waits).toHaveBeenCalledTimes(2)
})

test('an answer that fails holds nobody up afterwards', async () => {
  const { giveWay, whileAnswering, waits } = watchedThread()
  await expect(whileAnswering(() => Promise.reject(new Error('the disk is full')))).rejects.toThrow('the disk is full')
  giveWay()
  expect(waits).not.toHaveBeenCalled()
})
