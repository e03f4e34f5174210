import type { Connection } from './open.ts'
import { printJobColumns, type PrintJobRow } from './print-job-row.ts'
import { counts } from './print-lookups.ts'

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
  /** When the first and the last of what is out was sent and came out; null while nothing is. */
  began_at: number | null
  reached_at: number | null
}

/** Of what was called off or has failed only what is left to print: in force, and not given by another job since. */
const inJob = `CASE WHEN first_blank IS NOT NULL THEN last_blank - first_blank + 1
  WHEN status IN ('cancelled', 'failed') THEN (
    SELECT count(*) FROM print_job_badge own JOIN badge ON badge.id = own.badge
    WHERE own.job = print_job.id AND own.by_hand = 0 AND badge.created_at IS NOT NULL AND badge.voided_at IS NULL
      AND NOT EXISTS (SELECT 1 FROM print_job_badge also JOIN print_job other ON other.id = also.job
        WHERE also.badge = own.badge AND other.place > print_job.place AND (also.by_hand = 0 OR other.status = 'by-hand') AND other.${counts}))
  ELSE (SELECT count(*) FROM print_job_badge WHERE job = print_job.id AND (by_hand = 0 OR status = 'by-hand')) END`

/** Where the system tells nothing, what it has taken is as good as out. */
const isDone = `(status IN ('confirmed', 'by-hand') OR (status = 'sent' AND system_job IS NULL))`

/** Reading stacks: jobs that share a batch. */
export function openPrintBatches(connection: Connection) {
  const sums = connection.prepare<[number], PrintBatchRow>(
    `WITH part AS MATERIALIZED (
       SELECT batch, queued_at, sent_at, confirmed_at, printer, status, system_job, ${inJob} AS badges FROM print_job WHERE batch IS NOT NULL)
     SELECT batch AS id, min(queued_at) AS at, max(printer) AS printer, sum(badges) AS badges,
       coalesce(sum(badges) FILTER (WHERE ${isDone}), 0) AS done,
       coalesce(sum(badges) FILTER (WHERE status IN ('queued', 'sending', 'sent') AND NOT ${isDone}), 0) AS waiting,
       coalesce(sum(badges) FILTER (WHERE status = 'failed'), 0) AS failed,
       coalesce(sum(badges) FILTER (WHERE status = 'cancelled'), 0) AS cancelled,
       min(sent_at) FILTER (WHERE ${isDone}) AS began_at, max(coalesce(confirmed_at, sent_at)) FILTER (WHERE ${isDone}) AS reached_at
     FROM part GROUP BY batch HAVING sum(badges) > 0 ORDER BY at DESC, batch DESC LIMIT ?`,
  )
  const ofBatch = connection.prepare<[string], PrintJobRow>(
    `SELECT ${printJobColumns} FROM print_job WHERE batch = ? ORDER BY place`,
  )
  const newestNamed = connection.prepare<[string], { batch: string }>(
    `SELECT batch FROM print_job WHERE kind = 'batch' AND batch IS NOT NULL AND fair = ? ORDER BY place DESC LIMIT 1`,
  )
  const blanksOf = connection.prepare<[string], PrintJobRow>(
    `SELECT ${printJobColumns} FROM print_job WHERE kind = 'blank' AND fair = ? ORDER BY place`,
  )
  return {
    /** Every job of badges without a name of a fair, in the order of the queue. */
    blanksOf: (fair: string): PrintJobRow[] => blanksOf.all(fair),
    /** The newest stack of badges with names of a fair. */
    newestNamed: (fair: string): string | undefined => newestNamed.get(fair)?.batch,
    /** The newest stacks, summed in badges; not one all of whose badges went elsewhere. */
    batches: (limit: number): PrintBatchRow[] => sums.all(limit),
    /** The jobs of a stack in the order of the queue. */
    ofBatch: (batch: string): PrintJobRow[] => ofBatch.all(batch),
  }
}
