import { Writable } from 'node:stream'
import { setImmediate as breath } from 'node:timers/promises'
import type { Style, WorksheetWriter } from '@cj-tech-master/excelts'
import { rowHeightFor } from './row-height.ts'
import type { Cell, Column, ColumnKind, Sheet } from './sheet.ts'
import { wallClock } from './vietnam-time.ts'

/** The desk goes on registering while a long list is written. */
const rowsBetweenBreaths = 100
const leastHeaderHeight = 32
/** The typeface of Vietnam's administrative papers (NĐ 30/2020/NĐ-CP, phụ lục I). */
const typeface = 'Times New Roman'
const line = { style: 'thin' } as const
const frame = { top: line, left: line, bottom: line, right: line }
const margins = { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 }

const formats: Readonly<Record<ColumnKind, string>> = {
  // As text also for whoever edits the cell later: an ID number keeps its zero, "=1" stays what it is.
  text: '@',
  integer: '0',
  date: 'dd/mm/yyyy',
  moment: 'hh:mm dd/mm',
  blank: '@',
}

const styles = {
  center: { font: { name: typeface, size: 12, bold: true } },
  title: { font: { name: typeface, size: 15, bold: true }, alignment: { horizontal: 'center', vertical: 'middle' } },
  under: { font: { name: typeface, size: 12 }, alignment: { horizontal: 'center', vertical: 'middle' } },
  header: {
    font: { name: typeface, size: 11, bold: true },
    alignment: { horizontal: 'center', vertical: 'middle', wrapText: true },
    border: frame,
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEDEDED' } },
  },
  total: { font: { name: typeface, size: 12, bold: true } },
} as const satisfies Record<string, Partial<Style>>

/**
 * A list as a workbook ready to print: title lines, a header row that stays in view and is repeated on
 * every A4 page, typed cells, totals under the table. Written as a stream, so that what is held at once is
 * the finished file and not its cells.
 */
export async function writeXlsx(sheet: Sheet, createdAt: number): Promise<Uint8Array<ArrayBuffer>> {
  // Loaded when first needed: the desk's start must not wait for a library it may not use all day.
  const { PaperSize, WorkbookWriter } = await import('@cj-tech-master/excelts')
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
  const book = new WorkbookWriter({ stream, useStyles: true, useSharedStrings: false, ...stamps })
  const headerRow = sheet.heading.length + 2
  const page = book.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', ySplit: headerRow }],
    pageSetup: {
      paperSize: PaperSize.A4,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      horizontalCentered: true,
      printTitlesRow: `${headerRow}:${headerRow}`,
      margins,
    },
    headerFooter: { oddFooter: `&C${sheet.footer.replace('{page}', '&P').replace('{pages}', '&N')}` },
  })
  page.columns = sheet.columns.map(({ width }) => ({ width }))
  writeHeading(page, sheet)
  await writeTable(page, sheet)
  writeTotals(page, sheet)
  page.commit()
  await book.commit()
  return joined(chunks)
}

function writeHeading(page: WorksheetWriter, { heading, columns }: Sheet): void {
  for (const [index, text] of heading.entries()) {
    const row = page.addRow([text])
    row.getCell(1).style = index === 0 ? styles.center : index === 1 ? styles.title : styles.under
    page.mergeCells(row.number, 1, row.number, columns.length)
    row.commit()
  }
  page.addRow([]).commit()
  const titles = columns.map(({ title }) => title)
  const header = page.addRow(titles)
  header.height = rowHeightFor(titles, columns, leastHeaderHeight)
  for (const index of columns.keys()) header.getCell(index + 1).style = styles.header
  header.commit()
}

async function writeTable(page: WorksheetWriter, { columns, rows, rowHeight }: Sheet): Promise<void> {
  const cellStyles = columns.map(styleOf)
  let count = 0
  for (const cells of rows) {
    const row = page.addRow(columns.map((column, index) => typed(cells[index] ?? null, column)))
    for (const [index, style] of cellStyles.entries()) row.getCell(index + 1).style = style
    row.height = rowHeightFor(cells, columns, rowHeight)
    row.commit()
    count += 1
    if (count % rowsBetweenBreaths === 0) await breath()
  }
}

function writeTotals(page: WorksheetWriter, { totals }: Sheet): void {
  page.addRow([]).commit()
  for (const text of totals) {
    const row = page.addRow([text])
    row.getCell(1).style = styles.total
    row.commit()
  }
}

function styleOf({ kind }: Column): Partial<Style> {
  const isText = kind === 'text' || kind === 'blank'
  return {
    font: { name: typeface, size: 11 },
    numFmt: formats[kind],
    alignment: { horizontal: isText ? 'left' : 'center', vertical: 'middle', wrapText: true },
    border: frame,
  }
}

/** Text is handed over as text whatever it begins with; only dates and moments become numbers of a date format. */
function typed(cell: Cell, { kind }: Column): string | number | Date | null {
  if (typeof cell === 'string') return kind === 'date' ? new Date(`${cell}T00:00:00Z`) : cell.normalize('NFC')
  return kind === 'moment' && cell !== null ? wallClock(cell) : cell
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((length, chunk) => length + chunk.length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
