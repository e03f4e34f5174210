import { expect, test } from 'vitest'
import type { Progress } from '../../../electron/core/imports/list.ts'
import { readList } from '../../../electron/core/imports/read-list.ts'
import { storedZip } from '../../../electron/core/imports/zip-parts.ts'
import { readWork } from '../../../electron/core/list-imports/read-work.ts'

/** People in rows 1 to `rows`; `told` is what the sheet says of its size, if anything; `edit` spoils it. */
type Sheet = { rows: number; told?: string; edit?: (xml: string) => string }

const header = '<row><c t="inlineStr"><is><t>Họ và tên</t></is></c><c t="inlineStr"><is><t>Năm sinh</t></is></c></row>'

function worksheet({ rows, told }: Sheet): string {
  const person = (at: number): string =>
    `<row r="${at}"><c t="inlineStr"><is><t>Nông Văn Bằng</t></is></c><c><v>1990</v></c></row>`
  const people = Array.from({ length: Math.max(0, rows - 1) }, (_, at) => person(at + 2)).join('')
  const dimension = told === undefined ? '' : `<dimension ref="${told}"/>`
  return `<worksheet>${dimension}<sheetData>${rows > 0 ? header : ''}${people}</sheetData></worksheet>`
}

function workbook(sheets: readonly Sheet[]): Buffer {
  const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet'
  const list = sheets.map((_, at) => `<sheet name="S${at}" r:id="r${at}"/>`).join('')
  const targets = sheets.map((_, at) => `<Relationship Id="r${at}" Type="${type}" Target="worksheets/s${at}.xml"/>`)
  const parts: [string, string][] = [
    ['xl/workbook.xml', `<workbook><sheets>${list}</sheets></workbook>`],
    ['xl/_rels/workbook.xml.rels', `<Relationships>${targets.join('')}</Relationships>`],
    ...sheets.map((sheet, at): [string, string] => [
      `xl/worksheets/s${at}.xml`,
      (sheet.edit ?? String)(worksheet(sheet)),
    ]),
  ]
  return storedZip(new Map(parts.map(([name, text]) => [name, Buffer.from(text)])))
}

async function toldOf(bytes: Buffer, fileName = 'a.xlsx'): Promise<[number, number | null][]> {
  const told: [number, number | null][] = []
  await readList(bytes, fileName, { onProgress: ({ done, total }: Progress) => told.push([done, total]) })
  return told
}

test('one large sheet tells after every thousand rows how many of them are read', async () => {
  expect(await toldOf(workbook([{ rows: 3500, told: 'A1:B3500' }]))).toEqual([
    [1000, 3500],
    [2000, 3500],
    [3000, 3500],
    [3500, 3500],
  ])
})

test('whoever waits for the file hears it while it is read', async () => {
  const told: [number, number | null][] = []
  const tell = (done: number, total: number | null): void => void told.push([done, total])
  const place = { tell } as unknown as Parameters<typeof readWork>[1]
  await readWork({ bytes: workbook([{ rows: 2500, told: 'A1:B2500' }]), fileName: 'a.xlsx' }, place)
  expect(told).toEqual([
    [1000, 2500],
    [2000, 2500],
    [2500, 2500],
  ])
})

test('a sheet that does not tell its size, or tells one cell, is told in rows read so far', async () => {
  for (const told of [undefined, 'A1', 'Z', 'A1:B0', 'A1:B9999999'])
    expect(await toldOf(workbook([{ rows: 1500, ...(told === undefined ? {} : { told }) }])), told).toEqual([
      [1000, null],
      [1500, 1500],
    ])
})

test('a sheet longer than it told has no share that is more than all of it', async () => {
  expect(await toldOf(workbook([{ rows: 2500, told: 'A1:B1200' }]))).toEqual([
    [1000, 1200],
    [2000, null],
    [2500, 2500],
  ])
})

test('sheets after each other add up, and the empty ones behind the list take nothing from it', async () => {
  const sheets = [
    { rows: 1500, told: 'A1:B1500' },
    { rows: 1500, told: 'A1:B2000' },
    { rows: 0, told: 'A1' },
  ]
  expect(await toldOf(workbook(sheets))).toEqual([
    [1000, 3500],
    [1500, 3500],
    [2000, 3500],
    [3000, 3500],
    [3000, 3000],
    [3000, 3000],
  ])
})

test('a row whose number is no number spoils no figure', async () => {
  const edit = (xml: string): string => xml.replace('r="5"', 'r="vô số"').replace('r="6"', 'r="9000000000"')
  expect(await toldOf(workbook([{ rows: 1200, told: 'A1:B1200', edit }]))).toEqual([
    [1000, 1200],
    [1200, 1200],
  ])
})

test('an OpenDocument sheet is told in rows read so far: it never tells its size', async () => {
  const cell = (text: string): string =>
    `<table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell>`
  const rows = (many: number): string =>
    Array.from({ length: many }, () => `<table:table-row>${cell('Nông Văn Bằng')}</table:table-row>`).join('')
  const table = (many: number): string => `<table:table table:name="A">${rows(many)}</table:table>`
  const parts = [
    ['mimetype', 'application/vnd.oasis.opendocument.spreadsheet'],
    ['content.xml', `<office:spreadsheet>${table(1500)}${table(700)}</office:spreadsheet>`],
    ['META-INF/manifest.xml', '<manifest/>'],
  ] as const
  const zip = storedZip(new Map(parts.map(([name, text]) => [name, Buffer.from(text)])))
  expect(await toldOf(zip, 'a.ods')).toEqual([
    [1000, null],
    [1500, null],
    [2000, null],
    [2200, null],
  ])
})
