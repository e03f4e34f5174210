import { deflateRawSync } from 'node:zlib'
import { Workbook } from '@cj-tech-master/excelts'
import { encrypt } from 'officecrypto-tool'
import { beforeAll, expect, test } from 'vitest'
import { mostUnpacked } from '../../../electron/core/imports/limits.ts'
import { readList } from '../../../electron/core/imports/read-list.ts'
import { storedZip, unpack, zipEntries } from '../../../electron/core/imports/zip-parts.ts'
import { failureCodes, Refusal } from '../../../shared/failure.ts'
import { largestListFile } from '../../../shared/list-limits.ts'
import { vi } from '../../../shared/words/vi.ts'
import { bySpreadsheetProgram, converted, type WrittenSheet } from './spreadsheet.ts'
import { firstSheet, peopleOf, refusalOf } from './trial-list.ts'

const sheet: WrittenSheet = {
  name: 'A',
  rows: [
    ['Họ và tên', 'Năm sinh'],
    ['Nông Văn Bằng', 1990],
  ],
}
let workbook: Buffer
beforeAll(async () => {
  workbook = await bySpreadsheetProgram([sheet])
}, 60_000)

/** A ZIP part after part, packed; `told` is what its directory says it unpacks to. */
function packed(parts: readonly { name: string; content: Buffer; told?: number }[]): Buffer {
  const zip = storedZip(new Map(parts.map(({ name, content }) => [name, deflateRawSync(content)])))
  for (const [at, { content, told }] of parts.entries()) {
    const entries = zipEntries(zip)
    const name = entries[at]?.name ?? ''
    const place = zip.lastIndexOf(Buffer.concat([Buffer.alloc(0), Buffer.from(name)])) - 46
    zip.writeUInt16LE(8, place + 10)
    zip.writeUInt32LE(told ?? content.length, place + 24)
  }
  return zip
}

test('a file beyond the limit is refused before anything of it is looked at', async () => {
  // The door of the host refuses it by its length alone (tests/web); this is the last wall.
  expect(await refusalOf(new Uint8Array(largestListFile + 1), 'a.xlsx')).toBe('file-too-large 30')
})

test('a bomb dressed as XLSX is refused by its directory, and not one byte of it is unpacked', () => {
  const blank = Buffer.alloc(8 * 1024 * 1024, ' ')
  const bomb = packed([
    { name: 'xl/workbook.xml', content: Buffer.from('<workbook/>') },
    { name: 'xl/worksheets/sheet1.xml', content: blank },
  ])
  const tally = { bytes: 0 }
  expect(() => unpack(bomb, zipEntries(bomb), tally)).toThrow(Refusal)
  expect(tally.bytes).toBe(0)
})

test('many parts that are each modest and huge together are refused alike', () => {
  const each = Buffer.alloc(1024 * 1024, 'a')
  const parts = Array.from({ length: 40 }, (_, at) => ({
    name: `xl/worksheets/sheet${at + 1}.xml`,
    content: each,
    told: 4 * 1024 * 1024,
  }))
  const bomb = packed([{ name: 'xl/workbook.xml', content: Buffer.from('<workbook/>') }, ...parts])
  const tally = { bytes: 0 }
  expect(() => unpack(bomb, zipEntries(bomb), tally)).toThrow(Refusal)
  expect(tally.bytes).toBe(0)
  expect(40 * 4 * 1024 * 1024).toBeGreaterThan(mostUnpacked)
})

test('a bomb whose directory lies is stopped at what the directory promised', async () => {
  const blank = Buffer.alloc(40 * 1024 * 1024, ' ')
  const parts = [...unpack(workbook, zipEntries(workbook))].map(([name, content]) =>
    name === 'xl/worksheets/sheet1.xml' ? { name, content: blank, told: 5000 } : { name, content },
  )
  const bomb = packed(parts)
  const tally = { bytes: 0 }
  expect(() => unpack(bomb, zipEntries(bomb), tally)).toThrow(Refusal)
  expect(tally.bytes).toBeLessThan(20_000)
  expect(await refusalOf(bomb, 'bomb.xlsx')).toBe('file-swollen')
})

