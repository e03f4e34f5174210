import { emptyCell, type Grid } from './grid.ts'
import { fromMisreadUtf8, kindOfFont, type OldKind } from './legacy-letters.ts'
import type { OfferedRepair, ReadCell } from './list.ts'
import { openOldWords, type OldWords } from './old-words.ts'

const mostExamples = 5
/** So much more must a sheet's text look like Vietnamese before it is taken for text of an older font without the font's word. */
const leastGain = 3

/** Cells of one typeface, and what is won by reading each text of theirs in today's letters. */
type Group = {
  kind: OldKind
  by: 'font' | 'text'
  words: OldWords
  texts: Map<string, number>
  /** Of all its cells, as a column's. */
  leaning: number
}

/**
 * Finds text of older Vietnamese fonts and UTF-8 that was misread, and writes beside each such cell what it would be. By typeface
 * first, then by how much more the text looks like Vietnamese; a word that could be both goes with its column.
 */
export function offerRepairs(grid: Grid): OfferedRepair[] {
  const offers = new Map<string, OfferedRepair>()
  const groups = groupsOf(grid)
  const leanings = leaningsOf(grid, groups)
  for (const { cells } of grid.rows)
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column]
      if (cell === undefined || cell === emptyCell) continue
      const found = repairOf(cell, groups.get(cell.font), leanings[column] ?? 0)
      if (found === null || found.text === cell.text) continue
      cells[column] = { ...cell, repair: { kind: found.kind, text: found.text } }
      if (cell.merged !== true) note(offers, cell, found)
    }
  return [...offers.values()]
}

type Found = { kind: OfferedRepair['kind']; by: OfferedRepair['by']; text: string }

function repairOf(cell: ReadCell, group: Group | undefined, leaning: number): Found | null {
  if (cell.kind !== 'text' || cell.text === '') return null
  const gain = group?.texts.get(cell.text)
  if (
    group &&
    gain !== undefined &&
    (gain > 0 || (gain === 0 && (leaning > 0 || (leaning === 0 && group.by === 'font' && group.leaning >= 0))))
  )
    return { kind: group.kind, by: group.by, text: group.words.read(cell.text) ?? cell.text }
  const misread = fromMisreadUtf8(cell.text)
  return misread && { ...misread, by: 'text' }
}

function note(offers: Map<string, OfferedRepair>, cell: ReadCell, { kind, by, text }: Found): void {
  const key = `${kind} ${by}`
  const offer = offers.get(key) ?? { kind, by, cells: 0, examples: [] }
  offer.cells += 1
  if (offer.examples.length < mostExamples && !offer.examples.some(({ before }) => before === cell.text))
    offer.examples.push({ before: cell.text, after: text })
  offers.set(key, offer)
}

/** For each typeface whose cells hold older text: what kind, and each of its texts in today's letters. */
function groupsOf(grid: Grid): Map<string | null, Group> {
  const texts = new Map<string | null, Set<string>>()
  for (const { cells } of grid.rows)
    for (const { kind, text, font } of cells) {
      if (kind !== 'text' || (!/[^\u0000-\u007f]/.test(text) && !isCapitalsFont(font))) continue
      const known = texts.get(font)
      if (known) known.add(text)
      else texts.set(font, new Set([text]))
    }
  const groups = new Map<string | null, Group>()
  for (const [font, held] of texts) {
    const told = kindOfFont(font)
    const group = told === null ? likeliest(held) : groupOf(held, told, 'font', openOldWords(told, font))
    if (group) groups.set(font, group)
  }
  return groups
}

function isCapitalsFont(font: string | null): boolean {
  return kindOfFont(font) === 'tcvn3' && /h$/i.test(font ?? '')
}

function likeliest(held: ReadonlySet<string>): Group | null {
  const [tcvn3, vni] = [openOldWords('tcvn3', null), openOldWords('vni', null)]
  const [first, second] = [gainOf(held, tcvn3), gainOf(held, vni)]
  if (Math.max(first, second) < leastGain) return null
  return first >= second ? groupOf(held, 'tcvn3', 'text', tcvn3) : groupOf(held, 'vni', 'text', vni)
}

/** What is won over a whole sheet; nothing where much is lost beside it, as in text that is today's already. */
function gainOf(held: ReadonlySet<string>, words: OldWords): number {
  let [won, lost] = [0, 0]
  for (const text of held) {
    const gain = words.gainOf(text) ?? 0
    if (gain > 0) won += gain
    else lost -= gain
  }
  return won >= lost * 2 ? won : 0
}

function groupOf(held: ReadonlySet<string>, kind: OldKind, by: Group['by'], words: OldWords): Group {
  const texts: Group['texts'] = new Map()
  for (const text of held) {
    const gain = words.gainOf(text)
    if (gain !== null) texts.set(text, gain)
  }
  return { kind, by, words, texts, leaning: 0 }
}

/**
 * For each column, and each group: above zero where repairs make cells more like Vietnamese, below where less. Text of today's letters
 * counts against: a list that was typed anew often keeps its old typeface.
 */
function leaningsOf(grid: Grid, groups: ReadonlyMap<string | null, Group>): number[] {
  const leanings = Array.from({ length: grid.width }, () => 0)
  if (groups.size === 0) return leanings
  for (const { cells } of grid.rows)
    for (let column = 0; column < cells.length; column += 1) {
      const cell = cells[column]
      const group = cell === undefined || cell === emptyCell ? undefined : groups.get(cell.font)
      if (cell === undefined || group === undefined) continue
      const old = group.texts.get(cell.text)
      const sign = old === undefined ? (isTodays(cell) ? -1 : 0) : Math.sign(old)
      leanings[column] = (leanings[column] ?? 0) + sign
      group.leaning += sign
    }
  return leanings
}

function isTodays({ kind, text }: ReadCell): boolean {
  return kind === 'text' && /[^\u0000-\u007f]/.test(text)
}
