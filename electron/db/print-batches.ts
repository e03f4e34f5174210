import type { Connection } from './open.ts'
import { printJobColumns, type PrintJobRow } from './print-job-row.ts'

/** A stack of badges asked for at once: how many of them are out, wait, have failed or were called off. */
export type PrintBatchRow = {
  id: string
  at: number
  printer: string
  badges: number
  done: number
  waiting: number
  failed: number
  cancelled: number
}

const inJob = `CASE WHEN first_blank IS NULL
  THEN (SELECT count(*) FROM print_job_badge WHERE job = print_job.id AND (by_hand = 0 OR status = 'by-hand'))
  ELSE last_blank - first_blank + 1 END`

/** Where the system tells nothing, what it has taken is as good as out. */
const isDone = `(status IN ('confirmed', 'by-hand') OR (status = 'sent' AND system_job IS NULL))`

/** Reading stacks: jobs that share a batch. */
export function openPrintBatches(connection: Connection) {
  const sums = connection.prepare<[number], PrintBatchRow>(
    `SELECT batch AS id, min(queued_at) AS at, max(printer) AS printer, sum(badges) AS badges,
       coalesce(sum(badges) FILTER (WHERE ${isDone}), 0) AS done,
       coalesce(sum(badges) FILTER (WHERE status IN ('queued', 'sending', 'sent') AND NOT ${isDone}), 0) AS waiting,
       coalesce(sum(badges) FILTER (WHERE status = 'failed'), 0) AS failed,
       coalesce(sum(badges) FILTER (WHERE status = 'cancelled'), 0) AS cancelled
     FROM (SELECT batch, queued_at, printer, status, system_job, ${inJob} AS badges FROM print_job WHERE batch IS NOT NULL)
     GROUP BY batch ORDER BY at DESC, batch DESC LIMIT ?`,
  )
  const ofBatch = connection.prepare<[string], PrintJobRow>(
    `SELECT ${printJobColumns} FROM print_job WHERE batch = ? ORDER BY place`,
  )
  return {
    /** The newest stacks, summed in badges. */
    batches: (limit: number): PrintBatchRow[] => sums.all(limit),
    /** The jobs of a stack in the order of the queue. */
    ofBatch: (batch: string): PrintJobRow[] => ofBatch.all(batch),
  }
}
