import { Refusal } from '../../shared/failure.ts'
import type { Context } from './context.ts'
import type { HouseProcedure } from './dispatch.ts'

/**
 * Runs a command at most once: the same id again does nothing and is answered from the outcome of the
 * first time, however often a phone sends it. Rows, changes and receipt are one transaction, on disk
 * when this returns.
 *
 * `work` writes and returns the outcome, ids and codes only, since receipts outlive an erasure;
 * `answer` makes of it what the caller is told.
 */
export function once<Outcome extends Readonly<Record<string, string>>, Value>(
  context: Context,
  procedure: HouseProcedure,
  id: string,
  work: () => Outcome,
  answer: (outcome: Outcome) => Value,
): Value {
  const { store, now, caller } = context
  const earlier = store.receipts.read(id)
  if (earlier) {
    if (earlier.procedure !== procedure) throw new Refusal({ code: 'bad-input', field: 'id' })
    // What it answers is another booth's, however its id came to be known there.
    if (caller.role === 'booth' && earlier.station !== caller.stationId) throw new Refusal({ code: 'not-allowed' })
    return answer(JSON.parse(earlier.outcome) as Outcome)
  }
  return answer(
    store.atomically(() => {
      const before = store.changes.newestArrival()
      const outcome = work()
      const after = store.changes.newestArrival()
      store.receipts.keep({
        id,
        procedure,
        outcome: JSON.stringify(outcome),
        answered_at: now(),
        station: caller.stationId,
        first_change: after > before ? before + 1 : null,
        last_change: after > before ? after : null,
      })
      return outcome
    }),
  )
}
