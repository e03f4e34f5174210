import { z } from 'zod'
import { type KitPaper, kitPapers } from '../../../shared/contract/kit.ts'
import type { PaperDocument } from '../../../shared/paper-documents.ts'
import { badgeFormatNames } from '../../../shared/badge-formats.ts'
import type { Store } from '../../db/store.ts'
import { noteSaved } from '../on-paper.ts'
import { noteSavedSheets } from '../signing/saved-sheets.ts'
import { keepPrinted, saidShape } from './kept-papers.ts'

const rangesShape = z.array(z.strictObject({ first: z.int(), last: z.int() }))
const pendingShape = z.strictObject({
  /** The work that makes the file, or was to. */
  workId: z.string(),
  papers: z.array(z.enum(kitPapers)),
  format: z.enum(badgeFormatNames),
  /** What the plain papers said when they were drawn, by name. */
  said: z.record(z.string(), saidShape),
  /** Frozen lists, numbered sheets, badges with a name (each commune's by itself), counters of badges without. */
  sheetIds: z.array(z.string()),
  numbers: z.array(z.int()),
  badges: z.array(z.array(z.string())),
  ranges: rangesShape,
  /** Counters set aside earlier for more badges without a name than were wanted in the end. */
  spare: rangesShape.default([]),
})
/** What was numbered for a file that nobody has fetched: the next file or printing takes it up, so that no number is lost. */
export type Pending = z.infer<typeof pendingShape>

const savedShape = z.strictObject({
  /** When each paper went into a file last, by its name. */
  at: z.record(z.string(), z.int()),
  /** Badges without a name in files, by their format. */
  blanks: z.record(z.string(), z.int()),
})
export type Saved = z.infer<typeof savedShape>

/** What was made for a file and is on no paper yet; null where there is none. */
export function readPending(fair: string, store: Store): Pending | null {
  return parsed(pendingShape, store.settings.read(pendingName(fair)))
}

/** Part of the caller's transaction. */
export function keepPending(fair: string, pending: Pending, store: Store): void {
  store.settings.keep(pendingName(fair), JSON.stringify(pending))
}

/** What went out in files that were fetched. */
export function readSaved(fair: string, store: Store): Saved {
  return parsed(savedShape, store.settings.read(savedName(fair))) ?? { at: {}, blanks: {} }
}

/** What its work is of. */
export const kitFile = 'kit.pdf'

/** Whether what was numbered for that file waits for it still: else it was printed, or lies in a later file. */
export function mayLeave(workId: string, fair: string, store: Store): boolean {
  return readPending(fair, store)?.workId === workId
}

/** A file leaves the house: if it is the kit's, its papers are saved from now on. Answers whether it was. */
export function noteFetched(
  workId: string,
  fair: string,
  { store, now }: { store: Store; now: () => number },
): boolean {
  const pending = readPending(fair, store)
  if (pending?.workId !== workId) return false
  store.atomically(() => {
    const at = now()
    store.settings.keep(savedName(fair), JSON.stringify(withFile(readSaved(fair, store), pending, at)))
    for (const [name, said] of Object.entries(pending.said))
      keepPrinted(name, fair, { at, jobId: null, ...said }, store)
    if (pending.papers.includes('signing')) noteSavedSheets(pending.sheetIds, fair, at, store)
    for (const badge of pending.badges.flat()) noteSaved(badge, store)
    keepPending(fair, leftOver(pending), store)
  })
  return true
}

function withFile({ at: earlier, blanks }: Saved, { papers, ranges, format }: Pending, at: number): Saved {
  const count = papers.includes('blanks') ? ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0) : 0
  return {
    at: { ...earlier, ...Object.fromEntries(papers.map((name) => [name, at])) },
    blanks: { ...blanks, [format]: (blanks[format] ?? 0) + count },
  }
}

/** What an earlier file was to have and this one was not asked for waits on. */
function leftOver(pending: Pending): Pending {
  const has = (name: KitPaper): boolean => pending.papers.includes(name)
  const { sheetIds, numbers, ranges } = pending
  return {
    ...pending,
    workId: '',
    papers: [],
    said: {},
    badges: [],
    sheetIds: has('signing') ? [] : sheetIds,
    numbers: has('sheets') ? [] : numbers,
    ranges: has('blanks') ? [] : ranges,
  }
}

/** Lists and sheets printed or saved otherwise wait for no file any more, and the one made with them leaves no more. Part of the caller's transaction. */
export function noLongerPending(document: PaperDocument, fair: string, store: Store): void {
  const pending = document.kind === 'sheets' || document.kind === 'signing-sheets' ? readPending(fair, store) : null
  if (pending === null) return
  const gone = new Set<string | number>(
    document.kind === 'sheets' ? document.numbers : document.kind === 'signing-sheets' ? document.sheetIds : [],
  )
  const { sheetIds, numbers, workId, papers } = pending
  const name = document.kind === 'sheets' ? 'sheets' : 'signing'
  const isInFile = papers.includes(name) && [...sheetIds, ...numbers].some((one) => gone.has(one))
  keepPending(
    fair,
    {
      ...pending,
      workId: isInFile ? '' : workId,
      sheetIds: sheetIds.filter((id) => !gone.has(id)),
      numbers: numbers.filter((number) => !gone.has(number)),
    },
    store,
  )
}

function parsed<Value>(wanted: z.ZodType<Value>, kept: string | null): Value | null {
  const read = wanted.safeParse(kept === null ? null : JSON.parse(kept))
  return read.success ? read.data : null
}

function pendingName(fair: string): string {
  return `kit-file:${fair}`
}

function savedName(fair: string): string {
  return `kit-saved:${fair}`
}
