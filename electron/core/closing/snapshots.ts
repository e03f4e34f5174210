import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { type Figures, indicatorCodes } from '../../../shared/contract/figures.ts'
import { Refusal } from '../../../shared/failure.ts'
import { type Context, currentFair } from '../context.ts'
import { figuresOf } from '../figures/figures.ts'
import type { FiguresContext } from '../figures/participants.ts'
import { adjustmentsSince } from './adjustments.ts'
import { readKept } from './kept-figures.ts'
import { type KeptSnapshot, snapshotsOf } from './snapshot-rows.ts'

/** Every snapshot of this fair. */
export function listSnapshots(_input: CheckedInputOf<'snapshot.list'>, context: Context): OutputOf<'snapshot.list'> {
  return snapshotsOf(context.store, currentFair(context).id).map(withoutBasis)
}

/** One snapshot whole, as it was frozen. */
export function readSnapshot(
  { snapshotId }: CheckedInputOf<'snapshot.read'>,
  context: Context,
): OutputOf<'snapshot.read'> {
  const { kept, text } = requireSnapshot(snapshotId, context)
  return { snapshot: withoutBasis(kept), ...readKept(text) }
}

/** What differs from a snapshot now, and what happened since. */
export function readAdjustments(
  { snapshotId, limit }: CheckedInputOf<'snapshot.adjustments'>,
  context: Context,
): OutputOf<'snapshot.adjustments'> {
  const { kept, text } = requireSnapshot(snapshotId, context)
  return adjustmentsOf(kept, text, figuresOf(kept.fairId, context).indicators, limit, context)
}

/** The newest snapshot of a fair with what was adjusted since, against the indicators as they are now; null before the first. */
export function adjustmentsOfFair(
  fairId: string,
  indicators: Figures['indicators'],
  limit: number,
  { store }: Pick<Context, 'store'>,
): ({ number: number; letter: string | null } & OutputOf<'snapshot.adjustments'>) | null {
  const kept = snapshotsOf(store, fairId).at(-1)
  const row = kept && store.snapshots.read(kept.id)
  if (!kept || !row) return null
  const { number, letter } = kept
  return { number, letter, ...adjustmentsOf(kept, row.figures, indicators, limit, { store }) }
}

export type AdjustedFair = NonNullable<ReturnType<typeof adjustmentsOfFair>>

/** Everything adjusted at a fair since its newest snapshot; null where none was made, or nothing has changed since. */
export function adjustedFair(fairId: string, context: FiguresContext): AdjustedFair | null {
  // Figures take a moment, and most fairs have none frozen while this is asked.
  if (snapshotsOf(context.store, fairId).length === 0) return null
  const adjusted = adjustmentsOfFair(fairId, figuresOf(fairId, context).indicators, Infinity, context)
  return adjusted !== null && (adjusted.total > 0 || adjusted.differences.length > 0) ? adjusted : null
}

function adjustmentsOf(
  kept: KeptSnapshot,
  text: string,
  indicators: Figures['indicators'],
  limit: number,
  { store }: Pick<Context, 'store'>,
): OutputOf<'snapshot.adjustments'> {
  const { figures } = readKept(text)
  const changes = adjustmentsSince(store, kept)
  return {
    differences: indicatorCodes.flatMap((code) => {
      const [frozen, now] = [figures.indicators[code], indicators[code]]
      return frozen === now ? [] : [{ code, frozen, now }]
    }),
    total: changes.length,
    changes: changes.toReversed().slice(0, limit),
  }
}

function requireSnapshot(id: string, { store }: Pick<Context, 'store'>): { kept: KeptSnapshot; text: string } {
  const row = store.snapshots.read(id)
  const kept = row && snapshotsOf(store, row.fair).find((snapshot) => snapshot.id === id)
  if (!row || !kept) throw new Refusal({ code: 'not-found', field: 'snapshotId' })
  return { kept, text: row.figures }
}

function withoutBasis({ basis: _basis, ...snapshot }: KeptSnapshot): Omit<KeptSnapshot, 'basis'> {
  return snapshot
}
