import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import type { KeptReason } from '../../../shared/contract/imports.ts'
import { Refusal } from '../../../shared/failure.ts'
import type { LoggedChange } from '../../db/change-log.ts'
import type { ListImportRow } from '../../db/list-imports.ts'
import { openStanding, takeBack } from '../actions.ts'
import type { Context } from '../context.ts'
import { once } from '../receipts.ts'
import { type Built, whyHiringStays, whyPersonStays } from './built-upon.ts'
import { keptDetail, linesOf, requireImport } from './report-lines.ts'
import { reportIn, showImport } from './show-import.ts'

/**
 * Takes back a whole import, person by person and row by row: what it made is hidden, what it filled in is emptied, what it
 * changed is as before. Whatever somebody has built upon since stays whole, with its reason beside the line.
 *
 * @throws Refusal `already-undone`, `not-undoable` at another machine or a month later
 */
export function undoImport(input: CheckedInputOf<'import.undo'>, context: Context): OutputOf<'import.undo'> {
  const { store, now } = context
  const work = () => {
    const row = requireImport(input.listId, context)
    if (row.undone_at !== null) throw new Refusal({ code: 'already-undone' })
    const receipt = store.receipts.read(row.id)
    if (!receipt?.first_change || !receipt.last_change || !showImport(row, context).canUndo)
      throw new Refusal({ code: 'not-undoable' })
    const written = store.changes.between(receipt.first_change, receipt.last_change)
    const kept = takeBackUnits(written, {
      list: row.id,
      standsAfter: openStanding(receipt.last_change, context),
      context,
    })
    markLines(row, kept, context)
    const report = JSON.stringify({ ...reportIn(row), kept: kept.size })
    store.changes.update('list_import', row.id, { undone_at: now(), report })
    store.receipts.markUndone(row.id, now())
    return { list: row.id }
  }
  return once(context, 'import.undo', input.id, work, ({ list }) => showImport(requireImport(list, context), context))
}

/** Everything the import wrote of one person, or of one employer or vacancy. */
type Unit = { key: string; changes: LoggedChange[] }

/** Takes back each unit nothing was built upon; answers those that stay, and why. */
function takeBackUnits(written: readonly LoggedChange[], built: Built): Map<string, KeptReason> {
  const kept = new Map<string, KeptReason>()
  const units = unitsIn(written)
  // A vacancy that stays keeps its employer.
  const order = ['person', 'vacancy', 'employer']
  for (const { key, changes } of units.toSorted(
    (one, other) => order.indexOf(kindOf(one)) - order.indexOf(kindOf(other)),
  )) {
    const isPerson = changes.some(({ person }) => person !== null)
    const reason = isPerson ? whyPersonStays(key, changes, built) : whyHiringStays(key, changes, built)
    if (reason === null) for (const change of changes.toReversed()) takeBack(change, built.context)
    else kept.set(key, reason)
  }
  return kept
}

function unitsIn(written: readonly LoggedChange[]): Unit[] {
  const units = new Map<string, Unit>()
  for (const change of written) {
    if (change.table === 'list_import') continue
    const key = change.person ?? change.row
    const unit = units.get(key)
    if (unit) unit.changes.push(change)
    else units.set(key, { key, changes: [change] })
  }
  return [...units.values()]
}

function kindOf({ changes }: Unit): string {
  const [first] = changes
  return first?.person === null ? first.table : 'person'
}

/** Says beside each line whose person or row stays why it does. */
function markLines(row: ListImportRow, kept: ReadonlyMap<string, KeptReason>, { store }: Context): void {
  if (kept.size === 0) return
  const reasons = new Map([...kept].map(([key, reason]) => [store.persons.rootOf(key), reason]))
  for (const { record } of linesOf(row, store)) {
    const reason = record === null ? undefined : reasons.get(store.persons.rootOf(record))
    if (record !== null && reason !== undefined) store.listImports.markKept(row.id, record, keptDetail(reason))
  }
}
