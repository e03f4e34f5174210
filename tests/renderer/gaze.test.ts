import { expect, test } from 'vitest'
import { troubleOf } from '../../renderer/src/scan/camera.ts'
import { createGaze } from '../../renderer/src/scan/gaze.ts'

test('a code held before the camera is one scan, however long', () => {
  const gaze = createGaze()
  const scans = Array.from({ length: 500 }, (_, frame) => gaze('a card', frame * 40)).filter(Boolean)
  expect(scans).toHaveLength(1)
})

test('a code out of sight for two seconds is a new scan, one that only flickers is not', () => {
  const gaze = createGaze()
  expect([0, 40, 1_900, 3_899, 5_899].map((at) => gaze('a card', at))).toEqual([true, false, false, false, true])
})

test('two codes in one picture are two scans, not a scan at every look', () => {
  const gaze = createGaze()
  const scans = Array.from({ length: 100 }, (_, frame) => {
    const code = frame % 2 === 0 ? 'a card' : 'a badge'
    return gaze(code, frame * 65) ? code : null
  })
  expect(scans.filter(Boolean)).toEqual(['a card', 'a badge'])
})

test.each([
  ['NotAllowedError', 'denied'],
  ['SecurityError', 'denied'],
  ['NotFoundError', 'none'],
  ['OverconstrainedError', 'none'],
  ['NotReadableError', 'busy'],
  ['AbortError', 'busy'],
  ['TypeError', 'failed'],
])('what the browser says of a camera becomes what the clerk can do: %s', (name, trouble) => {
  expect(troubleOf(new DOMException('', name))).toBe(trouble)
})
