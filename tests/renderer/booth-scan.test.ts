import fc from 'fast-check'
import { expect, test } from 'vitest'
import { learnNumber, readAtOnce } from '../../renderer/src/booth/phone-knows.ts'
import { composeBadgeCode } from '../../shared/badge-code.ts'
import { formatBadgeNumber } from '../../shared/badge-number.ts'

const parts = { fairDigits: '4821', stationDigits: '07', counter: 42, macDigits: '0123456789' }
const code = composeBadgeCode(parts)

test('a badge of this fair is known by its digits alone, and by its whole number once its station’s letter was heard', () => {
  expect(readAtOnce(` ${code}\n`, '4821')).toEqual({ kind: 'badge', text: code, counter: 42, number: null })
  learnNumber(code, formatBadgeNumber('B', 42))
  const next = composeBadgeCode({ ...parts, counter: 43 })
  expect(readAtOnce(next, '4821')).toMatchObject({ counter: 43, number: formatBadgeNumber('B', 43) })
})

test('any one digit misread is refused without asking anybody', () => {
  fc.assert(
    fc.property(fc.nat(23), fc.integer({ min: 1, max: 9 }), (place, by) => {
      const wrong = (Number(code[place]) + by) % 10
      const misread = `${code.slice(0, place)}${wrong}${code.slice(place + 1)}`
      expect(readAtOnce(misread, '4821')).toEqual({ kind: 'wrong', why: 'misread' })
    }),
  )
})

test('a badge of another fair, a citizen card and other codes are told apart', () => {
  const why = (text: string) => {
    const read = readAtOnce(text, '4821')
    return read.kind === 'wrong' ? read.why : read.kind
  }
  expect(why(composeBadgeCode({ ...parts, fairDigits: '4822' }))).toBe('other-fair')
  expect(why('020090000001|081234567|Hoàng Văn Thử|05021990|Nam|Thôn Nà Thử|12042021')).toBe('card-instead')
  expect(why('020090000001')).toBe('card-instead')
  expect(why('https://example.vn/khuyen-mai?id=12')).toBe('unknown-scan')
  expect(why('8934563138165')).toBe('unknown-scan')
})

test('a badge of a rehearsal is told from one of any other fair, without asking anybody', () => {
  const trial = composeBadgeCode({ ...parts, fairDigits: '4822' })
  const others = { '4822': 'badge-rehearsal' } as const
  expect(readAtOnce(trial, '4821', others)).toEqual({ kind: 'wrong', why: 'badge-rehearsal' })
  expect(readAtOnce(composeBadgeCode({ ...parts, fairDigits: '4823' }), '4821', others)).toMatchObject({
    why: 'other-fair',
  })
})

test('before the host has told this fair’s digits no badge is refused for them', () => {
  expect(readAtOnce(code, null)).toMatchObject({ kind: 'badge' })
})

test('a number may be typed as people type it, and a slip in it is noticed', () => {
  const number = formatBadgeNumber('A', 42)
  expect(readAtOnce(number.toLowerCase().replaceAll('-', ' '), '4821')).toMatchObject({ text: number, number })
  const slip = `${number.slice(0, -1)}${(Number(number.at(-1)) + 1) % 10}`
  expect(readAtOnce(slip, '4821')).toEqual({ kind: 'wrong', why: 'number-wrong' })
})
