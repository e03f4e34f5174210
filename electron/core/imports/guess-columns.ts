import type { ListField, ListKind } from '../../../shared/list-file.ts'
import { contradicted, looksOf, toldByCells, type Looks } from './cell-signs.ts'
import { headerParts } from './find-header.ts'
import type { Grid } from './grid.ts'
import { headerOf } from './header-words.ts'
import type { ReadColumn } from './list.ts'
import { guessedText } from './said.ts'
import { columnLetters } from './sheet-rows.ts'

type Guess = Pick<ReadColumn, 'field' | 'confidence' | 'headerSays'>

/** The columns of a sheet with what each is guessed to hold: by its header, held against its cells. */
export function guessColumns(grid: Grid, header: readonly number[], kind: ListKind): ReadColumn[] {
  const body = spread(grid.rows.slice((header.at(-1) ?? -1) + 1))
  const columns = Array.from({ length: grid.width }, (_, index) => {
    const cells = body.map((row) => row.cells[index]).filter((cell) => cell !== undefined)
    const parts = headerParts(grid, header, index)
    return {
      index,
      letter: columnLetters(index + 1),
      title: parts.join(' / '),
      ...guessOne(parts, looksOf(cells), kind),
      samples: samplesOf(cells.map(guessedText)),
    }
  })
  nameInTwo(columns)
  eachOnce(columns)
  return columns
}

function guessOne(parts: readonly string[], looks: Looks, kind: ListKind): Guess {
  const said = headerOf(parts, kind)
  if (said === null) {
    const told = toldByCells(looks, kind)
    // Without a header's word a column is believed only where nearly every cell agrees.
    return told !== null && told.share >= 0.8 && looks.cells >= 2
      ? { field: told.field, confidence: parts.length === 0 ? 0.6 : 0.45, headerSays: null }
      : { field: null, confidence: 0, headerSays: null }
  }
  const other = contradicted(said.field, looks, kind)
  if (other !== null) return { field: other, confidence: 0.4, headerSays: said.field }
  return { field: said.field, confidence: said.sureness, headerSays: null }
}

/** A few hundred rows tell as much of a column as all of them: the first, and then some from everywhere. */
function spread<Row>(rows: readonly Row[]): readonly Row[] {
  const step = Math.max(1, Math.floor(rows.length / 100))
  return rows.filter((_, at) => at < 30 || at % step === 0)
}

/** "Họ và tên" over two columns: the family name with the middle names, then the given name. */
function nameInTwo(columns: ReadColumn[]): void {
  const [first, second, ...more] = columns.filter(({ field }) => field === 'fullName')
  if (first && second && more.length === 0 && second.index === first.index + 1 && first.title === second.title) {
    Object.assign(first, { field: 'familyName' })
    Object.assign(second, { field: 'givenName' })
  }
  const has = (field: ListField): boolean => columns.some((column) => column.field === field)
  const alone = columns.find(({ field }) => field === 'givenName')
  // "Tên" by itself is the whole name.
  if (alone && !has('familyName') && !has('fullName')) alone.field = 'fullName'
  else if (alone && !has('familyName')) alone.field = null
}

/** A field is guessed for one column only: the surest, and of equals the first. What is crossed may stand in several. */
function eachOnce(columns: ReadColumn[]): void {
  const best = new Map<ListField, ReadColumn>()
  for (const column of columns) {
    if (column.field === null || column.field === 'note' || column.field === 'stt') continue
    const rival = best.get(column.field)
    const loser = rival === undefined ? null : rival.confidence >= column.confidence ? column : rival
    if (loser !== column) best.set(column.field, column)
    if (loser !== null) Object.assign(loser, { field: null, confidence: 0 })
  }
}

function samplesOf(texts: readonly string[]): string[] {
  const samples: string[] = []
  for (const text of texts) {
    if (text !== '' && !samples.includes(text)) samples.push(text.slice(0, 120))
    if (samples.length === 3) break
  }
  return samples
}
