import fc from 'fast-check'
import { expect, test } from 'vitest'
import { composeBadgeCode, digitsFromHash, parseBadgeCode } from '../../shared/badge-code.ts'

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))
const parts = fc.record({
  fairDigits: digits(4),
  stationDigits: digits(2),
  counter: fc.integer({ min: 0, max: 99_999 }),
  macDigits: digits(10),
})
const samples = fc.sample(parts, { numRuns: 25, seed: 1 }).map(composeBadgeCode)

test('what is composed is parsed again', () => {
  fc.assert(
    fc.property(parts, (badge) => {
      const code = composeBadgeCode(badge)
      expect(code).toMatch(/^1\d{23}$/)
      expect(parseBadgeCode(code)).toEqual({ ok: true, parts: badge })
      expect(parseBadgeCode(` ${code}\r\n`)).toEqual({ ok: true, parts: badge })
    }),
  )
})

test('every wrong digit is refused', () => {
  for (const code of samples) {
    for (let at = 0; at < 24; at += 1) {
      for (let digit = 0; digit < 10; digit += 1) {
        const wrong = code.slice(0, at) + String(digit) + code.slice(at + 1)
        if (wrong !== code) expect(parseBadgeCode(wrong)).toEqual({ ok: false, reason: 'check' })
      }
    }
  }
})

test('every swap of two digits, near or far, is refused', () => {
  for (const code of samples) {
    for (let one = 0; one < 24; one += 1) {
      for (let other = one + 1; other < 24; other += 1) {
        const letters = [...code]
        ;[letters[one], letters[other]] = [letters[other] ?? '', letters[one] ?? '']
        const wrong = letters.join('')
        if (wrong !== code) expect(parseBadgeCode(wrong)).toEqual({ ok: false, reason: 'check' })
      }
    }
  }
})

test('a code has one spelling of its check digits', () => {
  for (const code of samples) {
    const accepted = Array.from(
      { length: 100 },
      (_, check) => code.slice(0, 22) + String(check).padStart(2, '0'),
    ).filter((text) => parseBadgeCode(text).ok)
    expect(accepted).toEqual([code])
  }
})

test('what is no badge is told apart', () => {
  expect(parseBadgeCode('')).toEqual({ ok: false, reason: 'not-digits' })
  expect(parseBadgeCode('020090000001||Hoàng')).toEqual({ ok: false, reason: 'not-digits' })
  expect(parseBadgeCode('2611230001457')).toEqual({ ok: false, reason: 'length' })
  expect(parseBadgeCode('２'.repeat(24))).toEqual({ ok: false, reason: 'not-digits' })
  const other = `2${'0'.repeat(21)}`
  const check = 98 - Number(BigInt(`${other}00`) % 97n)
  expect(parseBadgeCode(other + String(check).padStart(2, '0'))).toEqual({ ok: false, reason: 'version' })
})

test('parts that do not fit are refused before they are printed', () => {
  const badge = { fairDigits: '0001', stationDigits: '01', counter: 1, macDigits: '0000000000' }
  expect(() => composeBadgeCode({ ...badge, counter: 100_000 })).toThrow(RangeError)
  expect(() => composeBadgeCode({ ...badge, macDigits: '1' })).toThrow(RangeError)
})

test('digits of a hash are the whole hash modulo a power of ten', () => {
  fc.assert(
    fc.property(fc.uint8Array({ minLength: 16, maxLength: 32 }), fc.integer({ min: 1, max: 13 }), (bytes, count) => {
      const number = bytes.reduce((sum, byte) => sum * 256n + BigInt(byte), 0n)
      expect(digitsFromHash(bytes, count)).toBe(String(number % 10n ** BigInt(count)).padStart(count, '0'))
    }),
  )
  expect(() => digitsFromHash(new Uint8Array(8), 4)).toThrow(RangeError)
})
