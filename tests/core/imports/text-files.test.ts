import fc from 'fast-check'
import iconv from 'iconv-lite'
import { expect, test } from 'vitest'
import { readList } from '../../../electron/core/imports/read-list.ts'
import { firstSheet, peopleOf } from './trial-list.ts'

const lines = (separator: string) =>
  [
    ['STT', 'Họ và tên', 'Ngày sinh', 'Địa chỉ'],
    ['1', 'Nguyễn Thị Đào', '05/02/1990', '"Thôn Nà Thử, xã Thiện Thuật"'],
    ['2', 'Lý A Sình', '1987', '"Thôn ""Bản Mới"", xã Hoa Thám"'],
  ]
    .map((cells) => cells.join(separator))
    .join('\r\n')

test.each([';', ',', '\t', '|'])('a text file with %j between its cells is read', async (separator) => {
  const file = await readList(Buffer.from(lines(separator)), 'a.csv')
  expect(file).toMatchObject({ format: 'csv', separator, encoding: 'utf-8' })
  const people = peopleOf(firstSheet(file))
  expect(people.map(({ row, person }) => [row, person?.fullName, person?.birthDate, person?.communeCode])).toEqual([
    [2, 'Nguyễn Thị Đào', '1990-02-05', '06091'],
    [3, 'Lý A Sình', '1987', '06073'],
  ])
  expect(people[1]?.person?.village).toBe('Thôn "Bản Mới"')
})

test.each([
  ['utf-8', Buffer.from(`\ufeff${lines(';')}`)],
  ['utf-16le', Buffer.from(`\ufeff${lines(';')}`, 'utf16le')],
  ['utf-16be', iconv.encode(`\ufeff${lines(';')}`, 'utf-16be', { addBOM: false })],
  ['utf-16le', iconv.encode(lines(';'), 'utf-16le', { addBOM: false })],
  ['windows-1258', iconv.encode(inPieces(lines(';')), 'windows-1258')],
])('a text file in %s is read as what it says', async (encoding, bytes) => {
  const file = await readList(bytes, 'a.csv')
  expect(file.encoding).toBe(encoding)
  expect(peopleOf(firstSheet(file)).map(({ person }) => person?.fullName)).toEqual(['Nguyễn Thị Đào', 'Lý A Sình'])
})

test('a spoilt byte in UTF-8 makes one name to be typed again, not a file of another encoding', async () => {
  const bytes = Buffer.from(lines(';'))
  const at = bytes.indexOf('ễ')
  const spoilt = Buffer.concat([bytes.subarray(0, at), bytes.subarray(at + 1)])
  const file = await readList(spoilt, 'a.csv')
  expect(file.encoding).toBe('utf-8')
  const [first, second] = peopleOf(firstSheet(file))
  expect(first?.problems.map(({ code }) => code)).toContain('text-damaged')
  expect(first?.person).toBeNull()
  expect(second?.person?.fullName).toBe('Lý A Sình')
})

test('a line of Excel’s own that names the separator is not a line of the list', async () => {
  const file = await readList(Buffer.from(`sep=|\r\n${lines('|')}`), 'a.csv')
  expect(file.separator).toBe('|')
  expect(peopleOf(firstSheet(file)).map(({ row }) => row)).toEqual([3, 4])
})

test('a quote that is never closed spoils its own cell and no line below', async () => {
  const file = await readList(
    Buffer.from('STT;Họ và tên;Năm sinh\n1;"Nông Văn Bằng;1990\n2;Vi Thị Mẩy;1991\n'),
    'a.csv',
  )
  expect(peopleOf(firstSheet(file)).map(({ person }) => person?.fullName)).toContain('Vi Thị Mẩy')
})

test('a form that begins with its office’s letters is read, whatever files of other kinds begin with them', async () => {
  for (const first of ['BM 01/XLĐ', 'PK: 12', 'II*', 'GIF']) {
    const text = `${first}\nHọ và tên;Năm sinh\nNông Văn Bằng;1990\n`
    const people = peopleOf(firstSheet(await readList(Buffer.from(text), 'a.csv')))
    expect(people[0]?.person?.fullName, first).toBe('Nông Văn Bằng')
  }
})

test('a number kept from Excel by a sign before it is the number', async () => {
  const text = 'Họ và tên;Số CCCD;SĐT\nNông Văn Bằng;="020090000001";\'0912345678\n'
  const [person] = peopleOf(firstSheet(await readList(Buffer.from(text), 'a.csv')))
  expect(person?.person).toMatchObject({ idNumber: '020090000001', phone: '0912345678' })
})

test('a web page named .xls is read as the table in it', async () => {
  const page = `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"></head><body><table>
    <tr><td colspan=4>DANH S&Aacute;CH X&Atilde; HOA THÁM</td></tr>
    <tr><th rowspan=2>STT</th><th rowspan=2>Họ và tên</th><th colspan=2>Năm sinh</th></tr>
    <tr><th>Nam</th><th>Nữ</th></tr>
    <tr><td>1</td><td>N&ocirc;ng V&#259;n&nbsp;B&#7857;ng</td><td>1990</td><td></td></tr>
    <tr><td>2</td><td>Vi Thị<br>Mẩy</td><td></td><td>1991</td></tr></table></body></html>`
  const file = await readList(Buffer.from(page), 'danh-sach.xls')
  expect(file).toMatchObject({ format: 'html', notes: [{ code: 'html-table', count: 1 }] })
  const sheet = firstSheet(file)
  expect(sheet.communeCode).toBe('06073')
  expect(peopleOf(sheet).map(({ person }) => [person?.fullName, person?.sex, person?.birthDate])).toEqual([
    ['Nông Văn Bằng', 'male', '1990'],
    ['Vi Thị Mẩy', 'female', '1991'],
  ])
})

test('any cells, parted by any sign and quoted where they must be, come back as they were', async () => {
  const cell = fc.string({ unit: fc.constantFrom(...'aăđễHN1 ";,\t|'.split('')), maxLength: 8 })
  const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 4, maxLength: 12 })
  await fc.assert(
    fc.asyncProperty(table, fc.constantFrom(';', ',', '\t', '|'), async (cells, separator) => {
      const quoted = [['Họ và tên', 'Ngày sinh', 'Thôn'], ...cells].map((row) =>
        row.map((text) => `"${text.replaceAll('"', '""')}"`).join(separator),
      )
      const file = await readList(Buffer.from(`sep=${separator}\n${quoted.join('\n')}`), 'a.csv')
      const read = new Map(file.sheets[0]?.rows.map((row) => [row.number, row.cells.map(({ text }) => text)]))
      for (const [at, row] of cells.entries()) {
        const texts = row.map((text) => text.trim())
        if (texts.every((text) => text === '')) continue
        expect(read.get(at + 3)).toEqual([...texts, '', '', ''].slice(0, read.get(at + 3)?.length))
      }
    }),
    { numRuns: 60 },
  )
})

/** Windows-1258 has its tones as letters of their own behind the vowel. */
function inPieces(text: string): string {
  return [...text.normalize('NFC')]
    .map((letter) =>
      iconv.decode(iconv.encode(letter, 'windows-1258'), 'windows-1258') === letter ? letter : apart(letter),
    )
    .join('')
}

function apart(letter: string): string {
  const decomposed = letter.normalize('NFD')
  const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(decomposed)?.[0] ?? ''
  return decomposed.replace(tone, '').normalize('NFC') + tone
}
