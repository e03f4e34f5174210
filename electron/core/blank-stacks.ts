import { Refusal } from '../../shared/failure.ts'
import { type Context } from './context.ts'
import { tellLetter } from './desks.ts'

/**
 * Sets counters aside for a stack of badges without a name, and tells the other desks whose letter they will read on
 * it. Part of the caller's transaction.
 *
 * @returns the first and the last counter.
 * @throws Refusal `blanks-used-up`, with how many this station could still print.
 */
export function reserveStack(context: Context, fair: string, count: number): { first: number; last: number } {
  const reserved = context.store.badges.reserveBlanks(fair, count)
  if ('left' in reserved) throw new Refusal({ code: 'blanks-used-up', field: 'count', detail: String(reserved.left) })
  tellLetter(context, fair)
  return reserved
}
