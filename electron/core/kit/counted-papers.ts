import { type BadgeFormatName, badgeFormats, badgesPerPage } from '../../../shared/badge-formats.ts'
import type { OutputOf } from '../../../shared/contract.ts'
import type { KitEntry } from '../../../shared/contract/kit.ts'
import type { SigningLine } from '../../../shared/contract/signing.ts'
import { linesOnPages, notesOnPages } from '../../../shared/signing-pages.ts'
import { backOf } from '../badge-design.ts'
import { type Context, currentFair } from '../context.ts'
import { type Book, readBook } from '../signing/book.ts'
import { peopleAhead } from '../signing/people-ahead.ts'
import { printsOfSheets } from '../signing/prints.ts'
import { openSheets } from '../signing/sheets.ts'
import { readPending, readSaved } from './kept-file.ts'
import { newestOf, stackState } from './stack-state.ts'

/** Registers that lie ready at a desk. */
export const registersAhead = 2

/** Lists of those registered ahead, by commune: who is on no list that was printed, and how the last one was. */
export function signingEntry(context: Context): KitEntry {
  const { store } = context
  const fair = currentFair(context).id
  const book = readBook(store, fair)
  const communes = peopleAhead(store, fair)
  const sheetIds = readPending(fair, store)?.sheetIds ?? []
  const left = linesOf(sheetIds, book, context)
  const count = communes.reduce((sum, { people }) => sum + people.length, 0) + left.flat().length
  const pages =
    communes.reduce((sum, { people }) => sum + linesOnPages(people.length).length, 0) +
    left.reduce((sum, lines) => sum + pagesOf(lines), 0)
  const prints = printsOfSheets(store, fair)
  const lists = book.sheets.filter(({ id, kind }) => kind === 'ahead' && !sheetIds.includes(id))
  const [last] = lists.flatMap(({ id }) => prints.get(id) ?? []).toSorted((one, other) => other.at - one.at)
  const printed = newestOf(last ?? null, readSaved(fair, store).at['signing'])
  const changed = lists.length > 0 && count > 0 ? { added: count, gone: 0, altered: 0, head: false } : null
  return {
    name: 'signing',
    count,
    pages,
    printed,
    changed,
    employerIds: [],
    left: { sheetIds, numbers: [] },
    blanks: null,
  }
}

/** Lines of sheets that are frozen and lie in no file and on no paper. */
function linesOf(sheetIds: readonly string[], book: Book, context: Context): SigningLine[][] {
  if (sheetIds.length === 0) return []
  const show = openSheets(context.store, currentFair(context).id, book)
  return book.sheets.filter(({ id }) => sheetIds.includes(id)).map((row) => show(row).lines)
}

/** As the sheet is drawn: what was put right since it was frozen is a note beneath it. */
function pagesOf(lines: readonly SigningLine[]): number {
  const noted = lines.filter(
    ({ state, corrections }) => state === 'undone' || state === 'elsewhere' || corrections.length > 0,
  )
  const notes = noted.length + (lines.some(({ state }) => state === 'absent') ? 1 : 0)
  return linesOnPages(lines.length).length + notesOnPages(notes).length
}

/** Badges with names of those registered ahead: those not on paper yet, each commune on sheets of its own. */
export function badgeEntry(
  format: BadgeFormatName,
  communes: OutputOf<'badge.count-ahead'>,
  context: Context,
): KitEntry {
  const { store } = context
  const fair = currentFair(context).id
  const onPage = badgesPerPage(badgeFormats[format])
  const sides = backOf(context, fair) === null ? 1 : 2
  const lacking = communes.map(({ people, printed }) => people - printed)
  const count = lacking.reduce((sum, some) => sum + some, 0)
  const pages = lacking.reduce((sum, some) => sum + Math.ceil(some / onPage), 0) * sides
  const done = communes.reduce((sum, { printed }) => sum + printed, 0)
  const batch = store.printJobs.newestNamed(fair)
  const stack = batch === undefined ? [] : store.printJobs.ofBatch(batch)
  const printed = done > 0 ? newestOf(stackState(stack), readSaved(fair, store).at['badges']) : null
  const changed = done > 0 && count > 0 ? { added: count, gone: 0, altered: 0, head: false } : null
  return {
    name: 'badges',
    count,
    pages,
    printed,
    changed,
    employerIds: [],
    left: { sheetIds: [], numbers: [] },
    blanks: null,
  }
}

/** Sheets to write on when nothing works: one for each booth that interviews, and registers for the desk. */
export function sheetEntry(context: Context): KitEntry {
  const { store } = context
  const fair = currentFair(context).id
  const numbers = readPending(fair, store)?.numbers ?? []
  const { issued, lacking, registers } = sheetsLacking(context)
  const out = issued.filter(({ number }) => !numbers.includes(number))
  const at = out.reduce((newest, { issued_at }) => Math.max(newest, issued_at), 0)
  const added = lacking.length
  return {
    name: 'sheets',
    count: lacking.length,
    pages: lacking.length + registers + numbers.length,
    printed: out.length > 0 ? newestOf({ at, state: 'out' }, readSaved(fair, store).at['sheets']) : null,
    changed: out.length > 0 && added > 0 ? { added, gone: 0, altered: 0, head: false } : null,
    employerIds: lacking,
    left: { sheetIds: [], numbers },
    blanks: null,
  }
}

/** Booths without any sheet, and how many registers the desk lacks. */
export function sheetsLacking({ store }: Context) {
  const fair = currentFair({ store }).id
  const issued = store.sheetEntries.ofFair(fair)
  const having = new Set(issued.map(({ employer }) => employer))
  const booths = store.fairs.employers(fair).filter(({ kind }) => kind !== 'center')
  const lacking = booths.filter(({ id }) => !having.has(id)).map(({ id }) => id)
  return { issued, lacking, registers: issued.some(({ kind }) => kind === 'register') ? 0 : registersAhead }
}
