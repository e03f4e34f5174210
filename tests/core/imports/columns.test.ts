import { expect, test } from 'vitest'
import { readList } from '../../../electron/core/imports/read-list.ts'
import { readTyped, peopleOf } from './trial-list.ts'

const fieldsOf = async (...lines: string[]) => (await readTyped(...lines)).columns.map(({ field }) => field)

test.each([
  [
    'STT;Họ và tên;Ngày tháng năm sinh;GT;CCCD/CMND;SĐT;Thôn/bản;DT;Diện;TĐVH',
    ['stt', 'fullName', 'birthDate', 'sex', 'idNumber', 'phone', 'village', 'ethnicity', 'household', 'education'],
  ],
  ['TT;HO VA TEN;NAM SINH;GIOI TINH;SO CCCD;DIEN THOAI', ['stt', 'fullName', 'birthDate', 'sex', 'idNumber', 'phone']],
  [
    'TT;Họ tên người lao động;Sinh năm;Nam;Nữ;Số CCCD (12 số);Hộ khẩu thường trú;Trình độ CMKT;Nguyện vọng việc làm',
    ['stt', 'fullName', 'birthDate', 'male', 'female', 'idNumber', 'address', 'qualification', 'needs'],
  ],
])('the header %s is understood', async (header, fields) => {
  expect(await fieldsOf(header, '1;a;b')).toEqual(fields)
})

const people = [
  'Nông Văn Bằng;1990;0912345678',
  'Vi Thị Mẩy;1991;0987654321',
  'Lý A Sình;1992;0356789012',
  'Hà Thị Lan;1993;0901234567',
]

test('a header that says a citizen number over phones is believed less than the phones, and both are told', async () => {
  const sheet = await readTyped('Họ và tên;Năm sinh;Số CCCD', ...people)
  expect(sheet.columns[2]).toMatchObject({ field: 'phone', headerSays: 'idNumber' })
  expect(sheet.columns[2]?.confidence).toBeLessThan(0.5)
  expect(peopleOf(sheet)[0]?.person).toMatchObject({ phone: '0912345678', idNumber: null })
})

test('headers of two columns that were exchanged are told by the cells', async () => {
  const lines = people.map((line, at) => `${line};02009000000${at}`)
  const sheet = await readTyped('Họ và tên;Năm sinh;Số CCCD;Điện thoại', ...lines)
  expect(sheet.columns.map(({ field }) => field)).toEqual(['fullName', 'birthDate', 'phone', 'idNumber'])
})

test('a yes or a no under a title that is not known says nothing of what the column holds', async () => {
  const lines = ['Vi Thị Mẩy;1991;không', 'Lý A Sình;1992;không', 'Hứa Văn Tư;1993;Không', 'Bế Văn Ích;1994;không']
  const { columns } = await readTyped('Họ và tên;Năm sinh;Tôn giáo', ...lines)
  expect(columns.map(({ field }) => field)).toEqual(['fullName', 'birthDate', null])
})

test('a list without any header is known by its cells', async () => {
  const sheet = await readTyped(...people)
  expect(sheet.headerRows).toEqual([])
  expect(sheet.columns.map(({ field }) => field)).toEqual(['fullName', 'birthDate', 'phone'])
  expect(peopleOf(sheet)).toHaveLength(4)
})

test('of two columns that could be the same, the surer one is it and the other is left to a person', async () => {
  const sheet = await readTyped(
    'Họ và tên;Số điện thoại;Điện thoại người thân;Năm sinh',
    'Nông Văn Bằng;0912345678;0987654321;1990',
  )
  expect(sheet.columns.map(({ field }) => field)).toEqual(['fullName', 'phone', null, 'birthDate'])
})

test('three sample cells stand beside each column', async () => {
  const sheet = await readTyped(
    'Họ và tên;Năm sinh',
    'Nông Văn Bằng;1990',
    'Nông Văn Bằng;1991',
    'Vi Thị Mẩy;',
    'Lý A Sình;1992',
    'Hà Thị Lan;1993',
  )
  expect(sheet.columns[0]?.samples).toEqual(['Nông Văn Bằng', 'Vi Thị Mẩy', 'Lý A Sình'])
})

test('the header repeated on every page of the paper is no person', async () => {
  const header = 'STT;Họ và tên;Năm sinh'
  const sheet = await readTyped(header, '1;Nông Văn Bằng;1990', header, '2;Vi Thị Mẩy;1991')
  expect(peopleOf(sheet).map(({ row, skip }) => [row, skip])).toEqual([
    [2, null],
    [3, 'heading'],
    [4, null],
  ])
})

test('cells far to the right, beyond any list, are told of', async () => {
  const wide = ['Họ và tên', 'Năm sinh', ...Array.from({ length: 140 }, () => '')]
  wide[130] = 'ở xa'
  const file = await readList(Buffer.from(`${wide.join(';')}\nNông Văn Bằng;1990\n`), 'a.csv')
  expect(file.notes).toEqual([{ code: 'columns-left-out', count: 1 }])
})

test('a header of two rows in a text file, where a title reaches over the empty cells beside it', async () => {
  const sheet = await readTyped(
    'Thôn: Pò Hà - xã Hồng Phong;;;;;;;',
    'TT;Họ và tên;Ngày, tháng, năm sinh;;Trình độ;;Đăng ký nhu cầu;',
    ';;Nam;Nữ;Văn hóa;CMKT;Trong tỉnh;XKLĐ',
    '(1);(2);(3);(4);(5);(6);(7);(8)',
    '1;Lương Văn Tú;12/3/1988;;9/12;Không;x;',
    '2;Bế Thị Nga;;1999;12/12;Cao đẳng;;x',
  )
  expect(sheet).toMatchObject({ village: 'Thôn Pò Hà', communeCode: '06079', headerRows: [2, 3] })
  expect(sheet.columns[3]?.title).toBe('Ngày, tháng, năm sinh / Nữ')
  const [numbers, first, second] = peopleOf(sheet)
  expect(numbers?.skip).toBe('heading')
  expect(first?.person).toMatchObject({
    sex: 'male',
    birthDate: '1988-03-12',
    qualification: 'untrained',
    needs: ['job-in-province'],
  })
  expect(second?.person).toMatchObject({
    sex: 'female',
    birthDate: '1999',
    qualification: 'college',
    needs: ['job-abroad'],
  })
})
