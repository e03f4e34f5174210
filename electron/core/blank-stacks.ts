import type { BadgeFormatName } from '../../shared/badge-formats.ts'
import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { Refusal } from '../../shared/failure.ts'
import { numberOf } from './badge-lookup.ts'
import { type Context, currentFair, newId, ownStation } from './context.ts'
import { tellLetter } from './desks.ts'
import { once } from './receipts.ts'
import { stackJobs } from './stack-jobs.ts'

/**
 * Prints a stack of badges without a name. Their counters are set aside at once, so that no number is printed twice,
 * whatever becomes of the paper.
 *
 * @throws Refusal `blanks-used-up`
 */
export async function printBlanks(
  input: CheckedInputOf<'badge.print-blanks'>,
  context: Context,
): Promise<OutputOf<'badge.print-blanks'>> {
  const { queue } = context
  const { id: fair } = currentFair(context)
  const { format, count, id: batchId } = input
  const { printer } = await queue.choose(input.printer)
  const work = () => {
    const range = reserveStack(context, fair, count)
    const { first, last } = range
    queueBlanks(range, { printer, format, startAt: input.startAt, batchId }, context)
    const { letter } = ownStation(context)
    return { firstNumber: numberOf({ letter, counter: first }), lastNumber: numberOf({ letter, counter: last }) }
  }
  return once(context, 'badge.print-blanks', batchId, work, (outcome) => outcome)
}

type Stack = { printer: string; format: BadgeFormatName; startAt: number; batchId: string }

/** Puts badges of these counters into the queue, in jobs of a few sheets. Part of the caller's transaction. */
export function queueBlanks(
  { first, last }: { first: number; last: number },
  { printer, format, startAt: begin, batchId }: Stack,
  context: Context,
): void {
  const { queue, caller, now } = context
  const fair = currentFair(context).id
  const job = { kind: 'blank' as const, printer, format, station: caller.stationId, fair, badgeIds: [], batchId }
  for (const { from, count, startAt } of stackJobs(last - first + 1, format, begin)) {
    const blanks = { first: first + from, last: first + from + count - 1 }
    queue.add({ ...job, id: newId(now()), startAt, blanks })
  }
}

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
