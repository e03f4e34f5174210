import { expect, test } from 'vitest'
import { momentOf, readTimeOfDay } from '../../shared/text/time-of-day.ts'

test.each(['8:15', '08:15', '8h15', '8.15', '8 15', '815', '0815', '8g15', ' 8H15 '])(
  '%s is a quarter past eight',
  (text) => {
    expect(readTimeOfDay(text)).toEqual({ hour: 8, minute: 15 })
  },
)

test('a full hour needs no minutes, and the afternoon is written with 24 hours', () => {
  expect(readTimeOfDay('8')).toEqual({ hour: 8, minute: 0 })
  expect(readTimeOfDay('14h')).toEqual({ hour: 14, minute: 0 })
  expect(readTimeOfDay('1530')).toEqual({ hour: 15, minute: 30 })
})

test.each(['', '24:00', '8:60', '8:1', 'sáng', '12345', '-8', '8:15:00'])('%s is no time of day', (text) => {
  expect(readTimeOfDay(text)).toBeNull()
})

test('a time of day at the fair is Vietnam’s', () => {
  expect(momentOf('2026-11-24', { hour: 9, minute: 12 })).toBe(Date.UTC(2026, 10, 24, 2, 12))
})
