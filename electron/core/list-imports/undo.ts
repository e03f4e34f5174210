import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import type { KeptReason } from '../../../shared/contract/imports.ts'
import { Refusal } from '../../../shared/failure.ts'
import type { LoggedChange } from '../../db/change-log.ts'
import type { ListImportRow } from '../../db/list-imports.ts'
import type { Receipt } from '../../db/receipts.ts'
import { openStanding, takeBack } from '../actions.ts'
import type { Context } from '../context.ts'
import { once } from '../receipts.ts'
import { type Built, whyHiringStays } from './built-upon.ts'
import { dropPieces, inPieces, layPiece } from './pieces.ts'
import { keptDetail, requireImport } from './report-lines.ts'
import { reportIn, showImport } from './show-import.ts'
import { whyStuck } from './stuck.ts'
import { finishImports } from './under-way.ts'
import { rangesOf } from './undo-people.ts'

/**
 * Takes back a whole import, person by person and row by row: what it made is hidden, what it filled in is emptied, what it
 * changed is as before. Whatever somebody has built upon since stays whole, with its reason beside the line. That it is taken
 * back is decided in one transaction; people then go in pieces, as they came (`finishImports`).
 *
 * @throws Refusal `already-undone`, `not-undoable` at another machine or a month later, `fair-archived`
 */
export async function undoImport(
  input: CheckedInputOf<'import.undo'>,
  context: Context,
): Promise<OutputOf<'import.undo'>> {
  // One that cannot be finished need not be: taking it back is the way on.
  await finishImports(context).catch((error: unknown) => {
    if (whyStuck(input.listId, context) === null) throw error
  })
  once(
    context,
    'import.undo',
    input.id,
    () => decide(input, context),
    () => null,
  )
  await finishImports(context, { list: input.listId })
  return showImport(requireImport(input.listId, context), context)
}

function decide({ id, listId }: CheckedInputOf<'import.undo'>, context: Context): { list: string } {
  const { store, now } = context
  const row = requireImport(listId, context)
  if (row.undone_at !== null) throw new Refusal({ code: 'already-undone' })
  if (store.fairs.fair(row.fair)?.status === 'archived') throw new Refusal({ code: 'fair-archived' })
  const receipt = store.receipts.read(row.id)
  if (!receipt || !showImport(row, context).canUndo) throw new Refusal({ code: 'not-undoable' })
  dropPieces('take', row.id, store)
  const kept = row.kind === 'employers' ? takeBackHiring(row, receipt, context) : layPersons(id, row, context)
  store.changes.update('list_import', row.id, { undone_at: now(), report: JSON.stringify({ ...reportIn(row), kept }) })
  for (const part of store.receipts.withParts(row.id)) store.receipts.markUndone(part.id, now())
  return { list: row.id }
}

/** Whoever the import wrote something of, to be looked at in pieces. */
function layPersons(undo: string, row: ListImportRow, context: Context): number {
  const { store } = context
  const persons = new Set(
    rangesOf(row.id, context).flatMap(({ first, last }) => store.changes.personsBetween(first, last)),
  )
  for (const [at, piece] of inPieces([...persons]).entries())
    layPiece('undo', row.id, at, { undo, persons: piece }, store)
  return 0
}

/** Takes back employers and vacancies; answers how many stay. */
function takeBackHiring(
  row: ListImportRow,
  { first_change: first, last_change: last }: Receipt,
  context: Context,
): number {
  if (first === null || last === null) throw new Refusal({ code: 'not-undoable' })
  const kept = takeBackUnits(context.store.changes.between(first, last), {
    list: row.id,
    standsAfter: openStanding(last, context),
    context,
  })
  for (const [record, reason] of kept) context.store.listImports.markKept(row.id, record, keptDetail(reason))
  return kept.size
}

/** Everything the import wrote of one employer or vacancy. */
type Unit = { row: string; changes: LoggedChange[] }

/** Takes back each unit nothing was built upon; answers those that stay, and why. */
function takeBackUnits(written: readonly LoggedChange[], built: Built): Map<string, KeptReason> {
  const kept = new Map<string, KeptReason>()
  // A vacancy that stays keeps its employer.
  const order = ['vacancy', 'employer']
  const place = ({ changes: [first] }: Unit): number => order.indexOf(first?.table ?? '')
  for (const { row, changes } of unitsIn(written).toSorted((one, other) => place(one) - place(other))) {
    const reason = whyHiringStays(row, changes, built)
    if (reason === null) for (const change of changes.toReversed()) takeBack(change, built.context)
    else kept.set(row, reason)
  }
  return kept
}

function unitsIn(written: readonly LoggedChange[]): Unit[] {
  const units = new Map<string, Unit>()
  for (const change of written) {
    if (change.table === 'list_import') continue
    const unit = units.get(change.row)
    if (unit) unit.changes.push(change)
    else units.set(change.row, { row: change.row, changes: [change] })
  }
  return [...units.values()]
}
