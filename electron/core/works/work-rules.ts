import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { Refusal } from '../../../shared/failure.ts'
import type { Context } from '../context.ts'

/** The caller's own works. */
export function listWorks(_input: CheckedInputOf<'work.list'>, { works, caller }: Context): OutputOf<'work.list'> {
  return works.list(caller)
}

/** Told twice, the second finds nothing to stop, and that is no failure. */
export function cancelWork(
  { workId }: CheckedInputOf<'work.cancel'>,
  { works, caller }: Context,
): OutputOf<'work.cancel'> {
  try {
    works.cancel(workId, caller)
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
  }
  return {}
}
