import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readWage, readWageSpan, writeWageSpan } from '../../shared/text/wage.ts'

test('seven million is understood however it is said', () => {
  for (const said of [
    '7',
    '7tr',
    '7 tr',
    '7 triệu',
    '7 TRIỆU',
    '7 củ',
    '7000k',
    '7.000 nghìn',
    '7000',
    '7.000',
    '7000000',
    '7.000.000',
    '7,000,000',
    '7 000 000',
    '7.000.000 đồng',
    '7.000.000đ',
    '7 triệu/tháng',
    '7 triệu một tháng',
    'khoảng 7 triệu',
    'trên 7tr',
  ])
    expect([said, readWage(said)]).toEqual([said, 7_000_000])
})

test('half a million more is understood too', () => {
  for (const said of ['7,5', '7.5', '7.5tr', '7,5 triệu', '7tr5', '7 triệu 5', '7 triệu rưỡi', '7500', '7500k'])
    expect([said, readWage(said)]).toEqual([said, 7_500_000])
})

test('of a span the lower end is what the person would take', () => {
  for (const said of ['7-10', '7-10 triệu', '7 - 10tr', '7 đến 10 triệu', 'từ 7 tới 10 triệu', '7tr-10tr'])
    expect([said, readWage(said)]).toEqual([said, 7_000_000])
})

test('what is no monthly wage is asked again', () => {
  for (const said of [
    '',
    ' ',
    'cao',
    'thỏa thuận',
    '300k/ngày',
    '300 nghìn một ngày',
    '50k/giờ',
    '0',
    '700',
    '-7',
    '7 yên',
  ])
    expect([said, readWage(said)]).toEqual([said, null])
})

test('a wage written out with dots comes back the same, whatever it is', () => {
  const written = new Intl.NumberFormat('vi-VN')
  fc.assert(
    fc.property(fc.integer({ min: 500_000, max: 500_000_000 }), (dong) => {
      expect(readWage(`${written.format(dong)} đồng`)).toBe(dong)
      expect(readWage(String(dong))).toBe(dong)
    }),
  )
})

test('nothing a hand or a scanner types makes it fail', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 200 }), (text) => {
      const dong = readWage(text)
      expect(dong === null || Number.isSafeInteger(dong)).toBe(true)
    }),
  )
})

test('what an employer pays is understood as recruiters say it', () => {
  const million = 1_000_000
  for (const [said, from, to] of [
    ['7-9 triệu', 7, 9],
    ['7-9', 7, 9],
    ['7tr–9tr5', 7, 9.5],
    ['7 đến 9 triệu', 7, 9],
    ['từ 7 tới 9 triệu', 7, 9],
    ['lương 7-9tr/tháng', 7, 9],
    ['7.000.000 - 9.000.000', 7, 9],
    ['từ 7 triệu', 7, null],
    ['trên 7tr', 7, null],
    ['tối thiểu 7 triệu', 7, null],
    ['7 triệu trở lên', 7, null],
    ['7tr+', 7, null],
    ['đến 12tr', null, 12],
    ['dưới 12 triệu', null, 12],
    ['8 triệu', 8, 8],
    ['', null, null],
    ['Thỏa thuận', null, null],
  ] as const)
    expect([said, readWageSpan(said)]).toEqual([
      said,
      { from: from === null ? null : from * million, to: to === null ? null : to * million },
    ])
})

test('a wage of an employer that cannot be is asked again', () => {
  for (const said of ['9-7', '7-', '7-9-11', 'cao', '300k/ngày', 'đến', '7 yên', 'x-9'])
    expect([said, readWageSpan(said)]).toEqual([said, null])
})

test('a wage put into the form comes back out of it the same', () => {
  const dong = fc.option(fc.integer({ min: 500_000, max: 500_000_000 }))
  fc.assert(
    fc.property(dong, dong, (one, other) => {
      const upsideDown = one !== null && other !== null && other < one
      const span = upsideDown ? { from: other, to: one } : { from: one, to: other }
      expect(readWageSpan(writeWageSpan(span))).toEqual(span)
    }),
  )
  expect(writeWageSpan({ from: 7_000_000, to: 9_500_000 })).toBe('7tr - 9,5tr')
})
