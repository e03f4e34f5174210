import type { PrintJobRow } from '../db/print-job-row.ts'
import type { Store } from '../db/store.ts'
import { badgesInForce } from './print-job-order.ts'
import type { PrintQueue } from './print-port.ts'

/**
 * Takes jobs out of the system's queue before they are called off or printed elsewhere.
 *
 * @returns whether the system has nothing of a job any more. Not so for one it was given, or given again, meanwhile.
 */
export async function takeOutOfSystem(
  jobs: readonly PrintJobRow[],
  queue: PrintQueue,
): Promise<(job: PrintJobRow) => boolean> {
  const sent = jobs.filter(({ status }) => status === 'sent')
  await Promise.all(sent.map(({ printer, system_job: job }) => queue.callOff(printer, job)))
  const taken = new Map(sent.map(({ id, system_job: job }) => [id, job]))
  return ({ id, status, system_job: job }) => status !== 'sent' || taken.get(id) === job
}

/**
 * Who of a failed or cancelled job has got their badge by another job since is left out before it is printed again,
 * unless that is everybody: then somebody wants exactly these once more.
 */
export function leaveOutPrintedSince(job: PrintJobRow, store: Store): void {
  if (job.status !== 'failed' && job.status !== 'cancelled') return
  const badges = badgesInForce(job, store)
  const since = badges.filter((badge) => store.printJobs.isGivenSince(badge, job.place))
  if (since.length < badges.length) for (const badge of since) store.printJobs.leaveOut(job.id, badge)
}
