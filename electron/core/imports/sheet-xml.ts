import { Refusal } from '../../../shared/failure.ts'
import { mostColumns, mostRows } from './limits.ts'

/** Rows of a sheet that are looked at: the lines that may be taken and as many empty ones between them. */
const rowsLookedAt = mostRows + 2000
/** Cells that merged areas may cover in one sheet. */
const mostMerged = 200_000

/**
 * A worksheet's XML without what could fill the memory: rows formatted down to the last one, which hold nothing, are cut off,
 * and merged areas are held to where a list can be. Rows with a text below the limit are refused (`file-too-many-rows`).
 */
export function trimmedSheet(part: Buffer): Buffer {
  const short = withoutLastRows(part)
  const start = short.indexOf('<mergeCells', 0, 'latin1')
  const end = short.indexOf('</mergeCells>', start, 'latin1')
  if (start < 0 || end < 0) return short
  const merges = keptMerges(short.toString('latin1', start, end))
  return Buffer.concat([short.subarray(0, start), Buffer.from(merges, 'latin1'), short.subarray(end + 13)])
}

function withoutLastRows(part: Buffer): Buffer {
  const cut = startOfRow(part, rowsLookedAt)
  if (cut === null) return part
  const end = part.indexOf('</sheetData>', cut, 'latin1')
  if (end < 0) throw new Refusal({ code: 'file-damaged' })
  const rest = part.subarray(cut, end)
  if (rest.includes('</v>', 0, 'latin1') || rest.includes('</t>', 0, 'latin1'))
    throw new Refusal({ code: 'file-too-many-rows', detail: String(mostRows) })
  return Buffer.concat([part.subarray(0, cut), part.subarray(end)])
}

/** Where so many rows have gone by; null where there are fewer. */
function startOfRow(part: Buffer, count: number): number | null {
  let at = -1
  for (let seen = 0; seen <= count;) {
    at = part.indexOf('<row', at + 1, 'latin1')
    if (at < 0) return null
    // Not <rowBreaks>.
    const next = part[at + 4]
    if (next === 0x20 || next === 0x3e || next === 0x2f || next === 0x0a || next === 0x0d) seen += 1
  }
  return at
}

function keptMerges(xml: string): string {
  const kept: string[] = []
  let covered = 0
  for (const [, left = '', top = '', right = '', bottom = ''] of xml.matchAll(/ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g)) {
    const [firstColumn, lastColumn] = [columnNumber(left), Math.min(columnNumber(right), mostColumns)]
    const [firstRow, lastRow] = [Number(top), Math.min(Number(bottom), rowsLookedAt)]
    const area = (lastColumn - firstColumn + 1) * (lastRow - firstRow + 1)
    if (lastColumn < firstColumn || lastRow < firstRow || area < 2 || covered + area > mostMerged) continue
    covered += area
    kept.push(`<mergeCell ref="${left}${firstRow}:${columnLetters(lastColumn)}${lastRow}"/>`)
  }
  return kept.length === 0 ? '' : `<mergeCells count="${kept.length}">${kept.join('')}</mergeCells>`
}

function columnNumber(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

/** A column's name as spreadsheets show it: 1 is A, 27 is AA. */
export function columnLetters(number: number): string {
  let letters = ''
  for (let left = number; left > 0; left = Math.floor((left - 1) / 26))
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  return letters
}
