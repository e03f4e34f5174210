import { expect, test } from 'vitest'
import { isAlone } from '../../renderer/src/frame/lock/idle.ts'

const minute = 60_000

test('a screen is alone after its minutes and not a moment before, and never where none are set', () => {
  expect(isAlone(0, 10 * minute - 1, 10)).toBe(false)
  expect(isAlone(0, 10 * minute, 10)).toBe(true)
  expect(isAlone(0, 1000 * minute, 0)).toBe(false)
})

test('a clock set back does not lock a screen somebody is at', () => {
  expect(isAlone(50 * minute, 0, 10)).toBe(false)
})
