import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { Refusal } from '../../../shared/failure.ts'
import type { Context } from '../context.ts'
import { once } from '../receipts.ts'
import type { MappedRow } from '../imports/list.ts'
import type { HeldFile } from './held-files.ts'
import { fairOf, mapLines, type Plan, planLines } from './planning.ts'
import { cellsOf } from './read-file.ts'
import { keepLines } from './report-lines.ts'
import { reportOf, showImport } from './show-import.ts'
import { atOnce, inSlices } from './slices.ts'
import { writeEmployers } from './write-employers.ts'
import { writePeople } from './write-people.ts'

type Commit = CheckedInputOf<'import.commit'>

/** A desk that registers all the time must not keep a list waiting for ever: after so many plans one is made while it waits. */
const mostPlans = 3

/**
 * Takes a list over, all of it in one transaction: what a person was shown, planned anew against what is in the database
 * now. The looking-up is done in slices beforehand; it holds for as long as nobody else has written anything.
 */
export async function commitImport(input: Commit, context: Context): Promise<OutputOf<'import.commit'>> {
  const { store, caller, heldFiles } = context
  const answer = ({ list = '' }: Readonly<Record<string, string>>) => answerOf(list, context)
  // Its file may have been forgotten since.
  if (store.receipts.read(input.id)) return once(context, 'import.commit', input.id, () => ({ list: input.id }), answer)
  const held = heldFiles.get(input.handle, caller.stationId)
  const file = await cellsOf(held, context)
  const names = new Map(file.sheets.map(({ index, name }) => [index, name]))
  const lines = await inSlices(mapLines(held, file, input.settings, context), () => undefined)
  const planned = await planAfresh(held, lines, input, context)
  const work = () => {
    const plan = planned ?? atOnce(planLines(held, lines, input.settings, context, false))
    write(input, { held, plan, names }, context)
    store.stations.noteAccess(context.now(), caller.stationId, 'list-import', null, plan.lines.length)
    return { list: input.id }
  }
  const taken = once(context, 'import.commit', input.id, work, answer)
  heldFiles.forget(input.handle, caller.stationId)
  return taken
}

function answerOf(list: string, context: Context): OutputOf<'import.commit'> {
  const row = context.store.listImports.byId(list)
  if (!row) throw new Refusal({ code: 'not-found' })
  return showImport(row, context)
}

/** A plan nothing was written beside; null where somebody always did. */
async function planAfresh(
  held: HeldFile,
  lines: readonly MappedRow[],
  { settings }: Commit,
  context: Context,
): Promise<Plan | null> {
  const { changes } = context.store
  const tell = (done: number): void => void (held.standing = { stage: 'matching', done, total: lines.length })
  for (let turn = 0; turn < mostPlans; turn += 1) {
    const arrival = changes.newestArrival()
    const plan = await inSlices(planLines(held, lines, settings, context, false), tell)
    if (changes.newestArrival() === arrival) return plan
  }
  return null
}

type Planned = { held: HeldFile; plan: Plan; names: ReadonlyMap<number, string> }

function write({ id, settings }: Commit, { held, plan, names }: Planned, context: Context): void {
  const { store, now, caller } = context
  const fair = fairOf(held, context)
  if (fair.status === 'archived') throw new Refusal({ code: 'fair-archived' })
  const at = now()
  const writing = { fairId: fair.id, list: id, context }
  const records = plan.kind === 'people' ? writePeople(plan.lines, writing) : writeEmployers(plan.lines, writing)
  const sheets = settings.sheets.filter(({ use }) => use).map(({ index }) => names.get(index) ?? '')
  store.changes.create(
    'list_import',
    id,
    {
      fair: fair.id,
      kind: settings.kind,
      file_name: held.fileName,
      digest: held.digest,
      taken_at: at,
      station: caller.stationId,
      report: JSON.stringify(reportOf(plan, sheets)),
    },
    at,
  )
  keepLines(plan.lines, { list: id, records, names, store })
}
