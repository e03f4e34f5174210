import { expect, test } from 'vitest'
import { readList } from '../../../electron/core/imports/read-list.ts'
import { bySpreadsheetProgram } from './spreadsheet.ts'
import { employersOf, firstSheet, readTyped } from './trial-list.ts'

const header =
  'TT;Tên doanh nghiệp;MST;SĐT;Vị trí tuyển dụng;Số lượng;Mức lương;Nơi làm việc;Độ tuổi;Trình độ;Yêu cầu khác'
const vacancyOf = async (wanted: string, wage: string, place = '', ages = '', education = '') => {
  const line = `1;Công ty TNHH Sao Mai;2400123456;0912345678;Công nhân may;${wanted};${wage};${place};${ages};${education};`
  const [row] = employersOf(await readTyped(header, line))
  return { vacancy: row?.vacancy, problems: row?.problems.map(({ field, code, level }) => `${field} ${code} ${level}`) }
}

test('an employer with its vacancies over several merged rows is one employer with several vacancies', async () => {
  const rows = [
    [{ text: 'DANH SÁCH DOANH NGHIỆP THAM GIA TUYỂN DỤNG', across: 5 }],
    ['STT', 'Đơn vị tuyển dụng', 'Mã số thuế', 'Vị trí', 'Số lượng', 'Mức lương (triệu đồng)', 'Nơi làm việc'],
    [
      { number: 1, down: 2 },
      { text: 'Công ty TNHH May Sao Mai', down: 2 },
      { number: 400_123_456, down: 2 },
      'Công nhân may',
      50,
      '7-10',
      'Bắc Giang',
    ],
    ['Kế toán', 2, 'thoả thuận', 'Xã Hữu Lũng, Lạng Sơn'],
    [2, 'Công ty CP Điện tử Bình Minh', null, 'Lắp ráp linh kiện điện tử', '100 người', '8.000.000đ', 'Nhật Bản'],
    [null, null, null, 'Bảo vệ', 'nhiều', '6tr5', null],
    [null, 'Tổng cộng', null, null, 152],
  ]
  const sheet = firstSheet(await readList(await bySpreadsheetProgram([{ name: 'DN', rows }]), 'dn.xlsx'))
  expect(sheet.kind).toBe('employers')
  const read = employersOf(sheet)
  expect(
    read.map(({ row, skip, employer, employerRow, vacancy }) => [
      row,
      skip,
      employer?.name ?? null,
      employerRow,
      vacancy?.title ?? null,
      vacancy?.wanted ?? null,
    ]),
  ).toEqual([
    [3, null, 'Công ty TNHH May Sao Mai', 3, 'Công nhân may', 50],
    [4, null, 'Công ty TNHH May Sao Mai', 3, 'Kế toán', 2],
    [5, null, 'Công ty CP Điện tử Bình Minh', 5, 'Lắp ráp linh kiện điện tử', 100],
    [6, null, 'Công ty CP Điện tử Bình Minh', 5, 'Bảo vệ', null],
    [7, 'total', null, 7, null, null],
  ])
  expect(read[0]?.employer?.taxCode).toBe('0400123456')
  expect(
    read
      .map(({ vacancy }) => [
        vacancy?.wageFrom ?? null,
        vacancy?.wageTo ?? null,
        vacancy?.placeKind ?? null,
        vacancy?.jobGroup ?? null,
      ])
      .slice(0, 4),
  ).toEqual([
    [7_000_000, 10_000_000, 'out-of-province', 'sewing'],
    [null, null, 'in-province', 'office'],
    [8_000_000, 8_000_000, 'abroad', 'electronics-assembly'],
    [6_500_000, 6_500_000, null, 'security'],
  ])
  expect(read[3]?.problems).toMatchObject([
    { field: 'wanted', code: 'wanted-unreadable', level: 'wrong', was: 'nhiều' },
  ])
})

test('a director who is looked for is a vacancy, one who signs is none', async () => {
  const read = employersOf(
    await readTyped(
      header,
      '1;Công ty TNHH Sao Mai;;;Công nhân may;50;;;;;',
      ';;;;Giám đốc;1;20 triệu;;;;',
      ';;;;Giám đốc;;;;;;',
    ),
  )
  expect(read.map(({ skip, vacancy }) => [skip, vacancy?.title ?? null, vacancy?.wanted ?? null])).toEqual([
    [null, 'Công nhân may', 50],
    [null, 'Giám đốc', 1],
    ['signature', null, null],
  ])
})

test.each([
  ['7-10 triệu', 7_000_000, 10_000_000],
  ['từ 7 triệu', 7_000_000, null],
  ['8.000.000 - 12.000.000đ/tháng', 8_000_000, 12_000_000],
  ['9000000', 9_000_000, 9_000_000],
  ['Thỏa thuận', null, null],
])('the wage %s is understood', async (said, wageFrom, wageTo) => {
  const { vacancy, problems } = await vacancyOf('10', said)
  expect(vacancy).toMatchObject({ wageFrom, wageTo })
  expect(problems).toEqual([])
})

test('what an employer asks for is read, and what is not understood is told', async () => {
  const asked = await vacancyOf('10', '7 triệu', 'Bắc Ninh', '18-45', 'THPT trở lên')
  expect(asked.vacancy).toMatchObject({
    ageFrom: 18,
    ageTo: 45,
    education: 'upper-secondary',
    placeKind: 'out-of-province',
  })
  const odd = await vacancyOf('20-30', 'theo sản phẩm', '', 'trẻ', 'Không yêu cầu')
  expect(odd.vacancy).toMatchObject({ wanted: 30, education: null })
  expect(odd.problems).toEqual([
    'wage wage-unreadable wrong',
    'wanted wanted-unreadable ask',
    'ages ages-unreadable wrong',
  ])
})

test('a vacancy above which no employer stands is told, an employer without a vacancy too', async () => {
  const sheet = await readTyped(header, '1;;;;Công nhân may;10;7 triệu;;;;', '2;Công ty TNHH Sao Mai;;;;;;;;;')
  expect(
    employersOf(sheet).map(({ employer, problems }) => [employer?.name, problems.map(({ code }) => code)]),
  ).toEqual([
    [undefined, ['employer-missing']],
    ['Công ty TNHH Sao Mai', ['vacancy-missing']],
  ])
})
