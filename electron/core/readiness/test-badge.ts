import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { Refusal } from '../../../shared/failure.ts'
import { numberOf } from '../badge-lookup.ts'
import { readBlank } from '../blank-badges.ts'
import { reserveStack } from '../blank-stacks.ts'
import { type Context, currentFair, ownStation } from '../context.ts'
import { once } from '../receipts.ts'
import { entryOf, type Found, keepFound, tellReadiness } from './entries.ts'

/**
 * Prints one numbered badge without a name, as a stack does: code and number are genuine, so that reading it back proves
 * printer, paper, code and scanner together, and it is not wasted.
 */
export async function printTestBadge(
  input: CheckedInputOf<'readiness.print-badge'>,
  context: Context,
): Promise<OutputOf<'readiness.print-badge'>> {
  const { queue, caller } = context
  const { id, format } = input
  const { printer } = await queue.choose(input.printer)
  const work = () => {
    const fair = currentFair(context).id
    const blanks = reserveStack(context, fair, 1)
    const station = caller.stationId
    queue.add({ id, kind: 'blank', printer, format, startAt: 0, station, fair, badgeIds: [], blanks })
    const number = numberOf({ letter: ownStation(context).letter, counter: blanks.first })
    const facts = { jobId: id, printer, format, number }
    keepFound('badge', { state: 'unchecked', finding: 'badge-printing', facts }, context)
    return {}
  }
  return once(context, 'readiness.print-badge', id, work, () => tellReadiness(context))
}

/**
 * The test badge was scanned back: how long it took from the press, by this machine's clock. Part of the caller's transaction.
 *
 * @throws Refusal as `badge.read-blank`, and `bad-input` (`text`) for another badge or where none is under way
 */
export function readBack(text: string, context: Context): Found {
  const { facts, checkedAt, finding } = entryOf('badge', context)
  const { number } = readBlank({ text }, context)
  const isIt = finding === 'badge-printing' && number === facts.number && checkedAt !== null
  if (!isIt) throw new Refusal({ code: 'bad-input', field: 'text' })
  const job = facts.jobId === undefined ? undefined : context.store.printJobs.read(facts.jobId)
  const isSaid = job?.confirmed_by === 'system' && job.confirmed_at !== null
  const printSeconds = isSaid ? secondsBetween(job.queued_at, job.confirmed_at ?? 0) : null
  return {
    state: 'good',
    finding: 'badge-read',
    facts: { ...facts, seconds: secondsBetween(checkedAt, context.now()), printSeconds },
  }
}

/** In tenths; a clock that was set back meanwhile has measured nothing, and a tenth is the least there is. */
function secondsBetween(from: number, to: number): number {
  return Math.max(1, Math.round((to - from) / 100)) / 10
}
