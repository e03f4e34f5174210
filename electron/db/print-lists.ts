import type { Connection } from './open.ts'
import { printJobColumns, type PrintJobRow } from './print-job-row.ts'
import { isOpen } from './print-lookups.ts'

/** A job with what a list shows of its badges: how many, and which come first and last. */
export type PrintJobLine = PrintJobRow & { badges: number; first_badge: string | null; last_badge: string | null }

/** Out, or on the paper of a printer whose system tells nothing, and its holder not called yet. */
const isToCall = `waited = 1 AND handed_at IS NULL AND (status = 'confirmed' OR (status = 'sent' AND system_job IS NULL))`

const line = `SELECT ${printJobColumns},
  (SELECT count(*) FROM print_job_badge WHERE job = print_job.id AND (by_hand = 0 OR status = 'by-hand')) AS badges,
  (SELECT badge FROM print_job_badge WHERE job = print_job.id ORDER BY by_hand, position LIMIT 1) AS first_badge,
  (SELECT badge FROM print_job_badge WHERE job = print_job.id ORDER BY by_hand, position DESC LIMIT 1) AS last_badge
  FROM print_job`

/** Reading the print queue for screens. */
export function openPrintLists(connection: Connection) {
  const read = connection.prepare<[string], PrintJobLine>(`${line} WHERE id = ?`)
  const all = connection.prepare<[number], PrintJobLine>(`${line} ORDER BY place DESC LIMIT ?`)
  const open = connection.prepare<[number], PrintJobLine>(
    `${line} WHERE id IN (SELECT id FROM print_job WHERE ${isOpen}
       UNION SELECT id FROM print_job WHERE ${isToCall}) ORDER BY place DESC LIMIT ?`,
  )
  const ofBadge = connection.prepare<[string], PrintJobLine>(
    `${line} WHERE id IN (SELECT job FROM print_job_badge WHERE badge = ? AND (by_hand = 0 OR status = 'by-hand'))
       AND status <> 'cancelled' ORDER BY place DESC`,
  )
  const toCall = connection.prepare<[], { total: number }>(`SELECT count(*) AS total FROM print_job WHERE ${isToCall}`)
  return {
    readLine: (id: string): PrintJobLine | undefined => read.get(id),
    /** The newest first. */
    all: (limit: number): PrintJobLine[] => all.all(limit),
    /** What waits, is under way, has failed or is to be called, the newest first. */
    open: (limit: number): PrintJobLine[] => open.all(limit),
    /** Every job of a badge that was not called off, the newest first. */
    ofBadge: (badge: string): PrintJobLine[] => ofBadge.all(badge),
    /** Badges that came out late and have not been handed over. */
    countToCall: (): number => toCall.get()?.total ?? 0,
  }
}
