import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { Refusal } from '../../shared/failure.ts'
import type { LoggedChange } from '../db/change-log.ts'
import type { Receipt } from '../db/receipts.ts'
import { foldPatch, readRowClock } from '../db/row-clock.ts'
import { isTableName, type Patch, replicated, type TableName } from '../db/tables.ts'
import type { Context } from './context.ts'
import { mergeFields } from './person-fields.ts'
import { once } from './receipts.ts'
import { refuseIfBuiltUpon } from './undo-limits.ts'

type Kind = OutputOf<'action.list'>[number]['kind']
type Outcome = Readonly<Record<string, string>>

/** The commands that can be taken back, and what each is called. */
const undoable: Readonly<Record<string, (outcome: Outcome) => Kind>> = {
  'attendee.register': ({ status }) => (status === 'registered' ? 'registered' : 'checked-in'),
  'attendee.check-in': () => 'checked-in',
  'attendee.check-out': ({ left }) => (left === 'no' ? 'checked-in' : 'checked-out'),
  'attendee.correct': () => 'corrected',
  'attendee.link': ({ decision }) => (decision === 'different' ? 'separated' : 'linked'),
  'attendee.separate': () => 'separated',
  'child.count': () => 'child-counted',
}

/** Commands that write and cannot be taken back lie between the others; so many are looked through. */
const lookedThrough = 4

/** What this screen did last. */
export function listActions({ limit }: CheckedInputOf<'action.list'>, context: Context): OutputOf<'action.list'> {
  const { store, caller } = context
  return store.receipts
    .ofStation(caller.stationId, limit * lookedThrough)
    .flatMap((receipt) => {
      const kind = kindOf(receipt)
      return kind === null ? [] : [{ ...aboutWhom(receipt, context), kind, ...when(receipt) }]
    })
    .slice(0, limit)
}

function kindOf({ procedure, outcome }: Receipt): Kind | null {
  return undoable[procedure]?.(JSON.parse(outcome) as Outcome) ?? null
}

function when({ id, answered_at: at, undone_at: undoneAt }: Receipt) {
  return { id, at, undone: undoneAt !== null }
}

function aboutWhom({ outcome }: Receipt, { store }: Context): { attendeeId: string | null; fullName: string | null } {
  const { id } = JSON.parse(outcome) as Outcome
  const root = id === undefined ? null : store.persons.rootOf(id)
  const persons = root === null ? [] : store.persons.group(root)
  return persons.length === 0
    ? { attendeeId: null, fullName: null }
    : { attendeeId: root, fullName: mergeFields(persons).fullName }
}

/**
 * Takes back one command of this screen. The log only grows: rows the command made are hidden again (a
 * row shows once it has been created, so `created_at` goes back to nothing), fields it wrote get their
 * former values, and a badge it issued is void, since its number may already hang around somebody's neck. A logged interview is put right and never
 * taken back, nor is the arrival it stands for.
 *
 * @throws Refusal `changed-since` when somebody has written over it, `already-undone`, `not-undoable`
 */
export function undoAction(input: CheckedInputOf<'action.undo'>, context: Context): OutputOf<'action.undo'> {
  const { store, caller, now } = context
  const work = () => {
    const receipt = store.receipts.read(input.actionId)
    if (!receipt || receipt.station !== caller.stationId) throw new Refusal({ code: 'not-found' })
    if (receipt.undone_at !== null) throw new Refusal({ code: 'already-undone' })
    const { first_change: first, last_change: last } = receipt
    if (kindOf(receipt) === null || first === null || last === null) throw new Refusal({ code: 'not-undoable' })
    const written = store.changes.between(first, last)
    if (written.some(({ patch }) => patch === null)) throw new Refusal({ code: 'person-erased' })
    const standsAfter = openStanding(last, context)
    refuseIfWrittenOver(written, standsAfter, context)
    for (const change of written.toReversed()) takeBack(change, context)
    refuseIfBuiltUpon({ written, standsAfter, context })
    store.receipts.markUndone(receipt.id, now())
    return { undone: receipt.id }
  }
  return once(context, 'action.undo', input.id, work, () => ({}))
}

/** Whether a change was written after a command's last one and has not been taken back itself. */
function openStanding(last: number, { store }: Context): (change: LoggedChange) => boolean {
  const newest = store.changes.newestArrival()
  const takenBack = store.receipts.takenBackAfter(last)
  return ({ arrival }) =>
    arrival > last &&
    arrival <= newest &&
    !takenBack.some(({ first_change: from, last_change: to }) => arrival >= from && arrival <= to)
}

function refuseIfWrittenOver(
  written: readonly LoggedChange[],
  standsAfter: (change: LoggedChange) => boolean,
  { store }: Context,
): void {
  const rows = new Set(written.map(({ table, row }) => `${table} ${row}`))
  const made = new Set(
    written.filter(({ table, patch }) => table === 'person' && isCreating(patch)).map(({ row }) => row),
  )
  const later = written.flatMap((change) => historyOf(change, { store }).filter(standsAfter))
  const isInTheWay = (change: LoggedChange) =>
    rows.has(`${change.table} ${change.row}`) || (change.person !== null && made.has(change.person))
  if (later.some(isInTheWay)) throw new Refusal({ code: 'changed-since' })
}

function takeBack(change: LoggedChange, context: Context): void {
  const { store, now } = context
  const { table, row, patch } = change
  if (!isTableName(table) || patch === null) return
  if (!isCreating(patch)) store.changes.update(table, row, formerValues(change, table, patch, context))
  else if (table === 'badge') store.changes.update(table, row, { voided_at: now(), void_reason: 'undone' })
  else store.changes.update(table, row, { created_at: null })
}

/** What the fields of a patch were just before it was written. */
function formerValues(change: LoggedChange, table: TableName, patch: Patch, context: Context): Patch {
  const row: Record<string, Patch[string]> = {}
  const clock = readRowClock(null)
  const known = new Set<string>(replicated[table].fields)
  for (const earlier of historyOf(change, context)) {
    if (earlier.table !== table || earlier.row !== change.row || earlier.arrival >= change.arrival) continue
    if (earlier.patch !== null) foldPatch(row, clock, earlier.patch, earlier.hlc, known)
  }
  return Object.fromEntries(Object.keys(patch).map((field) => [field, row[field] ?? null]))
}

function historyOf({ person, row }: LoggedChange, { store }: Pick<Context, 'store'>): LoggedChange[] {
  return person === null ? store.changes.ofSharedRow(row) : store.changes.ofPerson(person)
}

function isCreating(patch: Patch | null): boolean {
  return typeof patch?.['created_at'] === 'number'
}
