import { randomUUID } from 'node:crypto'
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js'
import { expect, test } from 'vitest'
import { layOut } from '../../../electron/core/exports/layout.ts'
import { sheetNames } from '../../../electron/core/exports/xlsx.ts'
import layout from '../../../resources/reports/attendance.json' with { type: 'json' }
import { openInLibreOffice } from '../../support/spreadsheet-program.ts'
import { added, column, make, readTables } from './made.ts'
import { openTrialFair } from './trial-fair.ts'
import { readCsv, unzip } from './read-back.ts'

/** A fair with something of everything. */
function fullFair() {
  const fair = openTrialFair()
  const garment = fair.employer('Công ty TNHH May Đáp Cầu', '03')
  const electronics = fair.employer('Công ty Điện tử: Bắc Giang/VN [1]', '04')
  const sewing = fair.vacancy(garment, 'Công nhân may')
  fair.vacancy(garment, 'Tổ trưởng')
  const one = fair.arrive({
    fullName: 'Nông Thị Mẫu',
    sex: 'female',
    communeCode: '06040',
    village: 'Nà Thử',
    needs: ['loan'],
  })
  const two = fair.arrive({ fullName: 'Lý A Sình', birthDate: '1952' })
  fair.arrive({ fullName: 'Vi Thị Mẩy', sex: 'female', needs: ['loan', 'vocational-training'] })
  fair.talk(one, garment, { vacancy: sewing, outcome: 'pre-selected' })
  fair.talk(one, electronics, { outcome: 'appointment' })
  fair.talk(two, electronics, { outcome: 'no-show' })
  return { fair, garment, electronics }
}

test('interviews are one list, and one sheet for each employer with its own totals', async () => {
  const { fair } = fullFair()
  const [all, ...each] = await readTables((await make(fair, 'interviews', 'xlsx')).body)
  expect(all?.rows).toHaveLength(3)
  expect((await fair.tell('export.list', {})).find(({ name }) => name === 'interviews')?.rows).toBe(3)
  expect(each.map(({ name }) => name)).toEqual(['Bàn 04 Công ty Điện tử Bắc Gian', 'Bàn 03 Công ty TNHH May Đáp Cầu'])
  expect(each.map(({ rows }) => rows.length)).toEqual([2, 1])
  expect(each[0]?.below).toEqual([
    'Tổng số lượt phỏng vấn: 1',
    'Lượt ghi “Không đến”, không tính vào tổng số trên: 1',
    'Số người được phỏng vấn: 1',
  ])
  fair.close()
})

test('employers stand with what they offer, and what came of each table adds up to the fair', async () => {
  const { fair } = fullFair()
  const [offered, results] = await readTables((await make(fair, 'employers', 'xlsx')).body)
  if (!offered || !results) throw new Error('two sheets were expected')
  expect(column(offered, 'Vị trí tuyển dụng')).toEqual(['Công nhân may', 'Tổ trưởng', ''])
  const turns = column(results, 'Số lượt phỏng vấn')
  expect(turns.at(-1)).toBe(String(added(turns.slice(0, -1))))
  expect(column(results, 'Số người được phỏng vấn')).toEqual(['1', '1', '1'])
  expect(results.rows.at(-1)?.[2]).toBe('Tổng số')
  fair.close()
})

test('the summary has every indicator and a sheet for each breakdown, with persons and turns apart', async () => {
  const { fair } = fullFair()
  const tables = await readTables((await make(fair, 'summary', 'xlsx')).body)
  expect(tables.map(({ name }) => name)).toEqual([
    'Chỉ tiêu',
    'Giới tính',
    'Nhóm tuổi',
    'Dân tộc',
    'Diện hộ',
    'Khuyết tật',
    'Trình độ',
    'Xã, phường',
    'Thôn, tổ dân phố',
    'Nhu cầu',
  ])
  const [indicators] = tables
  if (!indicators) throw new Error('no sheet')
  const units = new Map(indicators.rows.map((row) => [row[1]?.trim(), [row[3], row[2]]]))
  expect(units.get('Số người được phỏng vấn')).toEqual(['1', 'người'])
  expect(units.get('Số lượt phỏng vấn')).toEqual(['2', 'lượt'])
  expect(indicators.heading.at(-1)).toMatch(/^Số liệu tạm tính đến \d+:\d\d ngày 24\/11\/2026$/)
  fair.close()
})

