import type { Cell, Column } from './sheet.ts'

/** Points a line of the table's type takes. */
const lineHeight = 15
/** The highest a row can be. */
const highest = 409

/**
 * How high a row must be for its longest text, since programs do not agree on whether a row without a
 * height grows: text cut off on paper is text lost.
 */
export function rowHeightFor(cells: readonly Cell[], columns: readonly Column[], least: number): number {
  let lines = 1
  for (const [index, { width }] of columns.entries()) {
    const cell = cells[index]
    if (typeof cell === 'string' && (cell.length >= width || cell.includes('\n'))) {
      lines = Math.max(lines, linesOf(cell, width))
    }
  }
  return Math.min(Math.max(least, lines * lineHeight), highest)
}

/** Widths are told in digits, and letters of this typeface are narrower: eleven stand where ten digits do. */
function linesOf(text: string, width: number): number {
  const room = Math.floor(width * 1.1)
  return text.split('\n').reduce((lines, part) => lines + wrapped(part, room), 0)
}

/** How many lines a paragraph takes, broken between words as a spreadsheet breaks it. */
function wrapped(paragraph: string, room: number): number {
  let lines = 1
  let used = 0
  for (const { length } of paragraph.split(' ')) {
    const isFirst = used === 0
    if (!isFirst && used + 1 + length <= room) {
      used += 1 + length
      continue
    }
    if (!isFirst) lines += 1
    lines += Math.max(0, Math.ceil(length / room) - 1)
    used = length % room || Math.min(length, room)
  }
  return lines
}
