import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { hearScans } from '../../electron/scanner/hearing.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const heard: string[] = []
const ears = () => {
  heard.length = 0
  return hearScans(
    (text) => heard.push(text),
    () => undefined,
    () => Promise.resolve(true),
  )
}
const bytes = (text: string) => new TextEncoder().encode(text)

test('a scanner that ends its cards and pauses in the middle of one has sent one card and not two', async () => {
  const line = ears()
  line.onBytes(bytes('020302000001|one\r020302'))
  await vi.advanceTimersByTimeAsync(400)
  line.onBytes(bytes('000002|two\r'))
  expect(heard).toEqual(['020302000001|one', '020302000002|two'])
})

test('a scanner that sends no ending is understood by its pause, also after one that did', async () => {
  const line = ears()
  line.onBytes(bytes('first'))
  await vi.advanceTimersByTimeAsync(150)
  expect(heard).toEqual(['first'])
  line.onBytes(bytes('with ending\r'))
  line.onBytes(bytes('without'))
  await vi.advanceTimersByTimeAsync(1_100)
  line.onBytes(bytes('without again'))
  await vi.advanceTimersByTimeAsync(150)
  expect(heard).toEqual(['first', 'with ending', 'without', 'without again'])
})
