import { setImmediate } from 'node:timers/promises'
import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import type { Fate } from '../../../shared/contract/list-lines.ts'
import type { ListImportRow } from '../../db/list-imports.ts'
import type { Context } from '../context.ts'
import { once } from '../receipts.ts'
import type { HeldFiles } from './held-files.ts'
import { countWaiting, type DecidedLine, type Doing, dropPieces, readPiece, waitingPieces } from './pieces.ts'
import { countFates, reportIn } from './show-import.ts'
import { inTheWay, remembering } from './stuck.ts'
import { takeBackPersons } from './undo-people.ts'
import { writeLines, type Writing } from './write-people.ts'

/** How far it is, and what the caller knows of a list that was just decided on: the newest change when its lines were looked up. */
type Told = { list?: string; lookedUpAt?: number; onProgress?: (lines: number) => void }

/** One at a time in each house. */
const running = new WeakMap<HeldFiles, Promise<void>>()

/**
 * Does what is decided and not done yet of lists taken over or taken back, piece by piece, each piece in a transaction of its
 * own with everybody else's turn in between. A list is taken over when it is decided (`commit.ts`): whatever ends this, the
 * rest is done at the next opening, or before the next list.
 */
export async function finishImports(context: Context, told: Told = {}): Promise<void> {
  const before = running.get(context.heldFiles) ?? Promise.resolve()
  const own = before.catch(() => undefined).then(() => finishAll(context, told))
  running.set(context.heldFiles, own)
  await own
}

/** Waits for lists that are being written or taken back, whatever comes of them: figures are kept with all of a list or none. */
export async function importsSettled({ heldFiles }: Pick<Context, 'heldFiles'>): Promise<void> {
  await running.get(heldFiles)?.catch(() => undefined)
}

async function finishAll(context: Context, told: Told): Promise<void> {
  const { store } = context
  for (const doing of ['take', 'undo'] as const) {
    const lists = new Set(waitingPieces(doing, store).map(({ list }) => list))
    for (const list of lists) {
      const row = store.listImports.byId(list)
      // Laid down by a command that has not decided yet.
      if (!row || (doing === 'undo' && row.undone_at === null)) continue
      if (store.fairs.fair(row.fair)) await finishOrTell(doing, row, context, told)
      // Another desk has erased the rehearsal it was of, not knowing of the list.
      else dropPieces(doing, list, store)
    }
  }
}

/** Who asked for another list is told which one is in the way. */
async function finishOrTell(doing: Doing, row: ListImportRow, context: Context, told: Told): Promise<void> {
  try {
    await remembering(row.id, context, () => finishOne(doing, row, context, told))
  } catch (error) {
    throw told.list === row.id ? error : inTheWay(row, error, context)
  }
}

/** Tries once more what could not be finished. */
export async function goOnWithImports(
  { id }: CheckedInputOf<'import.go-on'>,
  context: Context,
): Promise<OutputOf<'import.go-on'>> {
  await finishImports(context)
  return once(
    context,
    'import.go-on',
    id,
    () => ({}),
    () => ({}),
  )
}

/**
 * So long one transaction may last, in ms: while nobody else writes, and while somebody at a desk does. Shorter ones cost more in
 * all, since the search index is written out with each; twice the shorter is still not felt as waiting.
 */
const goal = { alone: 120, beside: 40 } as const
/** More pieces than these are not done in one transaction, however quick the machine. */
const mostTogether = 40

async function finishOne(doing: Doing, row: ListImportRow, context: Context, told: Told): Promise<void> {
  const { store } = context
  const run = doing === 'take' ? taking(row, context, told) : (name: string) => takeBackPiece(name, row, context)
  const names = waitingPieces(doing, store, row.id).map(({ name }) => name)
  if (doing === 'undo') await gatherIndex(countWaiting(row.id, store), context)
  let together = 2
  let done = 0
  for (let at = 0; at < names.length;) {
    const before = store.changes.newestArrival()
    await setImmediate()
    const longest = store.changes.newestArrival() === before ? goal.alone : goal.beside
    if (longest === goal.beside) together = Math.max(1, Math.floor(together / 4))
    const begun = performance.now()
    const some = names.slice(at, at + together)
    at += some.length
    done += store.atomically(() => {
      const lines = some.reduce((sum, name) => sum + run(name), 0)
      // Once no piece waits, nobody comes back to the list.
      if (at >= names.length) correctReport(row.id, context)
      return lines
    })
    // How much that is depends on the machine, and on how large the search index is by now.
    const took = performance.now() - begun
    if (took > longest) together = Math.max(1, Math.floor(together / 2))
    else if (took < longest / 2) together = Math.min(mostTogether, together * 2)
    told.onProgress?.(done)
  }
  if (doing === 'take') await gatherIndex(done, context)
}

