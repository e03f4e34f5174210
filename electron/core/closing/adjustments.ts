import type { Adjustment } from '../../../shared/contract/closing.ts'
import { readStamp } from '../../../shared/hybrid-logical-clock.ts'
import type { Store } from '../../db/store.ts'
import type { Patch } from '../../db/tables.ts'
import type { KeptSnapshot } from './snapshot-rows.ts'
import { stationLetters } from './station-letters.ts'
import { tellChange } from './told-change.ts'

/**
 * What happened at a fair after a snapshot (see `snapshots.since`), in the order of the clocks: every change that figures are made
 * of, told as one thing, and one correction written to several records of one attendee told once.
 */
export function adjustmentsSince(
  store: Store,
  { id, fairId, basis }: Pick<KeptSnapshot, 'id' | 'fairId' | 'basis'>,
): Adjustment[] {
  const letters = stationLetters(store, fairId)
  const told: Adjustment[] = []
  for (const { hlc, table_name: table, row_id: row, patch } of store.snapshots.since(id, basis)) {
    if (patch === null) continue
    const change = tellChange({ table, row, patch: JSON.parse(patch) as Patch }, fairId, store)
    if (change === null) continue
    const adjustment = { ...change, at: readStamp(hlc).milliseconds, letter: letters(hlc) }
    const last = told.at(-1)
    if (last && isEcho(last, adjustment)) last.fields = [...new Set([...last.fields, ...adjustment.fields])]
    else told.push(adjustment)
  }
  return told
}

/** One command writes a correction to every record of an attendee, and to each in a change of its own. */
function isEcho(last: Adjustment, next: Adjustment): boolean {
  const isSame = last.what === next.what && last.badgeNumber === next.badgeNumber && last.letter === next.letter
  return isSame && last.what === 'corrected' && last.badgeNumber !== null && next.at === last.at
}
