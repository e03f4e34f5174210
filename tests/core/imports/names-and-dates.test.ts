import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isoDay } from '../../../shared/text/dates.ts'
import { peopleOf, readLine, readTyped, remarks } from './trial-list.ts'

const nameOf = async (text: string) => (await readLine('Họ và tên;Năm sinh', `${text};1990`)).person?.fullName

describe('names', () => {
  test.each([
    ['NÔNG VĂN BẰNG', 'Nông Văn Bằng'],
    ["GIÀNG A H'MÔNG", "Giàng A H'Mông"],
    ['LÝ A SÌNH', 'Lý A Sình'],
    ['Lý A Sình', 'Lý A Sình'],
    ['nông văn bằng', 'Nông Văn Bằng'],
    ['1. Nông  Văn   Bằng', 'Nông Văn Bằng'],
    ['Ðặng Thị Mùi', 'Đặng Thị Mùi'],
  ])('%s is kept as %s', async (typed, kept) => {
    expect(await nameOf(typed)).toBe(kept)
  })

  test('capitals are turned only where that was agreed to, and told either way', async () => {
    const line = await readLine('Họ và tên;Năm sinh', 'NÔNG VĂN BẰNG;1990', { titleCase: false })
    expect(line.person?.fullName).toBe('NÔNG VĂN BẰNG')
    expect(line.problems[0]).toMatchObject({ code: 'name-capitals', offered: ['Nông Văn Bằng'] })
  })

  test('a line without a name is no person and not lost', async () => {
    const line = await readLine('Họ và tên;Năm sinh', ';1990')
    expect(line).toMatchObject({ skip: null, person: null })
    expect(remarks(line)).toContain('fullName name-missing wrong')
  })

  test('two people of one line are two people, each with their own year and number', async () => {
    const text = '"Nông Văn Bằng\nVi Thị Mẩy";"1990\n1991";"020090000001\n020191000002";Thôn Nà Thử'
    const people = peopleOf(await readTyped('Họ và tên;Năm sinh;Số CCCD;Thôn', text))
    expect(
      people.map(({ row, part, person }) => [
        row,
        part,
        person?.fullName,
        person?.birthDate,
        person?.idNumber,
        person?.village,
      ]),
    ).toEqual([
      [2, 0, 'Nông Văn Bằng', '1990', '020090000001', 'Thôn Nà Thử'],
      [2, 1, 'Vi Thị Mẩy', '1991', '020191000002', 'Thôn Nà Thử'],
    ])
    for (const person of people) expect(remarks(person)).toContain('fullName two-people ask')
  })

  test('family name and given name in two columns are one name', async () => {
    const line = await readLine('Họ và tên đệm;Tên;Năm sinh', 'Nông Văn;Bằng;1990')
    expect(line.person?.fullName).toBe('Nông Văn Bằng')
  })
})

const birthOf = async (text: string) => {
  const line = await readLine('Họ và tên;Ngày sinh', `Nông Văn Bằng;${text}`)
  return [line.person?.birthDate, ...remarks(line)]
}

describe('birth dates', () => {
  test.each([
    ['05/02/1990', '1990-02-05', []],
    ['5.2.1990', '1990-02-05', []],
    ['1990', '1990', []],
    ['01/02/90', '1990-02-01', ['birthDate date-two-digit-year note']],
    ['32909', '1990-02-05', ['birthDate date-from-serial note']],
    ['05021990', '1990-02-05', []],
    ['1990.0', '1990', []],
    ['32909.0', '1990-02-05', ['birthDate date-from-serial note']],
    ['02/1990', '1990', ['birthDate date-year-only note']],
    ['02/25/1990', '1990-02-25', ['birthDate date-day-or-month ask']],
    ['31/02/1990', null, ['birthDate date-impossible wrong']],
    ['khoảng 40 tuổi', null, ['birthDate date-unreadable wrong']],
    ['05/02/2090', null, ['birthDate date-future wrong']],
    ['05/02/2020', '2020-02-05', ['birthDate age-under-15 ask']],
  ])('%s is read as %s', async (typed, kept, remarked) => {
    expect(await birthOf(typed)).toEqual([kept, ...remarked])
  })

  test('a day that is none offers its year', async () => {
    const line = await readLine('Họ và tên;Ngày sinh', 'Nông Văn Bằng;31/02/1990')
    expect(line.problems[0]).toMatchObject({ was: '31/02/1990', offered: ['1990'], codes: ['1990'] })
  })

  test('any day, written in any of the usual ways, is that day', async () => {
    const days = fc
      .tuple(fc.integer({ min: 1940, max: 2009 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
      .filter(([year, month, day]) => isoDay(year, month, day) !== null)
    const write = fc.constantFrom(
      (y: number, m: number, d: number) => `${d}/${m}/${y}`,
      (y: number, m: number, d: number) => `${String(d).padStart(2, '0')}-${String(m).padStart(2, '0')}-${y}`,
      (y: number, m: number, d: number) => `${d}.${m}.${y}`,
      (y: number, m: number, d: number) => `ngày ${d} tháng ${m} năm ${y}`,
      (y: number, m: number, d: number) => isoDay(y, m, d) ?? '',
      (y: number, m: number, d: number) => String(Math.round(Date.UTC(y, m - 1, d) / 86_400_000) + 25_569),
    )
    await fc.assert(
      fc.asyncProperty(days, write, async ([year, month, day], as) => {
        expect((await birthOf(as(year, month, day)))[0]).toBe(isoDay(year, month, day))
      }),
      { numRuns: 60 },
    )
  })

  test('a column in which Excel has turned days and months says so', async () => {
    const sheet = await readTyped('Họ và tên;Ngày sinh', 'Nông Văn Bằng;02/25/1990', 'Vi Thị Mẩy;03/04/1991')
    expect(peopleOf(sheet).map(remarks)).toEqual([
      ['birthDate date-day-or-month ask'],
      ['birthDate date-day-or-month note'],
    ])
  })
})
