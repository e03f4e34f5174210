import type { OutputOf } from '../../../shared/contract.ts'

type Told = OutputOf<'import.progress'>

/** Where a stage stood when this screen first saw it, and when, ms; and where it stood at the last look. */
export type Begun = { stage: Told['stage']; done: number; at: number; last: number }

/**
 * How long a stage will still be, ms, by what was done since this screen first saw it: whoever comes back in the middle has not seen
 * the beginning. Null while that cannot be said.
 */
export function timeLeft(
  before: Begun | null,
  { stage, done, total }: Told,
  at: number,
): { begun: Begun; left: number | null } {
  // A list that others wrote beside is looked up once more from its first line.
  const isSame = before?.stage === stage && before.last <= done
  const begun = isSame ? { ...before, last: done } : { stage, done, at, last: done }
  const since = done - begun.done
  return { begun, left: total === null || since === 0 ? null : ((at - begun.at) * (total - done)) / since }
}
