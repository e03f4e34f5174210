import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatBadgeNumber, parseBadgeNumber } from '../../shared/badge-number.ts'

const letter = fc.stringMatching(/^[A-Z]{1,2}$/)
const counter = fc.integer({ min: 0, max: 99_999 })

test('a badge number is read back however it is typed', () => {
  fc.assert(
    fc.property(letter, counter, (station, count) => {
      const number = formatBadgeNumber(station, count)
      const typed = [
        number,
        number.toLowerCase(),
        number.replaceAll('-', ''),
        number.replaceAll('-', ' '),
        ` ${number} `,
        `${station}${count}${number.at(-1)}`,
      ]
      for (const text of typed) expect(parseBadgeNumber(text)).toEqual({ letter: station, counter: count })
    }),
  )
})

test('it looks as it is printed', () => {
  expect(formatBadgeNumber('A', 42)).toMatch(/^A-0042-\d$/)
  expect(formatBadgeNumber('B', 12_345)).toMatch(/^B-12345-\d$/)
})

test('every wrong digit and every swap of neighbours is refused', () => {
  for (let count = 0; count < 10_000; count += 37) {
    const number = formatBadgeNumber('A', count)
    const plain = number.replaceAll('-', '')
    for (let at = 1; at < plain.length; at += 1) {
      for (let digit = 0; digit < 10; digit += 1) {
        const wrong = plain.slice(0, at) + String(digit) + plain.slice(at + 1)
        if (wrong !== plain) expect(parseBadgeNumber(wrong)).toBeNull()
      }
      const swapped = plain.slice(0, at) + (plain[at + 1] ?? '') + (plain[at] ?? '') + plain.slice(at + 2)
      if (swapped !== plain) expect(parseBadgeNumber(swapped)).toBeNull()
    }
  }
})

test('a wrong letter is noticed in nine of ten cases', () => {
  let accepted = 0
  let tried = 0
  for (let count = 1; count <= 400; count += 1) {
    const number = formatBadgeNumber('A', count)
    for (const other of 'BCDEFGHIJKLMNOPQRSTUVWXYZ') {
      tried += 1
      if (parseBadgeNumber(other + number.slice(1)) !== null) accepted += 1
    }
  }
  expect(accepted / tried).toBeLessThan(0.11)
})

test.each(['', 'A', '0042', 'A-0042', '020090000001', 'ABC-0042-1', 'Đ-0042-1', 'https://a'])(
  '%s is no badge number',
  (text) => {
    expect(parseBadgeNumber(text)).toBeNull()
  },
)
