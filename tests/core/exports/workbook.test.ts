import { expect, test } from 'vitest'
import { openTrialFair } from './trial-fair.ts'
import { cellsOf, readCsv, readSheet, readTable, unzip } from './read-back.ts'

const traps = ['=HYPERLINK("http://x","y")', '+84912345678', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1']

test('an ID number keeps its leading zero, and is text', async () => {
  const fair = openTrialFair()
  fair.arrive({ idNumber: '020090000001', phone: '0912345678' })
  const { body } = await fair.file('attendance.xlsx')
  const { headerRow } = await readTable(body)
  const cells = cellsOf(body)
  expect(cells.get(`F${headerRow + 1}`)).toEqual({ type: 'str', text: '020090000001', hasFormula: false })
  expect(cells.get(`G${headerRow + 1}`)).toEqual({ type: 'str', text: '0912345678', hasFormula: false })
  expect((await readSheet(body)).getCell(headerRow + 1, 6).numFmt).toBe('@')
})

test('a name that begins with = is text, in the spreadsheet as it is and in the CSV behind an apostrophe', async () => {
  const fair = openTrialFair()
  const garment = fair.employer('=cmd|A1')
  for (const fullName of traps) fair.talk(fair.arrive({ fullName }), garment, { note: fullName })
  for (const name of ['attendance.xlsx', 'interviews.xlsx']) {
    const { body } = await fair.file(name)
    expect([...cellsOf(body).values()].filter(({ hasFormula }) => hasFormula)).toEqual([])
  }
  const sheet = await readTable((await fair.file('attendance.xlsx')).body)
  expect(sheet.rows.map((row) => row[2])).toEqual(traps.map((name) => name.replace('\r', '\n')))
  const [, ...records] = readCsv((await fair.file('attendance.csv')).body)
  expect(records.map((record) => record[2])).toEqual(traps.map((name) => `'${name}`))
})

test('arrival is a real date and time of Vietnam', async () => {
  const fair = openTrialFair()
  fair.arrive()
  const { body } = await fair.file('attendance.xlsx')
  const { headerRow } = await readTable(body)
  const cell = cellsOf(body).get(`M${headerRow + 1}`)
  // 24/11/2026 is day 46350 of a spreadsheet's calendar, and 7:15:01 lies 26,101 seconds into it.
  expect(cell?.type).toBe('n')
  expect(Number(cell?.text)).toBeCloseTo(46350 + 26_101 / 86_400, 6)
  expect((await readSheet(body)).getCell(headerRow + 1, 13).numFmt).toBe('hh:mm dd/mm')
})

test('the header stays in view and is repeated on every A4 page, under the titles of Center and fair', async () => {
  const fair = openTrialFair()
  fair.arrive()
  const { body, fileName } = await fair.file('attendance.xlsx')
  const sheet = await readSheet(body)
  const { headerRow } = await readTable(body)
  expect(fileName).toBe('danh-sach-nguoi-tham-gia-2026-11-24.xlsx')
  expect([1, 2, 3, 4].map((row) => sheet.getCell(row, 1).value)).toEqual([
    'Trung tâm Dịch vụ việc làm Lạng Sơn',
    'DANH SÁCH NGƯỜI THAM GIA',
    'Phiên giao dịch việc làm cụm xã Thiện Thuật',
    'Ngày 24/11/2026. Địa điểm: Nhà văn hóa xã Thiện Thuật',
  ])
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: headerRow })
  expect(sheet.pageSetup).toMatchObject({
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
  })
  expect(unzip(body).get('xl/workbook.xml')).toContain(`$${headerRow}:$${headerRow}</definedName>`)
  expect(sheet.getColumn(3).width).toBe(23)
})

test('a rehearsal says so on every list', async () => {
  const fair = openTrialFair({ status: 'rehearsal' })
  const sheet = await readSheet((await fair.file('interviews.xlsx')).body)
  expect(sheet.getCell(5, 1).value).toBe('CHẠY THỬ: SỐ LIỆU KHÔNG CÓ THẬT')
})

test('a name typed letter by letter leaves in NFC, and no control character breaks the file', async () => {
  const fair = openTrialFair({ name: 'Phiên <số 1> & "thử"\u0007' })
  fair.arrive({ village: 'Nà\u0000 Thử', fullName: 'Nguyễn'.normalize('NFD') })
  const { body } = await fair.file('attendance.xlsx')
  const { rows } = await readTable(body)
  expect([rows[0]?.[2], rows[0]?.[8]]).toEqual(['Nguyễn', 'Nà Thử'])
  expect(unzip(body).get('xl/worksheets/sheet1.xml')).not.toMatch(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/u)
})

test('CSV opens with its mark, so that Excel reads it as UTF-8', async () => {
  const fair = openTrialFair()
  fair.arrive({ fullName: 'Nông Thị Mẫu' })
  const { body, mediaType } = await fair.file('attendance.csv')
  expect([...body.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  expect(mediaType).toBe('text/csv; charset=utf-8')
  expect(readCsv(body).map((record) => record.length)).toEqual([14, 14])
})

test('a row is as high as its longest text, and a list to be signed leaves room for a hand', async () => {
  const fair = openTrialFair()
  const garment = fair.employer('Công ty May')
  fair.talk(fair.arrive({ village: 'Nà Thử' }), garment, { note: 'Đi làm thứ Hai.\n'.repeat(4).trim() })
  fair.talk(fair.arrive(), garment)
  const signed = await readTable((await fair.file('attendance.xlsx')).body)
  const talked = await readTable((await fair.file('interviews.xlsx')).body)
  const heights = async (name: string, row: number) =>
    (await readSheet((await fair.file(name)).body)).getRow(row).height
  expect(await heights('attendance.xlsx', signed.headerRow + 1)).toBe(30)
  expect(await heights('interviews.xlsx', talked.headerRow + 1)).toBe(60)
  expect(await heights('interviews.xlsx', talked.headerRow + 2)).toBe(18)
})
