import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

/** A cell as a test writes it: text, number, a day (`date`), a formula with its result; `across` and `down` merge it. */
export type Written =
  | string
  | number
  | null
  | {
      text?: string
      number?: number
      date?: string
      formula?: string
      font?: string
      /** Runs in typefaces of their own. */
      runs?: [text: string, font: string][]
      across?: number
      down?: number
    }

export type WrittenSheet = { name: string; hidden?: boolean; rows: (Written[] | { hidden: true; cells: Written[] })[] }

const namespaces = [
  ['office', 'urn:oasis:names:tc:opendocument:xmlns:office:1.0'],
  ['style', 'urn:oasis:names:tc:opendocument:xmlns:style:1.0'],
  ['text', 'urn:oasis:names:tc:opendocument:xmlns:text:1.0'],
  ['table', 'urn:oasis:names:tc:opendocument:xmlns:table:1.0'],
  ['fo', 'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0'],
  ['svg', 'urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0'],
  ['of', 'urn:oasis:names:tc:opendocument:xmlns:of:1.2'],
  ['number', 'urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0'],
]
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ')

/** The same sheets as a real spreadsheet program writes them: LibreOffice turns them into the format asked for. */
export async function bySpreadsheetProgram(
  sheets: readonly WrittenSheet[],
  format: 'xlsx' | 'xls' | 'ods' | 'html' = 'xlsx',
): Promise<Buffer> {
  return await converted(Buffer.from(flat(sheets)), 'fods', format)
}

const folder = mkdtempSync(join(tmpdir(), 'list-'))
let converts = 0

/** A file turned into another format by LibreOffice, with a profile of this test file's own so that files may run side by side. */
export async function converted(content: Buffer, from: string, to: string): Promise<Buffer> {
  converts += 1
  const name = join(folder, `list-${converts}`)
  writeFileSync(`${name}.${from}`, content)
  const profile = `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`
  await promisify(execFile)('soffice', [
    profile,
    '--headless',
    '--convert-to',
    to,
    '--outdir',
    folder,
    `${name}.${from}`,
  ])
  return readFileSync(`${name}.${to.split(':')[0]}`)
}

function flat(sheets: readonly WrittenSheet[]): string {
  const fonts = new Set<string>()
  const tables = sheets.map((sheet) => tableOf(sheet, fonts)).join('')
  const faces = [...fonts]
    .map((font, at) => `<style:font-face style:name="F${at}" svg:font-family="'${font}'"/>`)
    .join('')
  const styles = [...fonts]
    .map(
      (_, at) =>
        `<style:style style:name="C${at}" style:family="table-cell"><style:text-properties style:font-name="F${at}"/></style:style>` +
        `<style:style style:name="T${at}" style:family="text"><style:text-properties style:font-name="F${at}"/></style:style>`,
    )
    .join('')
  const dates =
    '<number:date-style style:name="D"><number:day number:style="long"/><number:text>/</number:text><number:month number:style="long"/>' +
    '<number:text>/</number:text><number:year number:style="long"/></number:date-style>' +
    '<style:style style:name="day" style:family="table-cell" style:data-style-name="D"/>' +
    '<style:style style:name="hidden" style:family="table"><style:table-properties table:display="false"/></style:style>'
  return (
    `<?xml version="1.0" encoding="UTF-8"?><office:document ${namespaces} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">` +
    `<office:font-face-decls>${faces}</office:font-face-decls><office:automatic-styles>${styles}${dates}</office:automatic-styles>` +
    `<office:body><office:spreadsheet>${tables}</office:spreadsheet></office:body></office:document>`
  )
}

function tableOf({ name, hidden, rows }: WrittenSheet, fonts: Set<string>): string {
  const covered = new Set<string>()
  const body = rows.map((row, at) => {
    const isHidden = !Array.isArray(row)
    let xml = ''
    let column = 0
    for (const cell of isHidden ? row.cells : row) {
      for (; covered.has(`${at} ${column}`); column += 1) xml += '<table:covered-table-cell/>'
      const { across = 1, down = 1 } = typeof cell === 'object' && cell !== null ? cell : {}
      for (let below = 0; below < down; below += 1)
        for (let right = 0; right < across; right += 1)
          if (below + right > 0) covered.add(`${at + below} ${column + right}`)
      xml += cellXml(cell, fonts)
      column += 1
    }
    for (; covered.has(`${at} ${column}`); column += 1) xml += '<table:covered-table-cell/>'
    return `<table:table-row${isHidden ? ' table:visibility="collapse"' : ''}>${xml}</table:table-row>`
  })
  return `<table:table table:name="${escaped(name)}"${hidden === true ? ' table:style-name="hidden"' : ''}>${body.join('')}</table:table>`
}

function cellXml(cell: Written, fonts: Set<string>): string {
  if (cell === null || cell === '') return '<table:table-cell/>'
  if (typeof cell === 'string')
    return `<table:table-cell office:value-type="string">${paragraphs(cell)}</table:table-cell>`
  if (typeof cell === 'number') return `<table:table-cell office:value-type="float" office:value="${cell}"/>`
  const fontNumber = (font: string): number => [...fonts.add(font)].indexOf(font)
  const spans =
    (cell.across === undefined ? '' : ` table:number-columns-spanned="${cell.across}"`) +
    (cell.down === undefined ? '' : ` table:number-rows-spanned="${cell.down}"`)
  const style =
    cell.date !== undefined
      ? ' table:style-name="day"'
      : cell.font === undefined
        ? ''
        : ` table:style-name="C${fontNumber(cell.font)}"`
  const formula = cell.formula === undefined ? '' : ` table:formula="of:=${escaped(cell.formula)}"`
  if (cell.date !== undefined)
    return `<table:table-cell${spans}${style} office:value-type="date" office:date-value="${cell.date}"/>`
  if (cell.number !== undefined || cell.formula !== undefined)
    return `<table:table-cell${spans}${style}${formula} office:value-type="float" office:value="${cell.number ?? 0}"/>`
  const runs = cell.runs?.map(
    ([text, font]) => `<text:span text:style-name="T${fontNumber(font)}">${escaped(text)}</text:span>`,
  )
  const content = runs === undefined ? paragraphs(cell.text ?? '') : `<text:p>${runs.join('')}</text:p>`
  return `<table:table-cell${spans}${style} office:value-type="string">${content}</table:table-cell>`
}

function paragraphs(text: string): string {
  return text
    .split('\n')
    .map((line) => `<text:p>${escaped(line)}</text:p>`)
    .join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
