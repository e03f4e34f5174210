import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { type BadgeFormatName, badgeFormats, badgesPerPage } from '../../../shared/badge-formats.ts'
import type { KitEntry } from '../../../shared/contract/kit.ts'
import { countAhead } from '../badges-ahead.ts'
import { type Context, currentFair } from '../context.ts'
import { readBook } from '../signing/book.ts'
import { peopleAhead } from '../signing/people-ahead.ts'
import { printsOfSheets } from '../signing/prints.ts'
import { plainPapers, type PlainPaper, printedPaper, type PrintedPaper, saidBy } from './printed-papers.ts'

/** What two vacancies beside each other and an employer's name take of a leaflet's page, of rows of which so many fit. */
const rowsOnLeaflet = 11
/** Lines on a page of a list to be signed. */
const linesOnPage = 20
/** Registers that lie ready at a desk. */
export const registersAhead = 2

/** Every paper of the kit: how much it is, when it was printed last and what is another since. */
export function readKit({ format }: CheckedInputOf<'kit.read'>, context: Context): OutputOf<'kit.read'> {
  return [
    ...plainPapers.map((name) => plainEntry(name, context)),
    signingEntry(context),
    badgeEntry(format, context),
    sheetEntry(context),
  ]
}

function plainEntry(name: PlainPaper, context: Context): KitEntry {
  const fair = currentFair(context).id
  const last = printedPaper(name, fair, context)
  const printed = last === null ? null : stateOf(last, context)
  const { count, pages, about } = extentOf(name, fair, context)
  // What was called off before it came out was never printed.
  const changed = last === null || printed === null ? null : differs(last, saidBy(name, fair, context))
  return { name, count, pages, about, printed, changed, employerIds: [] }
}

function extentOf(
  name: PlainPaper,
  fair: string,
  { store: { fairs } }: Context,
): Pick<KitEntry, 'count' | 'pages' | 'about'> {
  const employers = fairs.employers(fair)
  if (name === 'table-signs') return { count: employers.length, pages: employers.length, about: false }
  if (name !== 'vacancy-leaflet') return { count: 1, pages: 1, about: false }
  const offers = employers.map(({ id }) => fairs.vacancies(id).length).filter((some) => some > 0)
  const rows = offers.reduce((sum, some) => sum + Math.ceil(some / 2) + 0.7, 0)
  return { count: offers.reduce((sum, some) => sum + some, 0), pages: Math.ceil(rows / rowsOnLeaflet), about: true }
}

function stateOf({ at, jobId }: PrintedPaper, { store }: Context): KitEntry['printed'] {
  if (jobId === null) return { at, state: 'saved' }
  const status = store.printJobs.read(jobId)?.status
  if (status === undefined || status === 'cancelled') return null
  if (status === 'failed') return { at, state: 'failed' }
  return { at, state: status === 'sent' || status === 'confirmed' ? 'out' : 'waiting' }
}

function differs(
  then: Pick<PrintedPaper, 'head' | 'parts'>,
  now: Pick<PrintedPaper, 'head' | 'parts'>,
): KitEntry['changed'] {
  const before = new Map(Object.entries(then.parts))
  const after = new Map(Object.entries(now.parts))
  const changed = {
    added: [...after.keys()].filter((id) => !before.has(id)).length,
    gone: [...before.keys()].filter((id) => !after.has(id)).length,
    altered: [...after].filter(([id, said]) => before.has(id) && before.get(id) !== said).length,
    head: then.head !== now.head,
  }
  return changed.added + changed.gone + changed.altered > 0 || changed.head ? changed : null
}

/** Lists of those registered ahead, by commune: who is on none yet, and how the last list was printed. */
function signingEntry(context: Context): KitEntry {
  const { store } = context
  const fair = currentFair(context).id
  const communes = peopleAhead(store, fair)
  const count = communes.reduce((sum, { people }) => sum + people.length, 0)
  const pages = communes.reduce((sum, { people }) => sum + Math.ceil(people.length / linesOnPage), 0)
  const prints = printsOfSheets(store, fair)
  const lists = readBook(store, fair).sheets.filter(({ kind }) => kind === 'ahead')
  const [last] = lists.flatMap(({ id }) => prints.get(id) ?? []).toSorted((one, other) => other.at - one.at)
  const changed = lists.length > 0 && count > 0 ? { added: count, gone: 0, altered: 0, head: false } : null
  return { name: 'signing', count, pages, about: true, printed: last ?? null, changed, employerIds: [] }
}

/** Badges with names of those registered ahead: those not on paper yet, each commune on sheets of its own. */
function badgeEntry(format: BadgeFormatName, context: Context): KitEntry {
  const communes = countAhead({}, context)
  const onPage = badgesPerPage(badgeFormats[format])
  const lacking = communes.map(({ people, printed }) => people - printed)
  const count = lacking.reduce((sum, some) => sum + some, 0)
  const pages = lacking.reduce((sum, some) => sum + Math.ceil(some / onPage), 0)
  const done = communes.reduce((sum, { printed }) => sum + printed, 0)
  const printed = done > 0 ? stackPrinted(context) : null
  const changed = done > 0 && count > 0 ? { added: count, gone: 0, altered: 0, head: false } : null
  return { name: 'badges', count, pages, about: false, printed, changed, employerIds: [] }
}

/** What became of the newest stack with names; null where there was none, or it was called off. */
function stackPrinted({ store }: Context): KitEntry['printed'] {
  const batch = store.printJobs.newestNamed(currentFair({ store }).id)
  const jobs = batch === undefined ? [] : store.printJobs.ofBatch(batch).filter(({ status }) => status !== 'cancelled')
  const [first] = jobs
  if (first === undefined) return null
  const is = (...statuses: string[]) => jobs.some(({ status }) => statuses.includes(status))
  return { at: first.queued_at, state: is('failed') ? 'failed' : is('queued', 'sending') ? 'waiting' : 'out' }
}

/** Sheets to write on when nothing works: one for each booth that interviews, and registers for the desk. */
function sheetEntry({ store }: Context): KitEntry {
  const fair = currentFair({ store }).id
  const issued = store.sheetEntries.ofFair(fair)
  const having = new Set(issued.map(({ employer }) => employer))
  const booths = store.fairs.employers(fair).filter(({ kind }) => kind !== 'center')
  const lacking = booths.filter(({ id }) => !having.has(id)).map(({ id }) => id)
  const registers = issued.some(({ kind }) => kind === 'register') ? 0 : registersAhead
  const at = issued.reduce((newest, { issued_at }) => Math.max(newest, issued_at), 0)
  return {
    name: 'sheets',
    count: lacking.length,
    pages: lacking.length + registers,
    about: false,
    printed: issued.length > 0 ? { at, state: 'out' } : null,
    changed:
      issued.length > 0 && lacking.length > 0 ? { added: lacking.length, gone: 0, altered: 0, head: false } : null,
    employerIds: lacking,
  }
}
