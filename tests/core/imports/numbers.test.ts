import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { peopleOf, readLine, readTyped, remarks } from './trial-list.ts'

const numbersOf = async (text: string, header = 'Họ và tên;Số CCCD') => {
  const line = await readLine(header, `Nông Văn Bằng;${text}`)
  return [
    line.person?.idNumber ?? line.person?.oldIdNumber ?? null,
    ...remarks(line).filter((each) => /dNumber/.test(each)),
  ]
}

describe('numbers', () => {
  test.each([
    ['020090000001', '020090000001', []],
    ['020 090 000 001', '020090000001', []],
    ['20090000001', '020090000001', ['idNumber id-zero-restored ask']],
    ['1090000001', '001090000001', ['idNumber id-zero-restored ask']],
    ['2.0E+10', null, ['idNumber id-digits-lost wrong']],
    ['2,00901E+10', null, ['idNumber id-digits-lost wrong']],
    ['2.0090000001E+10', '020090000001', ['idNumber id-zero-restored ask']],
    ['081234567', '081234567', ['oldIdNumber id-old-number note']],
    ['81234567', '081234567', ['oldIdNumber id-zero-restored ask']],
    ['020090000001.0', '020090000001', []],
    ['20090000001.0', '020090000001', ['idNumber id-zero-restored ask']],
    // The zero is there, another digit is not.
    ['02009000000', null, ['idNumber id-length wrong']],
    ['08123456', null, ['idNumber id-length wrong']],
    ['12345', null, ['idNumber id-length wrong']],
    ['chưa có', null, []],
  ])('the citizen number %s is kept as %s', async (typed, kept, remarked) => {
    expect(await numbersOf(typed)).toEqual([kept, ...remarked])
  })

  test('a zero is put back only where that was agreed to', async () => {
    const line = await readLine('Họ và tên;Số CCCD', 'Nông Văn Bằng;20090000001', { restoreZeros: false })
    expect(line.person?.idNumber).toBeNull()
    expect(line.problems[0]).toMatchObject({ code: 'id-zero-restored', level: 'wrong', offered: ['020090000001'] })
  })

  test('what the number tells of its holder is held against the line', async () => {
    const line = await readLine('Họ và tên;Ngày sinh;Giới tính;CCCD', 'Nông Văn Bằng;1991;Nữ;020090000001')
    expect(remarks(line)).toEqual(['birthDate date-differs-from-number ask', 'sex sex-differs-from-number ask'])
    const silent = await readLine('Họ và tên;CCCD', 'Nông Thị Mẫu;020302000002')
    expect(silent.person?.sex).toBe('female')
    expect(remarks(silent)).toEqual(['sex sex-from-number note'])
  })

  test('one number on two lines is told on the second', async () => {
    const people = peopleOf(await readTyped('Họ và tên;CCCD', 'Nông Văn Bằng;020090000001', 'Vi Văn An;020090000001'))
    expect(people.map((person) => remarks(person).includes('idNumber id-twice ask'))).toEqual([false, true])
  })

  test.each([
    ['912345678', '0912345678', ['phone phone-zero-restored note']],
    ['+84 912 345 678', '0912345678', []],
    ['0912.345.678', '0912345678', []],
    ['0912345678; 0987654321', '0912345678', ['phone phone-several note']],
    ['0912345678 - 0987654321', '0912345678', ['phone phone-several note']],
    ['0912.345.678 (con: 0987654321)', '0912345678', ['phone phone-several note']],
    ['912345678.0', '0912345678', ['phone phone-zero-restored note']],
    ['9.12E+08', null, ['phone phone-odd wrong']],
    ['3812345', '3812345', ['phone phone-odd ask']],
    ['không', null, []],
  ])('the phone %s is kept as %s', async (typed, kept, remarked) => {
    const sheet = await readTyped('Họ và tên;Số điện thoại', `Nông Văn Bằng;"${typed}"`)
    const [line] = peopleOf(sheet)
    expect([line?.person?.phone, ...remarks(line ?? { problems: [] })]).toEqual([kept, ...remarked])
  })

  test('any citizen number that lost its zeros gets them back, and no other', async () => {
    const places = fc.integer({ min: 1, max: 96 })
    await fc.assert(
      fc.asyncProperty(places, fc.integer({ min: 0, max: 999_999_999 }), async (place, rest) => {
        const number = String(place).padStart(3, '0') + String(rest).padStart(9, '0')
        expect((await numbersOf(String(Number(number))))[0]).toBe(number)
      }),
      { numRuns: 60 },
    )
  })
})
