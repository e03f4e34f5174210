import type { Connection } from './open.ts'

export type PrintJobRow = {
  id: string
  badges: string
  printer: string | null
  format: string
  status: 'queued' | 'sent' | 'failed'
  reason: 'printer-gone' | 'print-failed' | null
  queued_at: number
}

/** What this machine has been asked to print, and how far it got. */
export function openPrintJobs(connection: Connection) {
  const add = connection.prepare<[string, string, string | null, string, number]>(
    `INSERT INTO print_job (id, badges, printer, format, status, queued_at) VALUES (?, ?, ?, ?, 'queued', ?)`,
  )
  const sent = connection.prepare<[string, number, string]>(
    `UPDATE print_job SET status = 'sent', printer = ?, sent_at = ? WHERE id = ?`,
  )
  const failed = connection.prepare<[string, string]>(`UPDATE print_job SET status = 'failed', reason = ? WHERE id = ?`)
  const list = connection.prepare<[number], PrintJobRow>(
    'SELECT id, badges, printer, format, status, reason, queued_at FROM print_job ORDER BY queued_at DESC, id DESC LIMIT ?',
  )
  const read = connection.prepare<[string], PrintJobRow>(
    'SELECT id, badges, printer, format, status, reason, queued_at FROM print_job WHERE id = ?',
  )
  const interrupted = connection.prepare(
    `UPDATE print_job SET status = 'failed', reason = 'print-failed' WHERE status = 'queued'`,
  )
  return {
    add: (id: string, badges: readonly string[], printer: string | null, format: string, at: number): void =>
      void add.run(id, JSON.stringify(badges), printer, format, at),
    sent: (id: string, printer: string, at: number): void => void sent.run(printer, at, id),
    failed: (id: string, reason: 'printer-gone' | 'print-failed'): void => void failed.run(reason, id),
    list: (limit: number): PrintJobRow[] => list.all(limit),
    read: (id: string): PrintJobRow | undefined => read.get(id),
    /** What was still waiting when the machine went down did not print, and says so. */
    failInterrupted: (): void => void interrupted.run(),
  }
}