/** So many pages of the search index take a few milliseconds. */
const pagesAtOnce = 32

/**
 * Each piece left a stretch of the search index, and taking somebody out looks into all of them: a third of the time in one. The
 * whole index is written anew only for a list that is a good part of it.
 */
async function gatherIndex(lines: number, { store }: Context): Promise<void> {
  const isMuch = lines * 4 > store.search.count()
  for (let isFirst = true, isMore = true; isMore; isFirst = false) {
    await setImmediate()
    isMore = store.gatherIndex(pagesAtOnce, isFirst && isMuch)
  }
}

/**
 * Writes the lines of one piece after the other, in the caller's transactions; answers how many they were. `isPart`: in one of
 * its own, beside the list's.
 */
function taking(
  row: ListImportRow,
  context: Context,
  { list, lookedUpAt }: Told,
  isPart = true,
): (name: string) => number {
  const { store } = context
  const records = store.listImports.lines(row.id).flatMap(({ record }) => record ?? [])
  const fair = store.fairs.fair(row.fair)
  if (!fair) throw new Error(`list ${row.id} is of no fair`)
  let newest = list === row.id ? lookedUpAt : undefined
  // Nobody can have come of a list that was decided on this moment.
  const before = list === row.id ? [] : store.listImports.onFairList(row.id)
  const own = new Set(records)
  const unnamed = new Set(before.filter((person) => !own.has(person)))
  const writing: Writing = { list: row.id, fair, own, isStale: false, unnamed, context }
  return (name) => {
    const lines = (readPiece(name, store) ?? []) as DecidedLine[]
    writing.isStale ||= store.changes.newestArrival() !== newest
    if (isPart) withReceipt(name, row.id, 'import.commit', context, () => writeLines(lines, writing))
    else writeLines(lines, writing)
    store.settings.drop(name)
    newest = store.changes.newestArrival()
    return lines.length
  }
}

type UndoPiece = { undo: string; persons: string[] }

function takeBackPiece(name: string, row: ListImportRow, context: Context): number {
  const { store } = context
  const { undo, persons } = (readPiece(name, store) ?? { undo: row.id, persons: [] }) as UndoPiece
  withReceipt(name, undo, 'import.undo', context, () => takeBackPersons(persons, row, context))
  store.settings.drop(name)
  return persons.length
}

/** What a piece wrote is known as a part of its command's, nobody's own at a screen. */
function withReceipt(
  name: string,
  command: string,
  procedure: 'import.commit' | 'import.undo',
  { store, now }: Context,
  work: () => void,
): void {
  const before = store.changes.newestArrival()
  work()
  const after = store.changes.newestArrival()
  if (after === before) return
  store.receipts.keep({
    id: `${command}${name.slice(name.lastIndexOf('/'))}`,
    procedure,
    outcome: '{}',
    answered_at: now(),
    station: null,
    first_change: before + 1,
    last_change: after,
  })
}

/** The report was written when the list was decided on; where a line has come to something else, or stays, it says so. */
function correctReport(list: string, { store }: Pick<Context, 'store'>): void {
  const row = store.listImports.byId(list)
  if (!row) return
  const report = reportIn(row)
  const counts = countFates([])
  for (const { outcome, lines } of store.listImports.outcomes(list)) counts[outcome as Fate] = lines
  const kept = row.undone_at === null ? report.kept : store.listImports.countKept(list)
  const text = JSON.stringify({ ...report, counts, kept })
  if (text !== row.report) store.changes.update('list_import', list, { report: text })
}

/** Writes all of a list that is decided on in the caller's transaction. `isFresh`: nobody wrote since its lines were looked up. */
export function writeAtOnce(list: string, isFresh: boolean, context: Context): void {
  const { store } = context
  const row = store.listImports.byId(list)
  if (!row) throw new Error(`no list ${list}`)
  const write = taking(row, context, { list, lookedUpAt: isFresh ? store.changes.newestArrival() : -1 }, false)
  for (const { name } of waitingPieces('take', store, list)) write(name)
  correctReport(list, context)
}

/** At the opening: what nobody decided on goes, what was decided is done. */
export function resumeImports(context: Context): void {
  const { store, log, announce } = context
  const waiting = (['take', 'undo'] as const).flatMap((doing) => waitingPieces(doing, store))
  if (waiting.length === 0) return
  const undecided = waiting.filter(({ list }) => !store.listImports.byId(list))
  store.atomically(() => undecided.forEach(({ name }) => store.settings.drop(name)))
  if (undecided.length === waiting.length) return
  finishImports(context)
    .then(() => announce(['imports', 'attendees']))
    .catch((error: unknown) => log(`a list waits to be finished: ${String(error)}`))
}
