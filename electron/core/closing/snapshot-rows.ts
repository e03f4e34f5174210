import type { Snapshot } from '../../../shared/contract/closing.ts'
import type { SnapshotRow } from '../../db/snapshots.ts'
import type { Store } from '../../db/store.ts'
import { stationLetters } from './station-letters.ts'

export type KeptSnapshot = Snapshot & { basis: string }

/** Every snapshot of a fair, the earliest first. The letter is told only where two stations gave the same number. */
export function snapshotsOf(store: Store, fairId: string): KeptSnapshot[] {
  const rows = store.snapshots.ofFair(fairId)
  if (rows.length === 0) return []
  const letters = stationLetters(store, fairId)
  return rows.map((row) => {
    const isTwice = rows.some(({ id, number }) => number === row.number && id !== row.id)
    const operator = row.operator === null ? undefined : store.operators.read(row.operator)
    return showSnapshot(row, isTwice && row.station !== null ? letters(row.station) : null, operator?.name ?? null)
  })
}

function showSnapshot(row: SnapshotRow, letter: string | null, operator: string | null): KeptSnapshot {
  return {
    id: row.id,
    fairId: row.fair,
    number: row.number,
    frozenAt: row.frozen_at,
    letter,
    operator,
    note: row.note,
    basis: row.basis ?? '{}',
  }
}
