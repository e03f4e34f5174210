import { Writable } from 'node:stream'
import { setImmediate as breath } from 'node:timers/promises'
import type { WorkbookWriter, WorksheetWriter } from '@cj-tech-master/excelts'
import { rowHeightFor } from './row-height.ts'
import type { Book, Cell, Tally } from './sheet.ts'
import { inBatches, nobodyWaits, type SheetFrame, type SheetInBatches, valuesOf } from './xlsx-rows.ts'
import { styleOf, styles } from './xlsx-styles.ts'

const leastHeaderHeight = 32
const signatureRoom = 60
const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 }

/**
 * How hard the file is packed, of 9. Measured on 100,000 rows: 2 makes a file 6 % larger than the library's 6 and takes a
 * third of its time, and the desk needs the machine more than a stick needs the room.
 */
const packing = { zlib: { level: 2 } }
/** A row's own style, which is none: the same object each time, since the library writes every new one down anew. */
const noStyle = {}

/** Told after every batch how many rows are written. */
export type RowsTold = (rows: number) => void

/**
 * A file as a workbook ready to print: title lines, a header row that stays in view and is repeated on
 * every A4 page, typed cells, totals under the table. Written as a stream, so that what is held at once is
 * the finished file and not its cells.
 */
export function writeXlsx(
  { sheets }: Pick<Book, 'sheets'>,
  createdAt: number,
  tell: RowsTold = () => undefined,
  giveWay: () => void = nobodyWaits,
): Promise<Uint8Array<ArrayBuffer>> {
  return writeBatches(
    sheets.map((sheet) => inBatches(sheet)),
    createdAt,
    tell,
    giveWay,
  )
}

/** The same from rows that are ready, and may come from elsewhere. */
export async function writeBatches(
  sheets: readonly SheetInBatches[],
  createdAt: number,
  tell: RowsTold,
  giveWay: () => void,
): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded when first needed: the desk's start must not wait for a library it may not use all day.
  const { WorkbookWriter } = await import('@cj-tech-master/excelts')
  const chunks: Uint8Array[] = []
  const stream = new Writable({
    write(chunk: Uint8Array, _encoding, done) {
      chunks.push(chunk)
      done()
    },
  })
  const stamps = {
    creator: 'FairDesk',
    lastModifiedBy: 'FairDesk',
    created: new Date(createdAt),
    modified: new Date(createdAt),
  }
  const book = new WorkbookWriter({ stream, useStyles: true, useSharedStrings: false, zip: packing, ...stamps })
  let rows = 0
  for (const [index, name] of sheetNames(sheets.map(({ frame }) => frame)).entries()) {
    const sheet = sheets[index]
    if (sheet) await writeSheet(book, name, sheet, (more) => tell((rows += more)), giveWay)
  }
  await book.commit()
  return joined(chunks)
}

async function writeSheet(
  book: WorkbookWriter,
  name: string,
  { frame: sheet, batches, tally }: SheetInBatches,
  tell: RowsTold,
  giveWay: () => void,
): Promise<void> {
  const headerRow = sheet.heading.length + 2
  const { PaperSize } = await import('@cj-tech-master/excelts')
  const page = book.addWorksheet(name, {
    views: sheet.isForm ? [] : [{ state: 'frozen', ySplit: headerRow }],
    pageSetup: {
      paperSize: PaperSize.A4,
      orientation: sheet.orientation,
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      ...(sheet.isForm ? {} : { printTitlesRow: `${headerRow}:${headerRow}` }),
      margins,
    },
    headerFooter: {
      oddFooter: `&C&"Times New Roman,Regular"${sheet.footer.replace('{page}', '&P').replace('{pages}', '&N')}`,
    },
  })
  page.columns = sheet.columns.map(({ width }) => ({ width }))
  writeHeading(page, sheet)
  if (!sheet.isForm) writeHeader(page, sheet)
  await writeTable(page, sheet, batches, tell, giveWay)
  if (sheet.sum) writeSum(page, sheet, sheet.sum)
  const counted = tally()
  offerChoices(page, sheet, counted, headerRow)
  writeTotals(page, sheet, counted)
  writeSignatures(page, sheet)
  page.commit()
}