test('everything is one archive that opens with its password alone, and its names tell of nobody', async () => {
  const { fair } = fullFair()
  const { body, fileName, password } = await make(fair, 'everything', 'zip')
  expect(fileName).toBe('ho-so-phien-2026-11-24.zip')
  const reader = new ZipReader(new Uint8ArrayReader(body), { useWebWorkers: false })
  const entries = await reader.getEntries()
  const [tables, papers] = [entries.slice(0, 8), entries.slice(8)].map((part) => part.map(({ filename }) => filename))
  expect(tables).toEqual([
    'danh-sach-nguoi-tham-gia-2026-11-24.xlsx',
    'danh-sach-nguoi-tham-gia-2026-11-24.csv',
    'ket-qua-phong-van-2026-11-24.xlsx',
    'ket-qua-phong-van-2026-11-24.csv',
    'don-vi-va-vi-tri-tuyen-dung-2026-11-24.xlsx',
    'don-vi-va-vi-tri-tuyen-dung-2026-11-24.csv',
    'tong-hop-ket-qua-2026-11-24.xlsx',
    'so-lieu-tong-hop-2026-11-24.csv',
  ])
  // The report, the minutes, three papers for each employer, a list for each commune somebody came from.
  expect(papers).toEqual([
    'bao-cao-ket-qua-2026-11-24.docx',
    'bien-ban-2026-11-24.docx',
    'giay-moi-01-cong-ty-tnhh-may-dap-cau-2026-11-24.docx',
    'giay-moi-02-cong-ty-dien-tu-bac-giang-vn-1-2026-11-24.docx',
    'thu-cam-on-01-cong-ty-tnhh-may-dap-cau-2026-11-24.docx',
    'thu-cam-on-02-cong-ty-dien-tu-bac-giang-vn-1-2026-11-24.docx',
    'phieu-xac-nhan-ket-qua-01-cong-ty-tnhh-may-dap-cau-2026-11-24.docx',
    'phieu-xac-nhan-ket-qua-02-cong-ty-dien-tu-bac-giang-vn-1-2026-11-24.docx',
    'danh-sach-theo-xa-06040-2026-11-24.docx',
    'danh-sach-theo-xa-unknown-2026-11-24.docx',
    'ky-nhan-so-tay-2026-11-24.docx',
    'bao-cao-phien-2026-11-24.pdf',
    'danh-sach-tham-gia-2026-11-24.pdf',
  ])
  for (const entry of entries) expect([entry.encrypted, entry.extraFieldAES?.strength]).toEqual([true, 3])
  const read = (index: number, tried: string) => {
    const entry = entries[index]
    if (!entry || entry.directory) throw new Error('no entry')
    return entry.getData(new Uint8ArrayWriter(), { password: tried })
  }
  await expect(read(1, `${password}x`)).rejects.toThrow('password')
  expect(readCsv(await read(1, password ?? ''))).toHaveLength(4)
  expect((await readTables(await read(0, password ?? '')))[0]?.rows).toHaveLength(3)
  expect(Buffer.from(body).includes('Nông Thị Mẫu')).toBe(false)
  expect(fair.accesses()).toMatchObject([
    { action: 'everything-export' },
    { action: 'attendance-export', rows: 3 },
    { action: 'interviews-export', rows: 3 },
    { action: 'employers-export', rows: 3 },
    { action: 'summary-export' },
    { action: 'office-paper-report' },
    { action: 'office-paper-minutes' },
    { action: 'office-paper-invitation' },
    { action: 'office-paper-thanks' },
    { action: 'office-paper-confirmation' },
    { action: 'office-paper-commune-list', rows: 3 },
    { action: 'office-paper-handbook-list', rows: 0 },
    { action: 'fair-report-export' },
    { action: 'attendance-list-export', rows: 3 },
  ])
  fair.close()
})

