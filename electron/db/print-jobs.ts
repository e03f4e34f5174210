import type { Connection } from './open.ts'
import { openPrintBatches } from './print-batches.ts'
import type { NewPrintJob } from './print-job-row.ts'
import { openPrintLists } from './print-lists.ts'
import { openPrintLookups } from './print-lookups.ts'
import { openPrintPapers } from './print-papers.ts'
import { openPrintSteps } from './print-steps.ts'

/** The print queue of this machine; every write is part of the caller's transaction or one of its own. */
export function openPrintJobs(connection: Connection) {
  const insert = connection.prepare<[Omit<NewPrintJob, 'badges'>]>(
    `INSERT INTO print_job (id, kind, printer, format, start_at, place, status, reason, batch, station, fair, first_blank,
       last_blank, document, waited, queued_at)
     VALUES (@id, @kind, @printer, @format, @start_at, (SELECT coalesce(max(place), 0) + 1 FROM print_job), @status, @reason,
       @batch, @station, @fair, @first_blank, @last_blank, @document, @waited, @queued_at)`,
  )
  const insertBadge = connection.prepare<[string, number, string, number]>(
    'INSERT INTO print_job_badge (job, position, badge, by_hand) VALUES (?, ?, ?, ?)',
  )
  return {
    ...openPrintLists(connection),
    ...openPrintLookups(connection),
    ...openPrintSteps(connection),
    ...openPrintBatches(connection),
    ...openPrintPapers(connection),
    /** Puts a job behind all others. */
    add({ badges, ...job }: NewPrintJob): void {
      insert.run(job)
      const byHand = job.status === 'by-hand' ? 1 : 0
      for (const [position, badge] of badges.entries()) insertBadge.run(job.id, position, badge, byHand)
    },
  }
}