function writeHeading(page: WorksheetWriter, { heading, columns }: SheetFrame): void {
  const whole = [{ width: columns.reduce((sum, { width }) => sum + width, 0), title: '', kind: 'text' as const }]
  for (const [index, text] of heading.entries()) {
    const row = page.addRow([text])
    row.getCell(1).style = index === 0 ? styles.center : index === 1 ? styles.title : styles.under
    row.height = rowHeightFor([text], whole, index === 1 ? 24 : 18)
    page.mergeCells(row.number, 1, row.number, columns.length)
    row.commit()
  }
  page.addRow([]).commit()
}

function writeHeader(page: WorksheetWriter, { columns }: SheetFrame): void {
  const titles = columns.map(({ title }) => title)
  const header = page.addRow(titles)
  header.height = rowHeightFor(titles, columns, leastHeaderHeight)
  for (const index of columns.keys()) header.getCell(index + 1).style = styles.header
  header.commit()
}

async function writeTable(
  page: WorksheetWriter,
  { columns, isForm }: SheetFrame,
  batches: SheetInBatches['batches'],
  tell: RowsTold,
  giveWay: () => void,
): Promise<void> {
  const cellStyles = columns.map((column, index) => (isForm && index === 0 ? styles.name : styleOf(column)))
  for await (const { rows, heights } of batches) {
    for (const [at, values] of rows.entries()) {
      giveWay()
      const row = page.addRow(values)
      for (const [index, style] of cellStyles.entries()) row.getCell(index + 1).style = style
      row.style = noStyle
      row.height = heights[at] ?? 0
      row.commit()
    }
    tell(rows.length)
    await breath()
  }
}

function writeSum(page: WorksheetWriter, { columns, rowHeight }: SheetFrame, cells: readonly Cell[]): void {
  const row = page.addRow(valuesOf(cells, columns))
  for (const [index, column] of columns.entries()) row.getCell(index + 1).style = styleOf(column, true)
  row.height = rowHeightFor(cells, columns, rowHeight)
  row.commit()
}

/** A column to be filled in offers its words, and takes others with a warning: a recruiter may know better. */
function offerChoices(page: WorksheetWriter, { columns }: SheetFrame, { rows }: Tally, headerRow: number): void {
  for (const [index, { choices }] of columns.entries()) {
    if (!choices || rows === 0) continue
    const letter = page.getColumn(index + 1).letter
    page.dataValidations.add(`${letter}${headerRow + 1}:${letter}${headerRow + rows}`, {
      type: 'list',
      allowBlank: true,
      formulae: [`"${choices.join(',')}"`],
      showErrorMessage: true,
      errorStyle: 'warning',
    })
  }
}

function writeTotals(page: WorksheetWriter, { columns }: SheetFrame, { totals }: Tally): void {
  page.addRow([]).commit()
  for (const text of totals) {
    const row = page.addRow([text])
    row.getCell(1).style = styles.total
    if (columns.length > 1) page.mergeCells(row.number, 1, row.number, columns.length)
    row.commit()
  }
}

function writeSignatures(page: WorksheetWriter, { signatures, columns }: SheetFrame): void {
  if (signatures.length === 0) return
  page.addRow([]).commit()
  const places = signatures.map((_, index) => Math.floor((index * columns.length) / signatures.length))
  const line = (text: (index: number) => string, style: (typeof styles)[keyof typeof styles]) => {
    const cells = columns.map(() => '')
    for (const [index, place] of places.entries()) cells[place] = text(index)
    const row = page.addRow(cells)
    for (const place of places) row.getCell(place + 1).style = style
    row.commit()
  }
  line((index) => signatures[index]?.title ?? '', styles.signs)
  line((index) => signatures[index]?.hint ?? '', styles.signHint)
  const room = page.addRow([])
  room.height = signatureRoom
  room.commit()
}

/** Names that programs take: at most 31 characters, none of theirs, no two alike whatever the capitals. */
export function sheetNames(sheets: readonly { name: string }[]): string[] {
  const taken = new Set<string>()
  return sheets.map(({ name }) => {
    const plain =
      name
        .replaceAll(/[[\]:*?/\\]/g, ' ')
        .replaceAll(/\s+/gu, ' ')
        .trim()
        .replaceAll(/^'+|'+$/g, '') || '-'
    for (let turn = 1; ; turn += 1) {
      const ending = turn === 1 ? '' : ` (${turn})`
      const tried = `${plain.slice(0, 31 - ending.length).trim()}${ending}`
      if (taken.has(tried.toLowerCase())) continue
      taken.add(tried.toLowerCase())
      return tried
    }
  })
}

/** Pieces of a file as one. */
export function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