test('LibreOffice opens every list on whole A4 pages, ID numbers as text and birth days as dates', async () => {
  const { fair } = fullFair()
  for (let index = 0; index < 60; index += 1)
    fair.arrive({
      fullName: `Hoàng Văn Thử ${index}`,
      idNumber: `0200900${String(index).padStart(5, '0')}`,
      phone: '0912345678',
    })
  const { pages, sheets } = await openInLibreOffice((await make(fair, 'attendance', 'xlsx')).body)
  expect(pages.length).toBeGreaterThan(2)
  for (const [index, page] of pages.entries()) expect(page).toContain(`Trang ${index + 1}/${pages.length}`)
  for (const page of pages.slice(0, -1)) expect(page).toContain('Họ và tên')
  const [csv = ''] = [...sheets.values()]
  expect(csv).toContain('020090000059')
  // A date for the program, whichever way its own language writes it; on paper as we ask.
  expect(csv).toContain('02/05/1990')
  expect(pages[0]).toContain('05/02/1990')
  expect(csv).toContain('Tổng số người tham gia: 63, trong đó nữ: 2')
  const book = await openInLibreOffice((await make(fair, 'summary', 'xlsx')).body)
  expect(book.sheets.size).toBe(10)
  expect(book.sheets.get('Giới tính')).toMatch(/Tổng số,63,2,/u)
  fair.close()
}, 300_000)

test('a file begun twice by the same command is made once, and has one password', async () => {
  const { fair } = fullFair()
  const input = { id: randomUUID(), name: 'everything', format: 'zip' } as const
  const [one, again] = [await fair.tell('export.start', input), await fair.tell('export.start', input)]
  expect(again.password).toBe(one.password)
  await fair.contextOf(fair.window).works.ended(input.id, fair.window)
  expect(await fair.tell('work.list', {})).toHaveLength(1)
  fair.close()
})

test('a layout that a hand got wrong is told in a sentence with its place, and no file is made', () => {
  const list = {
    fields: { order: { kind: 'integer', value: (_: null, order: number) => order } },
    lines: [],
    values: { fair: 'x' },
    isRehearsal: false,
  } as const
  const good = { ...layout, heading: ['{fair}'], totals: [], columns: [{ field: 'order', title: 'STT', width: 5 }] }
  const said = (change: object): string => {
    try {
      layOut({ file: 'mau.json', raw: { ...good, ...change }, must: {} }, list)
      return ''
    } catch (error) {
      return (error as { failure: { detail: string } }).failure.detail
    }
  }
  expect(said({})).toBe('')
  expect(said({ columns: [{ field: 'oder', title: 'STT', width: 5 }] })).toBe(
    'mau.json: cột thứ 1 ghi “oder”, không có trường này; các trường dùng được: order',
  )
  expect(said({ columns: [...good.columns, ...good.columns] })).toBe('mau.json: cột thứ 2 lặp lại trường “order”')
  expect(said({ heading: ['{fiar}'] })).toBe('mau.json: không có gì để điền vào {fiar}; điền được: {fair}')
  expect(said({ rowHeight: 'cao' })).toBe('mau.json: mục “rowHeight” thiếu hoặc sai kiểu')
  expect(said({ columns: [{ field: 'order', title: 'STT', width: 0 }] })).toBe(
    'mau.json: mục “columns.0.width” thiếu hoặc sai kiểu',
  )
})

test('sheets have names that programs take, however employers are called', () => {
  const names = sheetNames(['A/B:C', 'a b c', 'x'.repeat(40), 'x'.repeat(45), "'", ''].map((name) => ({ name })))
  expect(names).toEqual(['A B C', 'a b c (2)', 'x'.repeat(31), `${'x'.repeat(27)} (2)`, '-', '- (2)'])
})

test('a column to be filled in offers its words, and no cell of any file is a formula', async () => {
  const { fair } = fullFair()
  for (const name of ['attendance', 'interviews', 'employers', 'summary'] as const) {
    const parts = unzip((await make(fair, name, 'xlsx')).body)
    for (const [part, xml] of parts) if (part.includes('worksheets/sheet')) expect(xml).not.toContain('<f>')
  }
  fair.close()
})
