import type { OutputOf } from '../../../../shared/contract.ts'

export type Batch = OutputOf<'print-queue.read'>['batches'][number]

/** `going`: something of it still waits. `stuck`: nothing waits, something failed. `stopped`: the rest was cancelled. */
export type BatchState = 'going' | 'stuck' | 'stopped' | 'done'

/** How a batch stands as a whole. */
export function stateOf({ waiting, failed, cancelled }: Batch): BatchState {
  if (waiting > 0) return 'going'
  if (failed > 0) return 'stuck'
  return cancelled > 0 ? 'stopped' : 'done'
}

/** The batches worth looking at, the newest first: the newest of all, and those with something left to do. */
export function batchesToShow(batches: readonly Batch[]): Batch[] {
  return batches
    .toSorted((one, other) => other.at - one.at)
    .filter((batch, at) => at === 0 || stateOf(batch) !== 'done')
}

/** The batches of which something is still to come out, or was called off and may be gone on with. */
export function unfinished(batches: readonly Batch[]): Batch[] {
  return batches.filter((batch) => stateOf(batch) !== 'done')
}
