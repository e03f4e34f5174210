import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { Refusal } from '../../shared/failure.ts'
import type { PrintJobRow } from '../db/print-job-row.ts'
import type { Context } from './context.ts'
import { leaveOutPrintedSince, takeOutOfSystem } from './print-again.ts'
import { showPrintJob } from './print-job-view.ts'
import { once } from './receipts.ts'

/** The queue, or all that was ever printed, the newest first. */
export function listPrintJobs(
  { scope, limit }: CheckedInputOf<'print-job.list'>,
  { queue, store }: Context,
): OutputOf<'print-job.list'> {
  queue.begin()
  const lines = scope === 'open' ? store.printJobs.open(limit) : store.printJobs.all(limit)
  return lines.map((line) => showPrintJob(line, store))
}

export function readPrintJob(
  { jobId }: CheckedInputOf<'print-job.read'>,
  { queue, store }: Context,
): OutputOf<'print-job.read'> {
  queue.begin()
  const line = store.printJobs.readLine(jobId)
  if (!line) throw new Refusal({ code: 'not-found' })
  return showPrintJob(line, store)
}

/** Every time a badge was printed, written by hand, or is about to be. */
export function listPrints(
  { badgeId }: CheckedInputOf<'badge.prints'>,
  { queue, store }: Context,
): OutputOf<'badge.prints'> {
  queue.begin()
  return store.printJobs.ofBadge(badgeId).map((line) => showPrintJob(line, store))
}

/**
 * Prints failed jobs again, on purpose, and what is stuck: that is taken out of the system's queue first. What asks
 * after a restart whether it is still wanted is wanted.
 */
export async function retryJobs(
  input: CheckedInputOf<'print-job.retry'>,
  context: Context,
): Promise<OutputOf<'print-job.retry'>> {
  const { queue, store } = context
  queue.begin()
  const isOut = await takeOut(input, context)
  const work = () => {
    for (const job of jobsOf(input.jobIds, context).filter(isOut)) {
      leaveOutPrintedSince(job, store)
      if (job.status === 'queued') store.printJobs.resume(job.id)
      else store.printJobs.retry(job.id)
    }
    queue.wake()
    return {}
  }
  return once(context, 'print-job.retry', input.id, work, () => ({}))
}

/** Calls jobs off, in the system's queue too. What has come out meanwhile stays printed. */
export async function cancelJobs(
  input: CheckedInputOf<'print-job.cancel'>,
  context: Context,
): Promise<OutputOf<'print-job.cancel'>> {
  const { queue, store } = context
  queue.begin()
  const isOut = await takeOut(input, context)
  const sentMeanwhile: PrintJobRow[] = []
  const work = () => {
    const jobs = jobsOf(input.jobIds, context)
    sentMeanwhile.push(...jobs.filter((job) => !isOut(job)))
    for (const { id } of jobs) store.printJobs.cancel(id)
    return {}
  }
  const answer = once(context, 'print-job.cancel', input.id, work, () => ({}))
  await Promise.all(sentMeanwhile.map(({ printer, system_job: job }) => queue.callOff(printer, job)))
  return answer
}

/** A clerk holds the paper in hand. */
export function confirmJobs(
  input: CheckedInputOf<'print-job.confirm'>,
  context: Context,
): OutputOf<'print-job.confirm'> {
  const { queue, store, now } = context
  queue.begin()
  const work = () => {
    for (const { id } of jobsOf(input.jobIds, context)) store.printJobs.confirm(id, 'clerk', now())
    return {}
  }
  return once(context, 'print-job.confirm', input.id, work, () => ({}))
}

/** Badges that came out late have been handed over: whoever hands one over has it in hand. */
export function handOver(
  input: CheckedInputOf<'print-job.hand-over'>,
  context: Context,
): OutputOf<'print-job.hand-over'> {
  const { queue, store, now } = context
  queue.begin()
  const work = () => {
    for (const { id, status } of jobsOf(input.jobIds, context)) {
      if (status === 'sent') store.printJobs.confirm(id, 'clerk', now())
      store.printJobs.handOver(id, now())
    }
    return {}
  }
  return once(context, 'print-job.hand-over', input.id, work, () => ({}))
}

function jobsOf(ids: readonly string[], { store }: Context): PrintJobRow[] {
  return ids.map((id) => {
    const row = store.printJobs.read(id)
    if (!row) throw new Refusal({ code: 'not-found', field: 'jobIds' })
    return row
  })
}

/** Takes sent jobs out of the system's queue, unless this command was given before or they have come out. */
async function takeOut(
  { id, jobIds }: { id: string; jobIds: readonly string[] },
  context: Context,
): Promise<(job: PrintJobRow) => boolean> {
  const { queue, store } = context
  if (store.receipts.read(id)) return () => true
  await queue.ask()
  return takeOutOfSystem(jobsOf(jobIds, context), queue)
}
