import type { ListField, SkipReason } from '../../../shared/list-file.ts'
import { fold, foldKeepingMarks } from '../../../shared/text/fold.ts'
import type { ReadCell, ReadRow, ReadSheet } from './list.ts'
import { guessedText } from './said.ts'
import { communeHeads, signatureWords, totalWords, villageHeads } from './word-book.ts'

/** Why a row is no entry, and the village or commune that a heading among the rows is of. */
export type Skip = { reason: SkipReason; village: string | null; commune: string | null }

/** What only an entry has: a row with any of these is one, whatever else stands in it. */
const entryFields: readonly ListField[] = [
  'birthDate',
  'birthYear',
  'idNumber',
  'oldIdNumber',
  'phone',
  'wanted',
  'taxCode',
]

/** Tells rows that are no entries: totals, headings, the header once more, a number alone, and who signed. */
export function skipOf(
  row: ReadRow,
  header: readonly ReadonlySet<string>[],
  cells: ReadonlyMap<ListField, ReadCell>,
): Skip | null {
  const texts = row.cells
    .filter((cell) => cell.merged !== true)
    .map(guessedText)
    .filter((text) => text !== '')
  const plain = (reason: SkipReason): Skip => ({ reason, village: null, commune: null })
  if (texts.length === 0) return plain('empty')
  if (isColumnNumbers(texts) || isHeaderAgain(row, header)) return plain('heading')
  if (entryFields.some((field) => /\d{4}/.test(cells.get(field)?.text ?? ''))) return null
  const words = texts.filter((text) => !isOrdinal(text))
  const [first = ''] = words
  if (words.length === 0) return cells.has('stt') || texts.length === 1 ? plain('number-only') : null
  const folded = fold(first.replace(/[:(\d].*$/su, ''))
  const isTotal = totalWords.some((word) => folded === word || (word.includes(' ') && folded.startsWith(word)))
  if (isTotal) return plain('total')
  // "Giám đốc" signs lists, and is looked for in some.
  const isWanted = cells.has('vacancyTitle') && /\d/.test(cells.get('wanted')?.text ?? '')
  const isSigned = signatureWords.some((word) => folded === word || folded.startsWith(`${word} `))
  if (
    (isSigned && words.length <= 4 && !cells.has('stt') && !isWanted) ||
    /\bngay\b.*\bthang\b.*\bnam\b/.test(fold(words.join(' ')))
  )
    return plain('signature')
  return words.length === 1 ? headingOf(first) : null
}

/** "Thôn Nà Pò", "II. Xã Hoa Thám (25 người)": what follows belongs to it. */
function headingOf(text: string): Skip | null {
  const name = text
    .replace(/^(?:[ivx]+|[a-h]|\d{1,2})\s*[.)/:-]\s*/iu, '')
    .replace(/\s*[(:].*$/u, '')
    .trim()
  const marked = foldKeepingMarks(name)
  const startsWith = (heads: readonly string[]): boolean => heads.some((head) => marked.startsWith(`${head} `))
  if (startsWith(villageHeads)) return { reason: 'heading', village: name, commune: null }
  if (startsWith(communeHeads)) return { reason: 'heading', village: null, commune: name }
  return null
}

/** STT, or a roman numeral before a heading. */
function isOrdinal(text: string): boolean {
  return /^(?:\d{1,4}|[ivx]{1,5})[.)]?$/i.test(text)
}

/** The row under a header that numbers its columns: 1, 2, 3 or (1), (2), (3). */
function isColumnNumbers(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => /^\(?(\d{1,2})\)?$/.exec(text)?.[1]).map(Number)
  return numbers.length >= 4 && numbers.every((number, at) => number === (numbers[0] ?? 0) + at && number > 0)
}

/** The words of a sheet's header, column by column, to know it by when it comes again. */
export function headerTexts({ columns }: ReadSheet): readonly ReadonlySet<string>[] {
  return columns.map(({ title }) => new Set(title.split(' / ')))
}

function isHeaderAgain(row: ReadRow, titles: readonly ReadonlySet<string>[]): boolean {
  let [same, other] = [0, 0]
  for (const [index, cell] of row.cells.entries()) {
    const text = guessedText(cell)
    if (text === '') continue
    if (titles[index]?.has(text.replace(/\s+/gu, ' ')) === true) same += 1
    else other += 1
    // Three cells of its own are enough for a line of the list.
    if (other > 3 && same === 0) return false
  }
  return same >= 2 && same > other * 2
}
