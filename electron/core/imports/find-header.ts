import { headerWord } from './header-words.ts'
import type { ListKind } from '../../../shared/list-file.ts'
import type { Grid } from './grid.ts'
import type { ReadRow } from './list.ts'
import { guessedText } from './said.ts'

/** Rows from the top among which the header is looked for: more titles than that no list has. */
const lookedAt = 40

/** The header's rows as indices into the grid's rows, top down; empty where there is none. */
export function findHeader(grid: Grid, kind: ListKind): number[] {
  let best = { at: -1, score: 1.5 }
  for (const [at, row] of grid.rows.slice(0, lookedAt).entries()) {
    const score = scoreOf(row, kind)
    if (score > best.score) best = { at, score }
  }
  if (best.at < 0) return []
  const rows = [best.at]
  for (let above = best.at - 1; above >= 0 && isUpperHeader(grid.rows[above], kind); above -= 1) rows.unshift(above)
  for (let below = best.at + 1; isLowerHeader(grid, rows, below, kind); below += 1) rows.push(below)
  return rows
}

/** How many different things a row's cells say as headers; a title over many columns says one. */
function scoreOf(row: ReadRow, kind: ListKind): number {
  const said = new Map<string, number>()
  let [texts, data] = [0, 0]
  for (const cell of row.cells) {
    const text = guessedText(cell)
    if (text === '' || cell.merged === true) continue
    texts += 1
    if (cell.kind !== 'text' || /\d{4,}/.test(text)) data += 1
    const word = headerWord(text, kind)
    if (word !== null) said.set(word.field, Math.max(said.get(word.field) ?? 0, word.sureness))
  }
  // A line of the list may hold header words ("Nam", "Hộ nghèo"); most of it does not.
  if (texts === 0 || data > texts / 3 || said.size < texts * 0.3) return 0
  return [...said.values()].reduce((sum, sureness) => sum + sureness, 0)
}

function isUpperHeader(row: ReadRow | undefined, kind: ListKind): boolean {
  if (row === undefined) return false
  const texts = new Set(row.cells.map(guessedText).filter((text) => text !== ''))
  if (texts.size < 2) return false
  return [...texts].filter((text) => headerWord(text, kind) !== null).length >= 2
}

/** A further row under the header: words under a merged cell, words of its own, or nothing new, and nobody's data. */
function isLowerHeader(grid: Grid, header: readonly number[], at: number, kind: ListKind): boolean {
  const row = grid.rows[at]
  const above = grid.rows[at - 1]
  if (row === undefined || above === undefined || at >= lookedAt) return false
  let own = 0
  for (const [column, cell] of row.cells.entries()) {
    const text = guessedText(cell)
    if (text === '') continue
    const isCarried =
      cell.merged === true && header.some((each) => guessedText(grid.rows[each]?.cells[column]) === text)
    if (isCarried) continue
    if (cell.kind !== 'text' || /\d/.test(text.replace(/\(.*?\)/g, ''))) return false
    const next = above.cells[column + 1]
    const isUnderSpan = above.cells[column]?.merged === true || next?.merged === true || guessedText(next) === ''
    const isEmptyAbove = guessedText(above.cells[column]) === ''
    if (headerWord(text, kind) === null || !(isUnderSpan || isEmptyAbove)) return false
    own += 1
  }
  return own > 0
}

/** The header's words of one column, top down, each once. Without merged cells, as in text files, a title reaches over the empty ones beside it. */
export function headerParts(grid: Grid, header: readonly number[], column: number): string[] {
  const parts: string[] = []
  for (const [place, at] of header.entries()) {
    const cells = grid.rows[at]?.cells ?? []
    const isOver = header.slice(place + 1).some((below) => guessedText(grid.rows[below]?.cells[column]) !== '')
    let from = column
    if (isOver) while (from > 0 && guessedText(cells[from]) === '') from -= 1
    const text = guessedText(cells[from]).replace(/\s+/gu, ' ')
    if (text !== '' && parts.at(-1) !== text) parts.push(text)
  }
  return parts
}
