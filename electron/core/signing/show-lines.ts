import type { LineState, Printed, SigningLine } from '../../../shared/contract/signing.ts'
import { readStamp } from '../../../shared/hybrid-logical-clock.ts'
import { lineLabel } from '../../../shared/signing-label.ts'
import { lists } from '../../../shared/words/vi/lists.ts'
import type { SigningLineRow, SigningSheetRow } from '../../db/signing.ts'
import type { Store } from '../../db/store.ts'
import { fieldStamp, readRowClock } from '../../db/row-clock.ts'
import { type Book, keyOf } from './book.ts'
import { openPrinted, readPrinted } from './printed-line.ts'

const bare = { corrections: [], instead: null, struckAt: null, signedAt: null, attendeeId: null }
const sides = ['fullName', 'born', 'sex', 'home', 'copies'] as const
/** The columns a printed side is made of. */
const columnsOf: Readonly<Record<(typeof sides)[number], readonly string[]>> = {
  fullName: ['full_name'],
  born: ['birth_date'],
  sex: ['sex'],
  home: ['village', 'commune_code'],
  copies: [],
}

/** The lines of a sheet as they were printed, and what each is worth now. */
export function openLines(store: Store, fairId: string, book: Book): (sheet: SigningSheetRow) => SigningLine[] {
  const printedNow = openPrinted(store, fairId)
  const sheets = new Map(book.sheets.map((sheet) => [sheet.id, sheet]))
  let erased: ReadonlySet<string> | null = null
  const isErased = (id: string): boolean => (erased ??= store.signing.erasedLines()).has(id)

  const insteadOf = (line: SigningLineRow, sheet: SigningSheetRow): string | null => {
    const counts = book.standing.get(keyOf(line.root, sheet.title))
    const on = counts && sheets.get(counts.sheet)
    return on ? lineLabel(on, counts.position) : null
  }

  return (sheet) => {
    const there = new Map((book.lines.get(sheet.id) ?? []).map((line) => [line.position, line]))
    return Array.from({ length: sheet.lines }, (_, index): SigningLine => {
      const position = index + 1
      const line = there.get(position)
      if (!line) {
        const state = isErased(lineId(sheet.id, position)) ? 'erased' : 'unheard'
        return { ...bare, position, state, printed: null }
      }
      const state = stateOf(line, sheet, book)
      const printed = readPrinted(line.printed)
      const isStruck = state === 'undone' || state === 'elsewhere'
      const now = isStruck ? null : printedNow(line.root, book.copies.get(keyOf(line.root, sheet.title)) ?? null)
      return {
        position,
        state,
        printed,
        corrections: printed && now ? correctionsOf(printed, now, sheet, line, store) : [],
        instead: state === 'elsewhere' ? insteadOf(line, sheet) : null,
        struckAt: isStruck ? struckAt(line, sheet, store) : null,
        signedAt: line.signed_at,
        attendeeId: isStruck && state === 'undone' ? null : line.root,
      }
    })
  }
}

/** The lines of one sheet that are there. */
export function linesOf({ id, fair }: SigningSheetRow, { signing }: Store): SigningLineRow[] {
  return signing.lines(fair).filter(({ sheet }) => sheet === id)
}

/** A line's id tells where it stands, so that the log still knows of one that was erased. */
export function lineId(sheetId: string, position: number): string {
  return `${sheetId}/${position}`
}

function stateOf(line: SigningLineRow, sheet: SigningSheetRow, book: Book): LineState {
  const counts = book.standing.get(keyOf(line.root, sheet.title))
  if (counts !== undefined) return counts.id === line.id ? 'standing' : 'elsewhere'
  return sheet.kind === 'ahead' && book.ahead.has(line.root) ? 'absent' : 'undone'
}

function correctionsOf(
  printed: Printed,
  now: Printed,
  { kind }: SigningSheetRow,
  line: SigningLineRow,
  store: Store,
): SigningLine['corrections'] {
  return sides.flatMap((field) => {
    if (field === 'copies' && kind !== 'handbook') return []
    if (printed[field] === now[field]) return []
    return [{ field, now: written(field, now), at: newestStamp(columnsOf[field], line.root, store) }]
  })
}

function written(field: (typeof sides)[number], printed: Printed): string {
  const value = printed[field]
  return field === 'sex' && printed.sex !== null ? lists.sex[printed.sex] : String(value ?? '')
}

/** When one of these columns was last written, of any record of an attendee. */
function newestStamp(columns: readonly string[], root: string, { persons }: Store): number | null {
  const stamps = persons.group(root).flatMap((row) => {
    const clock = readRowClock(row.clock)
    return columns.map((column) => fieldStamp(clock, column))
  })
  return latest(stamps)
}

/** When what a line stands for was taken back, or became another's: told by the rows that say so. */
function struckAt(line: SigningLineRow, { fair, title }: SigningSheetRow, store: Store): number | null {
  const links = store.persons.linksOf(line.person).map((id) => store.rows.read('person_link', id)?.clock ?? null)
  const own =
    title === null
      ? store.signing.clocksOf('attendance', line.person, fair)
      : store.signing.clocksOf('handout', line.person, fair)
  return latest(
    [...links, ...own].flatMap((clock) => {
      const { created, fields } = readRowClock(clock)
      return [created, ...fields.values()]
    }),
  )
}

function latest(stamps: readonly string[]): number | null {
  const newest = stamps.toSorted().at(-1)
  return newest === undefined || newest === '' ? null : readStamp(newest).milliseconds
}
