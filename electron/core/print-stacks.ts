import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { Refusal } from '../../shared/failure.ts'
import type { PrintJobRow } from '../db/print-job-row.ts'
import type { Context } from './context.ts'
import { isInForce } from './print-job-order.ts'
import { once } from './receipts.ts'

/** Calls off what is left of a stack, counted in badges. What the system tells nothing of is taken for printed. */
export async function cancelStack(
  input: CheckedInputOf<'print-batch.cancel'>,
  context: Context,
): Promise<OutputOf<'print-batch.cancel'>> {
  const { queue, store } = context
  queue.begin()
  if (!store.receipts.read(input.id)) await queue.ask()
  const calledOff: PrintJobRow[] = []
  const work = () => {
    const isPrinted = ({ id, status }: PrintJobRow) => status === 'sent' && !queue.isWaitingThere(id)
    const left = jobsOf(input.batchId, context).filter((job) => !isPrinted(job))
    const cancelled = left.filter(({ id }) => store.printJobs.cancel(id))
    calledOff.push(...cancelled)
    return { cancelled: String(countBadges(cancelled, context)) }
  }
  const answer = once(context, 'print-batch.cancel', input.id, work, ({ cancelled }) => ({
    cancelled: Number(cancelled),
  }))
  await Promise.all(calledOff.map(({ printer, system_job: job }) => queue.callOff(printer, job)))
  return answer
}

/**
 * Prints what is left of a stack, counted in badges: what was called off, has failed, or waited at a restart. Who has
 * got a badge meanwhile is left out.
 */
export function resumeStack(
  input: CheckedInputOf<'print-batch.resume'>,
  context: Context,
): OutputOf<'print-batch.resume'> {
  const { queue } = context
  queue.begin()
  const work = () => {
    const resumed = jobsOf(input.batchId, context).filter((job) => resume(job, context))
    queue.wake()
    return { resumed: String(countBadges(resumed, context)) }
  }
  return once(context, 'print-batch.resume', input.id, work, ({ resumed }) => ({ resumed: Number(resumed) }))
}

function resume({ id, status, place, first_blank: first }: PrintJobRow, { store }: Context): boolean {
  const { printJobs } = store
  if (status === 'queued') return printJobs.resume(id)
  if (status !== 'cancelled' && status !== 'failed') return false
  for (const badge of printJobs.badgesOf(id))
    if (printJobs.isGivenSince(badge, place) || !isInForce(badge, store)) printJobs.leaveOut(id, badge)
  if (first === null && printJobs.badgesOf(id).length === 0) return false
  return printJobs.retry(id)
}

function countBadges(jobs: readonly PrintJobRow[], { store }: Context): number {
  const inJob = ({ id, first_blank: first, last_blank: last }: PrintJobRow) =>
    first === null || last === null ? store.printJobs.badgesOf(id).length : last - first + 1
  return jobs.reduce((sum, job) => sum + inJob(job), 0)
}

function jobsOf(batchId: string, { store }: Context): PrintJobRow[] {
  const jobs = store.printJobs.ofBatch(batchId)
  if (jobs.length === 0) throw new Refusal({ code: 'not-found', field: 'batchId' })
  return jobs
}
