import fc from 'fast-check'
import { expect, test } from 'vitest'
import { lists } from '../../shared/words/vi/lists.ts'
import { common } from '../../shared/words/papers/common.ts'
import { slips } from '../../shared/words/papers/slips.ts'
import { outcomes } from '../../shared/contract/interview.ts'
import { composeSheetCode, parseSheetCode } from '../../shared/sheet-code.ts'
import { wifiCode } from '../../shared/wifi-code.ts'

const fairDigits = fc.stringMatching(/^\d{4}$/u)
const number = fc.integer({ min: 1, max: 999_999 })

test('a sheet’s code is read back, and one misread digit or two swapped are refused', () => {
  fc.assert(
    fc.property(fairDigits, number, fc.nat(13), fc.integer({ min: 1, max: 9 }), (fair, sheet, at, by) => {
      const code = composeSheetCode(fair, sheet)
      expect(parseSheetCode(` ${code}\n`)).toEqual({ fairDigits: fair, number: sheet })
      const wrong = code.slice(0, at) + String((Number(code[at]) + by) % 10) + code.slice(at + 1)
      expect(parseSheetCode(wrong)).toBeNull()
      const next = (at + 1) % 14
      const digits = [...code]
      const [one = '', other = ''] = [digits[at], digits[next]]
      digits[at] = other
      digits[next] = one
      if (one !== other) expect(parseSheetCode(digits.join(''))).toBeNull()
    }),
  )
})

test('what else is scanned at a desk is no sheet', () => {
  for (const text of ['', '118', '75', '020190000081', '100000000042000000001234', '0912345678', '75432100000000'])
    expect(parseSheetCode(text)).toBeNull()
  expect(() => composeSheetCode('12', 1)).toThrow(RangeError)
  expect(() => composeSheetCode('1234', 0)).toThrow(RangeError)
})

test('a Wi-Fi’s letters that mean something in its code are escaped, and an open one has no password', () => {
  expect(wifiCode({ name: 'Hội trường', password: 'a;b,c:d"e\\f' })).toBe(
    'WIFI:T:WPA;S:Hội trường;P:a\\;b\\,c\\:d\\"e\\\\f;;',
  )
  expect(wifiCode({ name: 'Mở', password: '' })).toBe('WIFI:T:nopass;S:Mở;;')
})

test('the digit of an outcome on paper is its place among the outcomes', () => {
  expect(Object.keys(lists.outcome)).toEqual(outcomes)
})

test('times and places on paper are Vietnam’s, whatever zone a laptop believes it is in', () => {
  expect(slips.appointment.moment(Date.UTC(2026, 10, 26, 1, 30))).toBe('8 giờ 30, Thứ Năm ngày 26/11/2026')
  expect(slips.appointment.moment(Date.UTC(2026, 10, 28, 18, 0))).toBe('1 giờ, Chủ nhật ngày 29/11/2026')
  expect(common.placeAndDay('Thành phố Huế', '2026-03-05')).toBe('Huế, ngày 05 tháng 03 năm 2026')
  expect(common.booth('Bàn số 5')).toBe('Bàn số 5')
  expect(common.booth('05')).toBe('Bàn 05')
})
