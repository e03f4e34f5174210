import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import type { KitEntry } from '../../../shared/contract/kit.ts'
import { countAhead } from '../badges-ahead.ts'
import { type Context, currentFair } from '../context.ts'
import { blanksEntry } from './blanks.ts'
import { badgeEntry, sheetEntry, signingEntry } from './counted-papers.ts'
import { laidOutPages } from './laid-out-pages.ts'
import { type PrintedPaper, printedPaper, type Said } from './kept-papers.ts'
import { plainPapers, type PlainPaper, saidBy } from './printed-papers.ts'

/** Every paper of the kit: how much it is, when it was printed last and what is another since. */
export function readKit({ format }: CheckedInputOf<'kit.read'>, context: Context): OutputOf<'kit.read'> {
  const ahead = countAhead({}, context)
  const people = ahead.reduce((sum, commune) => sum + commune.people, 0)
  return [
    ...plainPapers.map((name) => plainEntry(name, context)),
    signingEntry(context),
    badgeEntry(format, ahead, context),
    blanksEntry(format, people, context),
    sheetEntry(context),
  ]
}

function plainEntry(name: PlainPaper, context: Context): KitEntry {
  const fair = currentFair(context).id
  const last = printedPaper(name, fair, context.store)
  const printed = last === null ? null : stateOf(last, context)
  // What was called off before it came out was never printed.
  const changed = last === null || printed === null ? null : differs(last, saidBy(name, fair, context))
  const left = { sheetIds: [], numbers: [] }
  return { name, ...extentOf(name, fair, context), printed, changed, employerIds: [], left, blanks: null }
}

function extentOf(name: PlainPaper, fair: string, context: Context): Pick<KitEntry, 'count' | 'pages'> {
  const { fairs } = context.store
  const employers = fairs.employers(fair)
  if (name === 'table-signs') return { count: employers.length, pages: employers.length }
  if (name !== 'vacancy-leaflet') return { count: 1, pages: 1 }
  const count = employers.reduce((sum, { id }) => sum + fairs.vacancies(id).length, 0)
  return { count, pages: count === 0 ? 0 : laidOutPages({ kind: name }, context) }
}

function stateOf({ at, jobId }: PrintedPaper, { store }: Context): KitEntry['printed'] {
  if (jobId === null) return { at, state: 'saved' }
  const status = store.printJobs.read(jobId)?.status
  if (status === undefined || status === 'cancelled') return null
  if (status === 'failed') return { at, state: 'failed' }
  return { at, state: status === 'sent' || status === 'confirmed' ? 'out' : 'waiting' }
}

function differs(then: Said, now: Said): KitEntry['changed'] {
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
