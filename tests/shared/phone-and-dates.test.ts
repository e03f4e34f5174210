import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ageOn, isoDay, isUnder16, readBirthDate } from '../../shared/text/dates.ts'
import { readPhone } from '../../shared/text/phone.ts'
import { today } from './places.ts'

test.each([
  ['0912345678', 'mobile', '0912345678'],
  ['+84 912 345 678', 'mobile', '0912345678'],
  ['84912345678', 'mobile', '0912345678'],
  ['0084 (0)912.345.678', 'mobile', '0912345678'],
  ['912345678', 'mobile', '0912345678'],
  ['0205 3812 345', 'landline', '02053812345'],
  ['2053812345', 'landline', '02053812345'],
  ['12345/0987654321', 'mobile', '0987654321'],
  ['01698765432', 'odd', '01698765432'],
  ['812 345', 'odd', '812345'],
])('%s is a %s number, %s', (text, kind, digits) => {
  expect(readPhone(text)).toEqual({ kind, digits })
})

test('no digits are no phone', () => {
  expect(readPhone('không có')).toBeNull()
})

test('reading a phone again changes nothing', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[+0-9 .]{1,20}$/), (text) => {
      const once = readPhone(text)
      if (once !== null && once.kind !== 'odd') expect(readPhone(once.digits)).toEqual(once)
    }),
  )
})

test.each([
  ['5/2/1990', '1990-02-05'],
  ['05.02.90', '1990-02-05'],
  ['05-02-1990', '1990-02-05'],
  ['05021990', '1990-02-05'],
  ['050290', '1990-02-05'],
  ['1990-02-05', '1990-02-05'],
  ['1990-02-05T00:00:00.000Z', '1990-02-05'],
  ['19900205', '1990-02-05'],
  ['ngày 5 tháng 2 năm 1990', '1990-02-05'],
  ['29/02/2000', '2000-02-29'],
  ['1/1/26', '2026-01-01'],
  ['1/1/27', '1927-01-01'],
  ['1952', '1952'],
  ['00001952', '1952'],
  ['00/00/1952', '1952'],
  ['02/1952', '1952'],
  ['01011952', '1952-01-01'],
])('%s is %s', (text, value) => {
  expect(readBirthDate(text, today)).toEqual({ kind: 'birth', value })
})

test.each([
  ['', 'empty'],
  ['31/02/1990', 'impossible'],
  ['29/02/1900', 'impossible'],
  ['13/1990', 'impossible'],
  ['25/11/2026', 'future'],
  ['2027', 'future'],
  ['1899', 'before-1900'],
  ['hôm qua', 'not-a-date'],
  ['5/2', 'not-a-date'],
  ['5/2/190', 'not-a-date'],
])('%s is refused as %s', (text, reason) => {
  expect(readBirthDate(text, today)).toEqual({ kind: 'refused', reason })
})

test('every day of the calendar is read back from each way of writing it', () => {
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-24'), noInvalidDate: true })
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10)
      const [year, month, dayOfMonth] = iso.split('-')
      for (const text of [
        iso,
        `${dayOfMonth}/${month}/${year}`,
        `${dayOfMonth}${month}${year}`,
        `${Number(dayOfMonth)}.${Number(month)}.${year}`,
      ]) {
        expect(readBirthDate(text, today)).toEqual({ kind: 'birth', value: iso })
      }
    }),
  )
})

test('the calendar has no other days', () => {
  expect(isoDay(2023, 2, 29)).toBeNull()
  expect(isoDay(2024, 2, 29)).toBe('2024-02-29')
  expect(isoDay(2024, 13, 1)).toBeNull()
  expect(isoDay(2024, 4, 31)).toBeNull()
})

test('age turns on the birthday, and by the year where only that is known', () => {
  expect(ageOn('2010-11-24', today)).toBe(16)
  expect(ageOn('2010-11-25', today)).toBe(15)
  expect(ageOn('2010', today)).toBe(16)
  expect(isUnder16('2010-11-25', today)).toBe(true)
  expect(isUnder16('2010-11-24', today)).toBe(false)
  expect(isUnder16('2011', today)).toBe(true)
})
