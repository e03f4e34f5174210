import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { Refusal } from '../../../shared/failure.ts'
import type { Context } from '../context.ts'
import { once } from '../receipts.ts'
import type { MappedRow } from '../imports/list.ts'
import type { HeldFile } from './held-files.ts'
import { dropKept } from './kept-settings.ts'
import { layPieces } from './lay-pieces.ts'
import { type LeftOut, leftOutOf } from './left-out.ts'
import { dropPieces, waitingPieces } from './pieces.ts'
import { fairOf, mapLines, type Plan, planLines } from './planning.ts'
import { cellsOf } from './read-file.ts'
import { keepLines } from './report-lines.ts'
import { reportOf, showImport } from './show-import.ts'
import { atOnce, inSlices } from './slices.ts'
import { finishImports, writeAtOnce } from './under-way.ts'
import { writeEmployers } from './write-employers.ts'

type Commit = CheckedInputOf<'import.commit'>

/** A desk that registers all the time must not keep a list waiting for ever: after so many plans one is made while it waits. */
const mostPlans = 3

/**
 * Takes a list over: what a person was shown, planned anew against what is in the database now. That it is taken over is
 * decided in one transaction, all of it or nothing. Employers and vacancies, and people up to `linesAtOnce`, which is more than
 * a commune sends, are written in that same transaction. People may be thousands, and writing those would hold up the desk for
 * seconds: each line, as it was decided, is laid down before, the transaction says that they count, and then they are written
 * in pieces (`finishImports`).
 */
export async function commitImport(input: Commit, context: Context): Promise<OutputOf<'import.commit'>> {
  const { store, caller, heldFiles } = context
  await finishImports(context)
  const answer = ({ list = '' }: Readonly<Record<string, string>>) => answerOf(list, context)
  // Its file may have been forgotten since.
  if (store.receipts.read(input.id)) return once(context, 'import.commit', input.id, () => ({ list: input.id }), answer)
  const held = heldFiles.get(input.handle, caller.stationId)
  const file = await cellsOf(held, context)
  const names = new Map(file.sheets.map(({ index, name }) => [index, name]))
  // Until it is decided, forgetting the file stops it (`import.forget`).
  const stop = (held.taking ??= new AbortController())
  const lines = await inSlices(mapLines(held, file, input.settings, context), () => undefined, stop.signal)
  const { plan, arrival } = await planAfresh(held, lines, input, context, stop.signal)
  let laid = 0
  let isUndisturbed = false
  const work = () => {
    // The same command sent twice takes its pieces along where the first of the two fails.
    if (waitingPieces('take', store, input.id).length !== laid) throw new Error(`list ${input.id} lacks lines`)
    const isStale = plan.kind === 'employers' && store.changes.newestArrival() !== arrival
    const sure = isStale ? atOnce(planLines(held, lines, input.settings, context, false)) : plan
    write(input, { held, plan: sure, names, leftOut: leftOutOf(file, input.settings) }, context)
    if (plan.kind === 'people' && plan.lines.length <= heldFiles.linesAtOnce)
      writeAtOnce(input.id, isUndisturbed, context)
    store.stations.noteAccess(context.now(), caller.stationId, 'list-import', null, sure.lines.length)
    return { list: input.id }
  }
  try {
    if (plan.kind === 'people') laid = await layPieces(plan, { id: input.id, settings: input.settings, names }, context)
    stop.signal.throwIfAborted()
    held.taking = null
    isUndisturbed = store.changes.newestArrival() === arrival
    once(context, 'import.commit', input.id, work, () => null)
  } catch (error) {
    if (!store.receipts.read(input.id)) dropPieces('take', input.id, store)
    throw error
  }
  const lookedUpAt = isUndisturbed ? store.changes.newestArrival() : -1
  const onProgress = (done: number): void => void (held.standing = { stage: 'taking', done, total: plan.lines.length })
  await finishImports(context, { list: input.id, lookedUpAt, onProgress })
  heldFiles.forget(input.handle, caller.stationId)
  return answerOf(input.id, context)
}

function answerOf(list: string, context: Context): OutputOf<'import.commit'> {
  const row = context.store.listImports.byId(list)
  if (!row) throw new Refusal({ code: 'not-found' })
  return showImport(row, context)
}

/** A plan, and the newest change it knows of: nobody wrote anything while it was made, or somebody always did. */
async function planAfresh(
  held: HeldFile,
  lines: readonly MappedRow[],
  { settings }: Commit,
  context: Context,
  signal: AbortSignal,
): Promise<{ plan: Plan; arrival: number }> {
  const { changes } = context.store
  const tell = (done: number): void => void (held.standing = { stage: 'matching', done, total: lines.length })
  for (let turn = 1; ; turn += 1) {
    const arrival = changes.newestArrival()
    const plan = await inSlices(planLines(held, lines, settings, context, false), tell, signal)
    if (turn === mostPlans || changes.newestArrival() === arrival) return { plan, arrival }
  }
}

type Planned = { held: HeldFile; plan: Plan; names: ReadonlyMap<number, string>; leftOut: LeftOut }

/** The list itself; of employers also what it brings. */
function write({ id, settings }: Commit, { held, plan, names, leftOut }: Planned, context: Context): void {
  const { store, now, caller } = context
  const fair = fairOf(held, context)
  if (fair.status === 'archived') throw new Refusal({ code: 'fair-archived' })
  const at = now()
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
      report: JSON.stringify(reportOf(plan, sheets, leftOut)),
    },
    at,
  )
  dropKept({ digest: held.digest, fairId: fair.id }, store)
  if (plan.kind === 'people') return
  const records = writeEmployers(plan.lines, { fairId: fair.id, list: id, context })
  keepLines(plan.lines, { list: id, records, names, store })
}
