import type { PrintJobRow } from '../../electron/db/print-job-row.ts'
import type { PrintDesk } from '../support/print-desk.ts'
import type { PrintStep } from './print-histories.ts'

/** Every job as it lies on the disk, in the order of the queue. */
export function rowsOf({ connection }: PrintDesk): PrintJobRow[] {
  return connection.prepare('SELECT * FROM print_job ORDER BY place').all() as PrintJobRow[]
}

/** Whether a job's turn at its printer comes before another's: those of people at a desk before what is left of a stack. */
export function isAhead(row: PrintJobRow, other: PrintJobRow | undefined): boolean {
  if (!other) return true
  const isStack = ({ kind }: PrintJobRow) => kind === 'batch' || kind === 'blank'
  return isStack(row) === isStack(other) ? row.place < other.place : isStack(other)
}

/** A step by which people may want something printed again. */
export function isDeliberate({ kind }: PrintStep): boolean {
  return kind === 'job' || kind === 'move' || kind === 'batch'
}

const ends = new Set<PrintJobRow['status']>(['confirmed', 'cancelled', 'by-hand'])

/** From its end to anything else, or from the system's queue or a failure back to being printed. */
export function isRevived(before: PrintJobRow | undefined, { status }: PrintJobRow): boolean {
  if (before === undefined || status === before.status) return false
  const isBack = status === 'queued' || status === 'sending'
  return ends.has(before.status) || (isBack && (before.status === 'sent' || before.status === 'failed'))
}

/** What a restart may not lose. */
export function story({ id, place, printer, status, reason, system_job: job, waited }: PrintJobRow) {
  return { id, place, printer, status, reason, job, waited }
}

/** What a restart makes of a job. */
export function afterRestart(row: PrintJobRow): PrintJobRow {
  if (row.status === 'queued') return { ...row, reason: 'restarted' }
  return row.status === 'sending' ? { ...row, status: 'failed', reason: 'interrupted' } : row
}
