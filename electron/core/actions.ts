import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { Refusal } from '../../shared/failure.ts'
import type { LoggedChange } from '../db/change-log.ts'
import type { Receipt } from '../db/receipts.ts'
import { isTableName, type Patch } from '../db/tables.ts'
import type { Context } from './context.ts'
import { formerValues, historyOf } from './former-values.ts'
import { takeBackTurn } from './interview-undo.ts'
import { requireInterview } from './interviews.ts'
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
  'interview.log': () => 'interviewed',
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

function aboutWhom(
  { procedure, outcome }: Receipt,
  { store }: Context,
): { attendeeId: string | null; fullName: string | null } {
  const { id } = JSON.parse(outcome) as Outcome
  const person = procedure === 'interview.log' && id !== undefined ? store.interviews.byId(id)?.person : id
  const root = person === undefined ? null : store.persons.rootOf(person)
  const persons = root === null ? [] : store.persons.group(root)
  return persons.length === 0
    ? { attendeeId: null, fullName: null }
    : { attendeeId: root, fullName: mergeFields(persons).fullName }
}

/**
 * Takes back one command of this screen. The log only grows: rows the command made are hidden again (a
 * row shows once it has been created, so `created_at` goes back to nothing), fields it wrote get their
 * former values, and a badge it issued is void, since its number may already hang around somebody's neck. An interview is
 * withdrawn; the arrival it stands for is not taken back: somebody was at the booth.
 *
 * @throws Refusal `changed-since` when somebody has written over it, `already-undone`, `not-undoable`, `person-erased`
 */
export function undoAction(input: CheckedInputOf<'action.undo'>, context: Context): OutputOf<'action.undo'> {
  const { store, caller, now } = context
  const work = () => {
    const receipt = store.receipts.read(input.actionId)
    if (!receipt || receipt.station !== caller.stationId) throw new Refusal({ code: 'not-found' })
    if (receipt.undone_at !== null) throw new Refusal({ code: 'already-undone' })
    const { first_change: first, last_change: last } = receipt
    const isTurn = receipt.procedure === 'interview.log'
    if (isTurn && first === null) return undoTurn(receipt, context)
    if (kindOf(receipt) === null || first === null || last === null) throw new Refusal({ code: 'not-undoable' })
    const written = store.changes.between(first, last)
    if (written.some(({ patch }) => patch === null)) throw new Refusal({ code: 'person-erased' })
    if (isTurn) return undoTurn(receipt, context)
    const standsAfter = openStanding(last, context)
    refuseIfWrittenOver(written, standsAfter, context)
    for (const change of written.toReversed()) takeBack(change, context)
    refuseIfBuiltUpon({ written, standsAfter, context })
    store.receipts.markUndone(receipt.id, now())
    return { undone: receipt.id }
  }
  return once(context, 'action.undo', input.id, work, () => ({}))
}

function undoTurn(receipt: Receipt, context: Context): Outcome {
  takeBackTurn(receipt, requireInterview(receipt.id, context), context)
  context.store.receipts.markUndone(receipt.id, context.now())
  return { undone: receipt.id }
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
  // A line that was signed meanwhile is no reason: it is struck, with its number kept.
  const isInTheWay = (change: LoggedChange) =>
    change.table !== 'signing_line' &&
    (rows.has(`${change.table} ${change.row}`) || (change.person !== null && made.has(change.person)))
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

function isCreating(patch: Patch | null): boolean {
  return typeof patch?.['created_at'] === 'number'
}
