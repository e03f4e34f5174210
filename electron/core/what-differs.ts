import type { Store } from '../db/store.ts'
import type { Patch, TableName } from '../db/tables.ts'

/**
 * Writes of a row only the fields that differ, so that two desks that put right different fields both keep what they
 * wrote; says whether any did. Part of the caller's transaction.
 */
export function updateWhatDiffers(
  { changes }: Pick<Store, 'changes'>,
  table: TableName,
  known: { id: string } & Patch,
  fields: Patch,
): boolean {
  const changed = Object.entries(fields).filter(([name, value]) => (known[name] ?? null) !== value)
  if (changed.length > 0) changes.update(table, known.id, Object.fromEntries(changed))
  return changed.length > 0
}
