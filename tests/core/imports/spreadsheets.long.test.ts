import { Workbook } from '@cj-tech-master/excelts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Grid } from '../../../electron/core/imports/grid.ts'
import { readList } from '../../../electron/core/imports/read-list.ts'
import { readWorkbook } from '../../../electron/core/imports/read-workbook.ts'
import { zipEntries } from '../../../electron/core/imports/zip-parts.ts'
import { bySpreadsheetProgram, type WrittenSheet } from './spreadsheet.ts'
import { firstSheet, peopleOf, remarks } from './trial-list.ts'

/** A list as a commune's office makes it: titles, a header of two rows with the sex over two columns, capitals, numbers without their zeros. */
const communeList: WrittenSheet = {
  name: 'Thôn Nà Thử',
  rows: [
    [{ text: 'UBND XÃ THIỆN THUẬT', across: 4 }],
    [{ text: 'DANH SÁCH NGƯỜI LAO ĐỘNG ĐĂNG KÝ THAM GIA PHIÊN GIAO DỊCH VIỆC LÀM', across: 9 }],
    [],
    [
      { text: 'STT', down: 2 },
      { text: 'Họ và tên', down: 2 },
      { text: 'Năm sinh', across: 2 },
      { text: 'Số CCCD', down: 2 },
      { text: 'Số điện thoại', down: 2 },
      { text: 'Dân tộc', down: 2 },
      { text: 'Hộ nghèo', down: 2 },
      { text: 'Ngày đăng ký', down: 2 },
    ],
    ['Nam', 'Nữ'],
    [1, 2, 3, 4, 5, 6, 7, 8, 9],
    [1, 'HOÀNG VĂN THỬ', 1990, null, 20090000001, 912345678, 'Tày', 'x', { date: '2026-11-01' }],
    {
      hidden: true,
      cells: [
        2,
        'NÔNG THỊ MẪU',
        null,
        { date: '2002-03-21' },
        '020302000002',
        '0987 654 321',
        'Nùng',
        null,
        { date: '2026-11-02' },
      ],
    },
    [3, 'LÝ A SÌNH', '05/02/95', null, null, null, "H'Mông", null, null],
    [null, { text: 'Tổng cộng: 03 người', across: 3 }],
    [null, null, null, null, { text: 'NGƯỜI LẬP BIỂU', across: 3 }],
  ],
}

test('a commune’s list with titles, a header of two rows and the year under the sex is understood line by line', async () => {
  const file = await readList(await bySpreadsheetProgram([communeList]), 'thien-thuat.xlsx')
  const sheet = firstSheet(file)
  expect(sheet).toMatchObject({
    name: 'Thôn Nà Thử',
    village: 'Thôn Nà Thử',
    kind: 'people',
    headerRows: [4, 5],
    communeCode: '06091',
  })
  expect(sheet.titles[0]).toBe('UBND XÃ THIỆN THUẬT')
  expect(sheet.columns.map(({ letter, title, field }) => [letter, title, field])).toEqual([
    ['A', 'STT', 'stt'],
    ['B', 'Họ và tên', 'fullName'],
    ['C', 'Năm sinh / Nam', 'male'],
    ['D', 'Năm sinh / Nữ', 'female'],
    ['E', 'Số CCCD', 'idNumber'],
    ['F', 'Số điện thoại', 'phone'],
    ['G', 'Dân tộc', 'ethnicity'],
    ['H', 'Hộ nghèo', 'household-poor'],
    ['I', 'Ngày đăng ký', null],
  ])
  const people = peopleOf(sheet, { communeCode: sheet.communeCode })
  expect(people.map(({ row, skip, person }) => [row, skip ?? person?.fullName])).toEqual([
    [6, 'heading'],
    [7, 'Hoàng Văn Thử'],
    [8, 'Nông Thị Mẫu'],
    [9, 'Lý A Sình'],
    [10, 'total'],
    [11, 'signature'],
  ])
  const [, first, second, third] = people
  expect(first?.person).toMatchObject({
    birthDate: '1990',
    sex: 'male',
    idNumber: '020090000001',
    phone: '0912345678',
    ethnicity: 'tay',
    household: 'poor',
    householdYear: 2026,
    communeCode: '06091',
    village: 'Thôn Nà Thử',
  })
  expect(second?.person).toMatchObject({
    birthDate: '2002-03-21',
    sex: 'female',
    idNumber: '020302000002',
    phone: '0987654321',
    household: null,
  })
  expect(third?.person).toMatchObject({ birthDate: '1995-02-05', sex: 'male', ethnicity: 'mong' })
})

