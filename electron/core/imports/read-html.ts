import { emptyCell, gridOf, textCell, type Grid } from './grid.ts'
import { mostColumns, mostRows } from './limits.ts'
import type { ReadCell, ReadRow } from './list.ts'
import { Refusal } from '../../../shared/failure.ts'

const named: Readonly<Record<string, string>> = {
  nbsp: ' ',
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  eth: '\u00f0',
  ETH: '\u00d0',
  shy: '\u00ad',
}
const accents: Readonly<Record<string, string>> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
}

/** The tables of a web page that calls itself .xls, as many programs write them; each table is a sheet. Nested tables are read as their text. */
export function readHtml(page: string): Grid[] {
  const html = withoutComments(page)
  const grids: Grid[] = []
  let left = mostRows
  for (const [, table = ''] of html.matchAll(/<table\b[^<>]*>([\s\S]*?)(?:<\/table>|$)/gi)) {
    const rows = rowsOf(table, left)
    left -= rows.length
    grids.push(gridOf(String(grids.length + 1), false, rows))
  }
  return grids
}

/** A comment that is not closed reaches to the end. */
function withoutComments(html: string): string {
  let kept = ''
  let from = 0
  for (let start = html.indexOf('<!--'); start >= 0; start = html.indexOf('<!--', from)) {
    kept += html.slice(from, start)
    const end = html.indexOf('-->', start)
    if (end < 0) return kept
    from = end + 3
  }
  return kept + html.slice(from)
}

type Carried = { cell: ReadCell; rows: number }

function rowsOf(table: string, most: number): ReadRow[] {
  const rows: ReadRow[] = []
  let carried = new Map<number, Carried>()
  for (const [row] of table.matchAll(/<tr\b[\s\S]*?(?=<tr\b|<\/tr>|$)/gi)) {
    if (rows.length >= most) throw new Refusal({ code: 'file-too-many-rows', detail: String(mostRows) })
    const { cells, next } = cellsOf(row, carried)
    carried = next
    rows.push({ number: rows.length + 1, hidden: /display\s*:\s*none/i.test(row.slice(0, 300)), cells })
  }
  return rows
}

function cellsOf(
  row: string,
  carried: ReadonlyMap<number, Carried>,
): { cells: ReadCell[]; next: Map<number, Carried> } {
  const cells: ReadCell[] = []
  const next = new Map<number, Carried>()
  const fillCarried = (): void => {
    for (let above = carried.get(cells.length); above; above = carried.get(cells.length)) {
      if (above.rows > 1) next.set(cells.length, { ...above, rows: above.rows - 1 })
      cells.push(above.cell)
    }
  }
  for (const [, tag = '', inner = ''] of row.matchAll(/<t[dh]\b([^<>]*)>([\s\S]*?)(?=<t[dh]\b|<\/t[dh]>|<\/tr>|$)/gi)) {
    fillCarried()
    const cell = textCell(textOf(inner), fontOf(tag + inner))
    const further = cell === emptyCell ? cell : { ...cell, merged: true as const }
    const [across, down] = [span(tag, 'colspan'), span(tag, 'rowspan')]
    for (let column = 0; column < across && cells.length < mostColumns; column += 1) {
      if (down > 1) next.set(cells.length, { cell: further, rows: down - 1 })
      cells.push(column === 0 ? cell : further)
    }
  }
  fillCarried()
  return { cells, next }
}

function span(tag: string, name: string): number {
  const told = new RegExp(`\\b${name}\\s*=\\s*["']?(\\d{1,5})`, 'i').exec(tag)
  return Math.max(1, Math.min(Number(told?.[1] ?? 1), mostRows))
}

function fontOf(html: string): string | null {
  const told = /font-family\s*:\s*["']?([^;"'>,]+)|\bface\s*=\s*["']?([^"'>]+)/i.exec(html)
  return (told?.[1] ?? told?.[2])?.trim() ?? null
}

function textOf(html: string): string {
  return html
    .replace(/\s+/g, ' ')
    .replace(/<(?:br|\/p|\/div)\b[^<>]*>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(#x?[\da-f]{1,6}|[a-z]{2,8});?/gi, (whole, name: string) => letterOf(name) ?? whole)
}

function letterOf(name: string): string | null {
  if (name.startsWith('#')) {
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1))
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : null
  }
  const accent = accents[name.slice(1)]
  return accent === undefined ? (named[name] ?? null) : ((name[0] ?? '') + accent).normalize('NFC')
}

/** The encoding a web page says it is in; null where it does not. */
export function charsetOf(bytes: Buffer): string | null {
  return /charset\s*=\s*["']?([\w-]+)/i.exec(bytes.toString('latin1', 0, 4096))?.[1]?.toLowerCase() ?? null
}
