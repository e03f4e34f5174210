import { inflateRawSync } from 'node:zlib'
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js'
import { Workbook, type Worksheet } from '@cj-tech-master/excelts'

/** The first sheet of a workbook, read by the library that wrote it. */
export async function readSheet(file: Uint8Array): Promise<Worksheet> {
  const book = new Workbook()
  await book.xlsx.load(Buffer.from(file))
  const [sheet] = book.worksheets
  if (!sheet) throw new Error('the workbook has no sheet')
  return sheet
}

/** The texts of the header and of every row of the table, up to the empty row under it. */
export async function readTable(file: Uint8Array): Promise<{ header: string[]; rows: string[][]; headerRow: number }> {
  const sheet = await readSheet(file)
  const cells = (number: number) =>
    Array.from({ length: sheet.columnCount }, (_, index) => written(sheet.getCell(number, index + 1).value))
  let headerRow = 1
  while (cells(headerRow)[0] !== 'STT') headerRow += 1
  const rows: string[][] = []
  for (let number = headerRow + 1; cells(number)[0] !== ''; number += 1) rows.push(cells(number))
  return { header: cells(headerRow), rows, headerRow }
}

function written(value: unknown): string {
  if (value instanceof Date && value.getTime() % 86_400_000 === 0)
    return value.toISOString().slice(0, 10).split('-').toReversed().join('/')
  if (value instanceof Date)
    return new Date(Math.round(value.getTime() / 1000) * 1000).toISOString().slice(0, 19).replace('T', ' ')
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}

/** The parts of a ZIP file by name, read from its central directory without any library. */
export function unzip(file: Uint8Array): Map<string, string> {
  const zip = Buffer.from(file)
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  const parts = new Map<string, string>()
  let at = zip.readUInt32LE(end + 16)
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [size, nameLength, extraLength, noteLength] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
    ]
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const content = zip.subarray(start, start + size)
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    parts.set(name, (zip.readUInt16LE(at + 10) === 0 ? content : inflateRawSync(content)).toString('utf8'))
    at += 46 + nameLength + extraLength + noteLength
  }
  return parts
}

/** Every file of an archive under a password, by its name. */
export async function entriesOf(archive: Uint8Array, password: string): Promise<Map<string, Uint8Array>> {
  const reader = new ZipReader(new Uint8ArrayReader(archive), { useWebWorkers: false })
  const files = new Map<string, Uint8Array>()
  for (const entry of await reader.getEntries())
    if (!entry.directory) files.set(entry.filename, await entry.getData(new Uint8ArrayWriter(), { password }))
  return files
}

/** One worksheet's cells by their place: their type attribute and what stands in them. */
export function cellsOf(file: Uint8Array): Map<string, { type: string; text: string; hasFormula: boolean }> {
  const xml = unzip(file).get('xl/worksheets/sheet1.xml') ?? ''
  const found = xml.matchAll(/<c r="([A-Z]+\d+)"([^>]*?)(?:\/>|>(.*?)<\/c>)/gsu)
  return new Map(
    [...found].map(([, place = '', attributes = '', content = '']) => [
      place,
      {
        type: /\bt="(\w+)"/u.exec(attributes)?.[1] ?? 'n',
        text: /<v>(.*?)<\/v>/su.exec(content)?.[1] ?? '',
        hasFormula: content.includes('<f'),
      },
    ]),
  )
}

/** RFC 4180, comma: every record as its fields. */
export function readCsv(file: Uint8Array): string[][] {
  const text = new TextDecoder('utf-8').decode(file)
  const records: string[][] = [[]]
  for (const [, quoted, plain, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/gu)) {
    records.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'))
    if (end === '\r\n') records.push([])
    if (end === '') break
  }
  return records.slice(0, -1)
}
