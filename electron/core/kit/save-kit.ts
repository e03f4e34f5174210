import { type BadgeFormatName, badgeFormats } from '../../../shared/badge-formats.ts'
import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { type KitPaper, kitPapers } from '../../../shared/contract/kit.ts'
import { documentPapers } from '../../../shared/document-papers.ts'
import { Refusal } from '../../../shared/failure.ts'
import { giveAhead, lackingAhead } from '../badges-ahead.ts'
import { type Context, currentFair, newId } from '../context.ts'
import { issueSheets } from '../documents/issue-sheets.ts'
import { fileNamed } from '../exports/media-types.ts'
import { once } from '../receipts.ts'
import { freezeSheets } from '../signing/freeze.ts'
import { peopleAhead } from '../signing/people-ahead.ts'
import { takeBlanks } from './blanks.ts'
import { registersAhead, sheetsLacking } from './counted-papers.ts'
import { partsOf } from './file-parts.ts'
import { keepPending, kitFile, type Pending, readPending } from './kept-file.ts'
import { plainPapers, saidBy } from './printed-papers.ts'

type Asked = CheckedInputOf<'kit.save'>

/**
 * Begins the one file of the kit. What must be numbered is numbered in one transaction and kept as pending; only a file that is
 * fetched makes it saved (`noteFetched`).
 *
 * @throws Refusal `not-found` (`papers`) where there is nothing to draw, `blanks-used-up`
 */
export async function saveKit(input: Asked, context: Context): Promise<OutputOf<'kit.save'>> {
  const { store, works, caller } = context
  const { id, format } = input
  const papers = kitPapers.filter((name) => input.papers.includes(name) && fitsFile(name, format))
  if (!store.receipts.read(id) && papers.includes('badges')) await giveAhead(context)
  const work = () => {
    const fair = currentFair(context).id
    const pending = pendingOf(papers, input, context)
    if (partsOf(somethingIn(papers, context), pending).length === 0)
      throw new Refusal({ code: 'not-found', field: 'papers' })
    keepPending(fair, pending, store)
    return {}
  }
  return once(context, 'kit.save', id, work, () => {
    const { id: fair, held_on: day } = currentFair(context)
    const pending = readPending(fair, store)
    if (pending !== null && pending.workId === id) {
      const parts = partsOf(somethingIn(papers, context), pending)
      const fileName = fileNamed('bo-ho-so-truoc-phien', 'pdf', day)
      const input = { fair, fileName, format, parts }
      works.start({ id, kind: 'export', of: kitFile, name: 'drawn-file', input }, caller)
    }
    return { workId: id }
  })
}

/** Everything is drawn on A4 but badges of a label printer or a card printer. */
function fitsFile(name: KitPaper, format: BadgeFormatName): boolean {
  const { width, height } = badgeFormats[format].page
  const isA4 = width === documentPapers.a4.width && height === documentPapers.a4.height
  return isA4 || (name !== 'badges' && name !== 'blanks')
}

/** Signs and a leaflet of a fair without employers would be empty pages. */
function somethingIn(papers: readonly KitPaper[], context: Context): KitPaper[] {
  const { fairs } = context.store
  const employers = fairs.employers(currentFair(context).id)
  const offers = employers.some(({ id }) => fairs.vacancies(id).length > 0)
  return papers.filter((name) =>
    name === 'table-signs' ? employers.length > 0 : name === 'vacancy-leaflet' ? offers : true,
  )
}

/** Numbers what is asked for, and takes up what was numbered for a file nobody fetched. Part of the caller's transaction. */
function pendingOf(papers: readonly KitPaper[], { id, format, total }: Asked, context: Context): Pending {
  const { store } = context
  const fair = currentFair(context).id
  const before = readPending(fair, store)
  const ranges = papers.includes('blanks') ? takeBlanks(total, context) : (before?.ranges ?? [])
  const plain = plainPapers.filter((name) => papers.includes(name))
  return {
    workId: id,
    papers: [...papers],
    format,
    said: Object.fromEntries(plain.map((name) => [name, saidBy(name, fair, context)])),
    sheetIds: [...(before?.sheetIds ?? []), ...(papers.includes('signing') ? freezeAhead(fair, context) : [])],
    numbers: [...(before?.numbers ?? []), ...(papers.includes('sheets') ? numberSheets(context) : [])],
    badges: papers.includes('badges') ? lackingAhead(context) : [],
    ranges,
    spare: readPending(fair, store)?.spare ?? [],
  }
}

function freezeAhead(fair: string, context: Context): string[] {
  if (peopleAhead(context.store, fair).length === 0) return []
  return freezeSheets({ id: newId(context.now()), of: { kind: 'ahead', commune: null } }, context).sheetIds
}

function numberSheets(context: Context): number[] {
  const { lacking, registers } = sheetsLacking(context)
  const id = (): string => newId(context.now())
  const booths =
    lacking.length === 0
      ? []
      : issueSheets({ id: id(), kind: 'interviews', employerIds: lacking, copies: 1 }, context).numbers
  const desk =
    registers === 0
      ? []
      : issueSheets({ id: id(), kind: 'register', employerIds: [], copies: registersAhead }, context).numbers
  return [...booths, ...desk]
}