test('rows and sheets hidden in the spreadsheet are taken, and it is said', async () => {
  const hidden: WrittenSheet = { ...communeList, name: 'Thôn Khuổi Mẫu', hidden: true }
  const empty: WrittenSheet = { name: 'Sheet3', rows: [[null]] }
  const file = await readList(await bySpreadsheetProgram([communeList, hidden, empty]), 'hai-thon.xlsx')
  expect(file.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Thôn Nà Thử', false],
    ['Thôn Khuổi Mẫu', true],
  ])
  expect(file.notes).toEqual([
    { code: 'sheets-empty', count: 1 },
    { code: 'sheets-hidden', count: 1 },
    { code: 'rows-hidden', count: 2 },
  ])
  expect(file.sheets.map((sheet) => peopleOf(sheet).find(({ hidden }) => hidden)?.person?.fullName)).toEqual([
    'Nông Thị Mẫu',
    'Nông Thị Mẫu',
  ])
})

test('forty sheets, one for each village, are all read', async () => {
  const sheets = Array.from({ length: 40 }, (_, at) => ({ ...communeList, name: `Thôn ${at + 1}` }))
  const file = await readList(await bySpreadsheetProgram(sheets), 'ca-xa.xlsx')
  expect(file.sheets).toHaveLength(40)
  expect(file.sheets.flatMap((sheet) => peopleOf(sheet)).filter(({ person }) => person !== null)).toHaveLength(120)
})

test('what a formula reckoned is taken, and one that failed is told', async () => {
  const sheet = firstSheet(
    await readList(
      await bySpreadsheetProgram([
        {
          name: 'Danh sách',
          rows: [
            ['STT', 'Họ và tên', 'Năm sinh', 'Giới tính'],
            [1, 'Nông Văn Bằng', { formula: '1980+7', number: 1987 }, 'Nam'],
            [{ formula: '[.A2]+1', number: 2 }, 'Vi Thị Mẩy', { formula: '1/0', number: 0 }, 'Nữ'],
          ],
        },
      ]),
      'a.xlsx',
    ),
  )
  const [first, second] = peopleOf(sheet)
  expect(first?.person?.birthDate).toBe('1987')
  expect(second?.person?.birthDate).toBeNull()
  expect(second && remarks(second)).toEqual(['birthDate cell-error wrong'])
})

test('a day is a day, a serial is one too, and 9/12 that Excel made a day of is nine classes again', async () => {
  const book = new Workbook()
  const page = book.addWorksheet('Sheet1')
  page.addRow(['Họ và tên', 'Ngày sinh', 'Giới tính', 'Trình độ văn hóa'])
  page.addRow(['Nông Văn Bằng', new Date(Date.UTC(1990, 1, 5)), 'Nam', new Date(Date.UTC(2026, 11, 9))])
  page.addRow(['Vi Thị Mẩy', 32_909, 'Nữ', '12/12'])
  page.addRow(['Lý A Sình', 1987, 'nam', 'lớp 4'])
  // A year typed into a cell that Excel shows as a day.
  page.addRow(['Hà Thị Lan', new Date(Date.UTC(1905, 5, 12)), 'nu', 'Mù chữ'])
  page.getCell('B2').numFmt = 'dd/mm/yyyy'
  const sheet = firstSheet(await readList(Buffer.from(await book.xlsx.writeBuffer()), 'a.xlsx'))
  const people = peopleOf(sheet)
  expect(people.map(({ person }) => [person?.birthDate, person?.education, person?.sex])).toEqual([
    ['1990-02-05', 'lower-secondary', 'male'],
    ['1990-02-05', 'upper-secondary', 'female'],
    ['1987', 'below-primary', 'male'],
    ['1990', 'not-literate', 'female'],
  ])
  expect(people.map(remarks)).toEqual([
    ['education date-from-serial note'],
    ['birthDate date-from-serial note'],
    [],
    ['birthDate date-year-only ask'],
  ])
})