test('a merged area over the whole sheet and rows formatted to the last one do not fill the memory', async () => {
  const rows = Array.from({ length: 60_000 }, (_, at) => `<row r="${at + 3}"><c r="A${at + 3}" s="0"/></row>`).join('')
  const edited = edit(workbook, 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace(
      '</sheetData>',
      `${rows}</sheetData><mergeCells count="1"><mergeCell ref="C1:XFD1048576"/></mergeCells>`,
    ),
  )
  const read = firstSheet(await readList(edited, 'a.xlsx'))
  expect(read.rows).toHaveLength(1)
  expect(peopleOf(read)[0]?.person?.fullName).toBe('Nông Văn Bằng')
})

test.each([
  ['rows', '<row>'.repeat(1_000_000)],
  ['rows without an end', '<row '.repeat(1_000_000)],
  ['cells', `<row r="3">${'<c r="A3">'.repeat(500_000)}</row>`],
  ['values', `<row r="3"><c r="A3">${'<v>'.repeat(1_000_000)}</c></row>`],
])('%s that are opened a million times and never closed cost one look at each', async (_, xml) => {
  const edited = edit(workbook, 'xl/worksheets/sheet1.xml', (sheetXml) =>
    sheetXml.replace('</sheetData>', `${xml}</sheetData>`),
  )
  expect(peopleOf(firstSheet(await readList(edited, 'a.xlsx')))[0]?.person?.fullName).toBe('Nông Văn Bằng')
})

test('merged areas, each as large as the sheet and a hundred thousand of them, stop at what a list can have', async () => {
  const merges = Array.from({ length: 100_000 }, (_, at) => `<mergeCell ref="A1:XFD${1_048_576 - at}"/>`).join('')
  const edited = edit(workbook, 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace('</sheetData>', `</sheetData><mergeCells>${merges}</mergeCells>`),
  )
  expect(firstSheet(await readList(edited, 'a.xlsx')).columns.length).toBeLessThanOrEqual(120)
})

test('a text of one endless line, or of tables that are never closed, is refused or read, not waited for', async () => {
  expect(await refusalOf(Buffer.from(';'.repeat(8_000_000)), 'a.csv')).toBe('file-no-rows')
  expect(await refusalOf(Buffer.from('a'.repeat(8_000_000)), 'a.csv')).toBe('file-not-a-list unknown')
  expect(await refusalOf(Buffer.from(`<html>${'<table <!-- '.repeat(300_000)}`), 'a.xls')).toBe('file-no-rows')
})

test('macros are left where they are, and it is said', async () => {
  const parts = unpack(workbook, zipEntries(workbook))
  parts.set('xl/vbaProject.bin', Buffer.from('not to be looked at'))
  const file = await readList(storedZip(parts), 'danh-sach.xlsm')
  expect(file.notes).toEqual([{ code: 'macros-left-out', count: 1 }])
  expect(peopleOf(firstSheet(file))[0]?.person?.fullName).toBe('Nông Văn Bằng')
})

test('a workbook under a password is told as that', async () => {
  expect(await refusalOf(encrypt(workbook, { password: 'mat-khau' }), 'a.xlsx')).toBe('file-sealed')
})

test('an old workbook, whatever it is named, is to be saved anew', async () => {
  const old = await bySpreadsheetProgram([sheet], 'xls')
  expect(await refusalOf(old, 'danh-sach.xls')).toBe('file-old-format .xls')
  expect(await refusalOf(old, 'danh-sach.xlsx')).toBe('file-old-format .xls')
  const binary = storedZip(new Map([['xl/workbook.bin', Buffer.alloc(10)]]))
  expect(await refusalOf(binary, 'danh-sach.xlsx')).toBe('file-old-format .xlsb')
})

test('documents of a word processor are told as such, old and new', async () => {
  const page = Buffer.from('<html><body><table><tr><td>Nông Văn Bằng</td></tr></table></body></html>')
  expect(await refusalOf(await converted(page, 'html', 'doc:MS Word 97'), 'a.xlsx')).toBe('file-word')
  expect(await refusalOf(await converted(page, 'html', 'docx:MS Word 2007 XML'), 'a.xlsx')).toBe('file-word')
})

