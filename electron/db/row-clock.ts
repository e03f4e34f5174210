import type { Patch } from './tables.ts'

/**
 * The clocks of one row's fields in one short text: the stamp of the creating change, then every
 * field written since, `stamp,field:stamp,field:stamp`. A creating change writes every field (null where it names none), so its
 * stamp stands for each field without one of its own; before it has arrived the first part is empty.
 * The text depends only on the newest stamp of each field, never on the order of arrival.
 */
export type RowClock = { created: string; fields: Map<string, string> }

/** Reads the clock column; null and '' are the clock of a row nothing has been written to. */
export function readRowClock(text: string | null): RowClock {
  const [created = '', ...rest] = (text ?? '').split(',')
  return { created, fields: new Map(rest.map((part) => part.split(':') as [string, string])) }
}

/** Writes the clock column; fields in alphabetical order, so that equal clocks are equal texts. */
export function writeRowClock(clock: RowClock): string {
  if (clock.fields.size === 0) return clock.created
  const parts = [...clock.fields].toSorted(([first], [second]) => (first < second ? -1 : 1))
  return [clock.created, ...parts.map(([field, stamp]) => `${field}:${stamp}`)].join(',')
}

/** The stamp of one field; '' when it has never been written. */
export function fieldStamp(clock: RowClock, field: string): string {
  return clock.fields.get(field) ?? clock.created
}

/**
 * Folds one patch into a row: each field takes the value with the greatest stamp. Changes `row` and
 * `clock` in place and says whether anything changed.
 */
export function foldPatch(
  row: Record<string, unknown>,
  clock: RowClock,
  patch: Patch,
  stamp: string,
  known: ReadonlySet<string>,
): boolean {
  const isCreating = typeof patch['created_at'] === 'number'
  let changed = false
  for (const field of isCreating ? known : Object.keys(patch)) {
    if (!known.has(field) || stamp <= fieldStamp(clock, field)) continue
    row[field] = patch[field] ?? null
    clock.fields.set(field, stamp)
    changed = true
  }
  if (isCreating && stamp > clock.created) {
    clock.created = stamp
    for (const [field, own] of clock.fields) if (own <= stamp) clock.fields.delete(field)
  }
  return changed
}