test('days that an American Excel has turned, while those after the 12th stayed text, are to be looked at', async () => {
  const book = new Workbook()
  const page = book.addWorksheet('Sheet1')
  page.addRow(['Họ và tên', 'Ngày sinh'])
  for (const day of ['13/02/1990', '25/12/1985', '31/01/1999']) page.addRow(['Nông Văn Bằng', day])
  for (const month of [1, 2, 3])
    page.addRow(['Vi Thị Mẩy', new Date(Date.UTC(1990, month, 7))]).getCell(2).numFmt = 'dd/mm/yyyy'
  const people = peopleOf(firstSheet(await readList(Buffer.from(await book.xlsx.writeBuffer()), 'a.xlsx')))
  expect(people.map(({ person }) => person?.birthDate)).toEqual([
    '1990-02-13',
    '1985-12-25',
    '1999-01-31',
    '1990-02-07',
    '1990-03-07',
    '1990-04-07',
  ])
  expect(people.flatMap(({ problems }) => problems).map(({ was, offered }) => [was, ...offered])).toEqual([
    ['07/02/1990', '07/02/1990', '02/07/1990'],
    ['07/03/1990', '07/03/1990', '03/07/1990'],
    ['07/04/1990', '07/04/1990', '04/07/1990'],
  ])
})

test('text in runs of several typefaces is one text', async () => {
  const rows = [
    ['STT', 'Họ và tên', 'Năm sinh'],
    [
      1,
      {
        runs: [
          ['Nông ', 'Arial'],
          ['Văn Bằng', 'Times New Roman'],
        ] as [string, string][],
      },
      1990,
    ],
  ]
  const sheet = firstSheet(await readList(await bySpreadsheetProgram([{ name: 'A', rows }]), 'a.xlsx'))
  expect(peopleOf(sheet)[0]?.person?.fullName).toBe('Nông Văn Bằng')
})

test('any workbook is read cell by cell as the spreadsheet library wrote it, with its typefaces and merged areas', async () => {
  const cell = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'aễĐ&<>"\'\n x_'.split(''), '_x000D_'), maxLength: 12 }),
    fc.integer({ min: 0, max: 999_999_999_999 }),
    fc
      .date({ min: new Date('1930-01-01'), max: new Date('2026-01-01'), noInvalidDate: true })
      .map((date) => new Date(date.toISOString().slice(0, 10))),
  )
  const table = fc.array(fc.array(cell, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom('Arial', '.VnTime'), async (rows, font) => {
      const book = new Workbook()
      const page = book.addWorksheet('A')
      for (const row of rows) page.addRow(row).eachCell((each) => (each.font = { name: font, size: 11 }))
      const grids = await gridsOf(Buffer.from(await book.xlsx.writeBuffer()))
      const read = new Map(grids[0]?.rows.map((row) => [row.number, row.cells]))
      for (const [at, row] of rows.entries())
        for (const [column, value] of row.entries()) {
          const { text = '', font: own = null } = read.get(at + 1)?.[column] ?? {}
          expect(text).toBe(shown(value))
          if (text !== '') expect(own).toBe(font)
        }
    }),
    { numRuns: 40 },
  )
})

/** What a cell is read as: text without the spaces around it, every digit, a day. */
function shown(value: string | number | Date): string {
  if (typeof value === 'string') return value.normalize('NFC').trim()
  return value instanceof Date ? value.toISOString().slice(0, 10).split('-').toReversed().join('/') : String(value)
}

async function gridsOf(bytes: Buffer): Promise<Grid[]> {
  return await Promise.resolve(readWorkbook(bytes, zipEntries(bytes), new Map(), {}))
}
