import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { isStanding } from '../../shared/printer-standing.ts'
import { Refusal } from '../../shared/failure.ts'
import type { PrintJobRow } from '../db/print-job-row.ts'
import type { Context } from './context.ts'
import { leaveOutPrintedSince, takeOutOfSystem } from './print-again.ts'
import { once } from './receipts.ts'

/**
 * Sends everything that waits, is stuck or has failed at one printer to another, in its order. What lies in the old
 * one's queue is taken out of it first. Refuses `printer-gone`. A job of which the system told nothing stays: it may
 * have come out, and nothing is printed twice by itself.
 */
export async function moveQueue(
  input: CheckedInputOf<'print-queue.move'>,
  context: Context,
): Promise<OutputOf<'print-queue.move'>> {
  const { queue, store } = context
  const { id, from, to } = input
  await queue.look()
  let isOut: (job: PrintJobRow) => boolean = () => true
  if (!store.receipts.read(id)) {
    if (queue.standingOf(to) === 'gone') throw new Refusal({ code: 'printer-gone', field: 'to' })
    await queue.ask()
    isOut = await takeOutOfSystem(movable(from, context), queue)
  }
  const work = () => {
    const jobs = movable(from, context).filter(isOut)
    for (const job of jobs) leaveOutPrintedSince(job, store)
    const moved = jobs.filter((job) => store.printJobs.move(job.id, to))
    queue.wake()
    return { moved: String(moved.length) }
  }
  return once(context, 'print-queue.move', id, work, ({ moved }) => ({ moved: Number(moved) }))
}

function movable(from: string, { store, queue }: Context): PrintJobRow[] {
  const standing = queue.standingOf(from)
  const isStuck = ({ id, system_job: job }: PrintJobRow) =>
    job !== null && (standing === 'gone' || (!isStanding(standing) && queue.isWaitingThere(id)))
  return store.printJobs
    .openRows()
    .filter((job) => job.printer === from && job.status !== 'sending' && (job.status !== 'sent' || isStuck(job)))
}

/** What waited when the program was last closed is still wanted. */
export function resumeQueue(
  input: CheckedInputOf<'print-queue.resume'>,
  context: Context,
): OutputOf<'print-queue.resume'> {
  const { queue, store } = context
  queue.begin()
  const work = () => {
    const resumed = store.printJobs.openRows().filter(({ id }) => store.printJobs.resume(id))
    queue.wake()
    return { resumed: String(resumed.length) }
  }
  return once(context, 'print-queue.resume', input.id, work, ({ resumed }) => ({ resumed: Number(resumed) }))
}