test.each([
  ['a PDF', Buffer.from('%PDF-1.7\n'), 'file-not-a-list pdf'],
  ['a picture', Buffer.from('\u0089PNG\r\n\u001a\n', 'latin1'), 'file-not-a-list picture'],
  ['a photograph', Buffer.from('\u00ff\u00d8\u00ff\u00e0', 'latin1'), 'file-not-a-list picture'],
  [
    'a bitmap',
    Buffer.from('BM\u0046\u0000\u0000\u0000\u0000\u0000\u0000\u0000\u0036\u0000', 'latin1'),
    'file-not-a-list picture',
  ],
  ['an archive', storedZip(new Map([['a.txt', Buffer.from('a')]])), 'file-not-a-list archive'],
  ['anything else', Buffer.from([1, 2, 3, 0, 4, 5, 6, 0, 7, 8, 200, 1, 2]), 'file-not-a-list unknown'],
  [
    'a workbook as XML of 2003',
    Buffer.from('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    'file-old-format .xml',
  ],
  ['nothing', Buffer.alloc(0), 'file-empty'],
  ['lines without anything in them', Buffer.from(';;;\r\n;;;\r\n'), 'file-no-rows'],
])('%s named .xlsx is told as what it is', async (_, bytes, refusal) => {
  expect(await refusalOf(bytes, 'danh-sach.xlsx')).toBe(refusal)
})

test('what Excel leaves beside an open file is no list', async () => {
  expect(await refusalOf(Buffer.alloc(165, 1), '~$danh-sach.xlsx')).toBe('file-lock')
})

test('a workbook cut off in the middle is damaged, wherever it was cut', async () => {
  for (const share of [0.2, 0.5, 0.9, 0.99])
    expect(await refusalOf(workbook.subarray(0, Math.floor(workbook.length * share)), 'a.xlsx')).toBe('file-damaged')
})

test('more than 20,000 lines are refused, as text and as workbook', async () => {
  const line = 'Nông Văn Bằng;1990\n'
  expect(await refusalOf(Buffer.from(`Họ và tên;Năm sinh\n${line.repeat(20_001)}`), 'a.csv')).toBe(
    'file-too-many-rows 20000',
  )
  const rows = Array.from(
    { length: 23_000 },
    (_, at) => `<row r="${at + 3}"><c r="A${at + 3}" t="inlineStr"><is><t>A</t></is></c></row>`,
  )
  const edited = edit(workbook, 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace('</sheetData>', `${rows.join('')}</sheetData>`),
  )
  expect(await refusalOf(edited, 'a.xlsx')).toBe('file-too-many-rows 20000')
})

test('reading stops when it is called off', async () => {
  const stop = new AbortController()
  stop.abort(new Error('called off'))
  await expect(readList(workbook, 'a.xlsx', { signal: stop.signal })).rejects.toThrow('called off')
})

test('reading tells how far it has come', async () => {
  const told: number[] = []
  const book = new Workbook()
  for (const name of ['A', 'B', 'C']) book.addWorksheet(name).addRow(['Nông Văn Bằng', 1990])
  await readList(Buffer.from(await book.xlsx.writeBuffer()), 'a.xlsx', { onProgress: ({ done }) => told.push(done) })
  expect(told).toHaveLength(3)
  expect(told).toEqual(told.toSorted((one, other) => one - other))
})

test('every refusal is a sentence with a way on', () => {
  const codes = failureCodes.filter((code) => code.startsWith('file-'))
  expect(codes.length).toBeGreaterThan(13)
  const wayOn = /(?:chọn|gửi|lưu|chia|kiểm tra|nhập) /i
  for (const code of codes) expect(vi.failure[code]({ code }).split('. ').slice(1).join('. '), code).toMatch(wayOn)
  expect(vi.failure['file-not-a-list']({ code: 'file-not-a-list', detail: 'pdf' })).toContain('tệp PDF')
})

/** A workbook with one of its parts rewritten. */
function edit(zip: Buffer, name: string, change: (xml: string) => string): Buffer {
  const parts = unpack(zip, zipEntries(zip))
  parts.set(name, Buffer.from(change(parts.get(name)?.toString() ?? '')))
  return storedZip(parts)
}
