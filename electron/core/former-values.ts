import type { LoggedChange } from '../db/change-log.ts'
import { foldPatch, readRowClock } from '../db/row-clock.ts'
import { type Patch, replicated, type TableName } from '../db/tables.ts'
import type { Context } from './context.ts'

/** What the fields of a patch were just before it was written. */
export function formerValues(change: LoggedChange, table: TableName, patch: Patch, context: Context): Patch {
  const row: Record<string, Patch[string]> = {}
  const clock = readRowClock(null)
  const known = new Set<string>(replicated[table].fields)
  for (const earlier of historyOf(change, context)) {
    if (earlier.table !== table || earlier.row !== change.row || earlier.arrival >= change.arrival) continue
    if (earlier.patch !== null) foldPatch(row, clock, earlier.patch, earlier.hlc, known)
  }
  return Object.fromEntries(Object.keys(patch).map((field) => [field, row[field] ?? null]))
}

/** Everything written of the person a change is about; of the row where it is nobody's. */
export function historyOf({ person, row }: LoggedChange, { store }: Pick<Context, 'store'>): LoggedChange[] {
  return person === null ? store.changes.ofSharedRow(row) : store.changes.ofPerson(person)
}
