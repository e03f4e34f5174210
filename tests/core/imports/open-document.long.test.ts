import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { storedZip, unpack, zipEntries } from '../../../electron/core/imports/zip-parts.ts'
import { readList } from '../../../electron/core/imports/read-list.ts'
import { bySpreadsheetProgram, type WrittenSheet } from './spreadsheet.ts'
import { firstSheet, peopleOf, refusalOf } from './trial-list.ts'

const tcvn3 = (text: string) => ({ text: iconv.decode(iconv.encode(text, 'tcvn'), 'windows-1252'), font: '.VnTime' })

const sheets: WrittenSheet[] = [
  {
    name: 'Thôn Nà Thử',
    rows: [
      [{ text: 'DANH SÁCH NGƯỜI LAO ĐỘNG', across: 6 }],
      [],
      [
        { text: 'STT', down: 2 },
        { text: 'Họ và tên', down: 2 },
        { text: 'Năm sinh', across: 2 },
        { text: 'Số CCCD', down: 2 },
        { text: 'Thôn', down: 2 },
      ],
      ['Nam', 'Nữ'],
      [1, 'NÔNG THỊ MẪU', null, { date: '1995-03-15' }, 20195000011, { text: 'Nà Thử', down: 3 }],
      [2, tcvn3('Hoàng Văn Thử'), '5/2/1990', null, '020090000012'],
      { hidden: true, cells: [3, { text: 'Vi  Văn\tVí & con' }, 1972, null, null] },
      [4, { formula: '"Lý A "&"Sình"', text: 'Lý A Sình' }, { formula: '2000+1', number: 2001 }, null, ''],
    ],
  },
  {
    name: 'Ẩn',
    hidden: true,
    rows: [
      ['Họ và tên', 'Năm sinh'],
      ['Triệu Mùi Ví Dụ', 1988],
    ],
  },
  { name: 'Trống', rows: [] },
]

test('a list as LibreOffice keeps it is read as the same list saved for Excel is', async () => {
  const asOds = await readList(await bySpreadsheetProgram(sheets, 'ods'), 'danh-sach.ods')
  const asXlsx = await readList(await bySpreadsheetProgram(sheets), 'danh-sach.xlsx')
  expect(asOds.format).toBe('ods')
  expect(asOds.notes).toEqual(asXlsx.notes)
  expect(asOds.sheets.map(({ name, hidden }) => [name, hidden])).toEqual([
    ['Thôn Nà Thử', false],
    ['Ẩn', true],
  ])
  for (const [at, sheet] of asOds.sheets.entries()) {
    const other = asXlsx.sheets[at]
    expect(sheet.columns).toEqual(other?.columns)
    expect(sheet.repairs).toEqual(other?.repairs)
    const plain = (rows = sheet.rows) =>
      rows.map(({ number, hidden, cells }) => [
        number,
        hidden,
        cells.map(({ text, kind, merged }) => [text, kind, merged]),
      ])
    expect(plain()).toEqual(plain(other?.rows))
    expect(peopleOf(sheet)).toEqual(other === undefined ? null : peopleOf(other))
  }
  expect(peopleOf(firstSheet(asOds)).map(({ person }) => [person?.fullName, person?.birthDate])).toEqual([
    ['Nông Thị Mẫu', '1995-03-15'],
    ['Hoàng Văn Thử', '1990-02-05'],
    ['Vi Văn Ví & con', '1972'],
    ['Lý A Sình', '2001'],
  ])
}, 60_000)

test('an OpenDocument file renamed .xlsx is read as what it is', async () => {
  const bytes = await bySpreadsheetProgram(sheets, 'ods')
  expect((await readList(bytes, 'danh-sach.xlsx')).format).toBe('ods')
}, 60_000)

const head = '<office:document-content><office:body><office:spreadsheet><table:table table:name="A">'
const tail = '</table:table></office:spreadsheet></office:body></office:document-content>'
const cell = (text: string) =>
  `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`
const line = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`

function odsOf(table: string, more: readonly [string, string][] = []): Buffer {
  const parts: [string, string][] = [
    ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
    ['content.xml', head + table + tail],
    ...more,
  ]
  return storedZip(new Map(parts.map(([name, text]) => [name, Buffer.from(text)])))
}

const list = line(cell('Họ và tên'), cell('Năm sinh')) + line(cell('Nông Văn Bằng'), cell('1990'))

test('rows and cells repeated to the end of the sheet do not fill the memory, and lines beyond a list are refused', async () => {
  const blank = '<table:table-cell table:number-columns-repeated="16384"/>'
  const read = await readList(
    odsOf(`${list}<table:table-row table:number-rows-repeated="1048574">${blank}</table:table-row>`),
    'a.ods',
  )
  expect(firstSheet(read).rows).toHaveLength(1)
  const wide = cell('Nông Văn Bằng').replace(' office', ' table:number-columns-repeated="16384" office')
  expect(firstSheet(await readList(odsOf(list + line(wide)), 'a.ods')).columns.length).toBeLessThanOrEqual(120)
  const endless = line(cell('Vi Văn Ví')).replace(
    '<table:table-row',
    '<table:table-row table:number-rows-repeated="1048574"',
  )
  expect(await refusalOf(odsOf(list + endless), 'a.ods')).toBe('file-too-many-rows 20000')
})

test.each([
  ['rows', '<table:table-row>'.repeat(1_000_000)],
  ['cells', `<table:table-row>${'<table:table-cell office:value-type="string">'.repeat(500_000)}</table:table-row>`],
  ['drawings', line(cell('<draw:a>'.repeat(500_000)))],
  ['former cells', '<table:tracked-changes>'.repeat(500_000)],
])('%s that are opened and never closed cost one look each', async (_, xml) => {
  const read = firstSheet(await readList(odsOf(list + xml), 'a.ods'))
  expect(peopleOf(read)[0]?.person?.fullName).toBe('Nông Văn Bằng')
})

test('a remark beside a cell and a drawing on it are no part of what it says', async () => {
  const remarked = cell('Vi Văn Ví').replace(
    '<text:p>',
    '<office:annotation><dc:date>2026</dc:date><text:p>gọi lại</text:p></office:annotation><text:p>',
  )
  const read = firstSheet(await readList(odsOf(list + line(remarked, cell('1972'))), 'a.ods'))
  expect(peopleOf(read).map(({ person }) => person?.fullName)).toEqual(['Nông Văn Bằng', 'Vi Văn Ví'])
})

test('macros are left where they are, a password is told as that, and a file without sheets is damaged', async () => {
  const withMacros = odsOf(list, [['Basic/Standard/Module1.xml', '<script/>']])
  expect((await readList(withMacros, 'a.ods')).notes).toContainEqual({ code: 'macros-left-out', count: 1 })
  const sealed = odsOf('', [['META-INF/manifest.xml', '<manifest:encryption-data manifest:checksum=""/>']])
  expect(await refusalOf(sealed, 'a.ods')).toBe('file-sealed')
  const parts = unpack(withMacros, zipEntries(withMacros))
  parts.set('content.xml', Buffer.from('<office:document-content/>'))
  expect(await refusalOf(storedZip(parts), 'a.ods')).toBe('file-damaged')
})
