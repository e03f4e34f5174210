import type { Connection } from './open.ts'
import { printJobColumns, type PrintJobRow } from './print-job-row.ts'

/** In these words in every statement, so that the index on what is open serves them. */
export const isOpen = `status IN ('queued', 'sending', 'sent', 'failed')`
/** Counts as given: a badge is not printed a second time by itself. */
export const counts = `status IN ('queued', 'sending', 'sent', 'confirmed', 'by-hand')`
/** What nobody stands and waits for. */
const unhurried = `'batch', 'blank', 'booth-cards', 'sheets', 'vacancy-list', 'signing-sheets', 'fair-report', 'attendance-list',
  'table-signs', 'vacancy-leaflet', 'privacy-poster', 'helper-guide'`
const isInStack = `(status = 'queued' AND batch IS NOT NULL)`

/** Reading the print queue for its runner and the rules. */
export function openPrintLookups(connection: Connection) {
  const read = connection.prepare<[string], PrintJobRow>(`SELECT ${printJobColumns} FROM print_job WHERE id = ?`)
  const isGiven = connection.prepare<[string]>(
    `SELECT 1 FROM print_job_badge JOIN print_job ON print_job.id = job
     WHERE badge = ? AND (by_hand = 0 OR status = 'by-hand') AND ${counts} LIMIT 1`,
  )
  const inStackOnly = connection.prepare<[{ badge: string }], { job: string }>(
    `SELECT job FROM print_job_badge JOIN print_job ON print_job.id = job
     WHERE badge = @badge AND by_hand = 0 AND ${isInStack} AND NOT EXISTS (
       SELECT 1 FROM print_job_badge JOIN print_job ON print_job.id = job
       WHERE badge = @badge AND (by_hand = 0 OR status = 'by-hand') AND ${counts} AND NOT (${isInStack}))`,
  )
  const isGivenSince = connection.prepare<[string, number]>(
    `SELECT 1 FROM print_job_badge JOIN print_job ON print_job.id = job
     WHERE badge = ? AND place > ? AND (by_hand = 0 OR status = 'by-hand') AND ${counts} LIMIT 1`,
  )
  const badgesOf = connection.prepare<[string], { badge: string }>(
    'SELECT badge FROM print_job_badge WHERE job = ? AND by_hand = 0 ORDER BY position',
  )
  const countBadges = connection.prepare<[string], { total: number }>(
    'SELECT count(*) AS total FROM print_job_badge WHERE job = ?',
  )
  const openRows = connection.prepare<[], PrintJobRow>(
    `SELECT ${printJobColumns} FROM print_job WHERE ${isOpen} ORDER BY place`,
  )
  const openOfBadge = connection.prepare<[string], PrintJobRow>(
    `SELECT ${printJobColumns} FROM print_job WHERE ${isOpen}
       AND id IN (SELECT job FROM print_job_badge WHERE badge = ? AND by_hand = 0) ORDER BY place`,
  )
  const nextOf = connection.prepare<[string], PrintJobRow>(
    `SELECT ${printJobColumns} FROM print_job WHERE ${isOpen} AND status = 'queued' AND reason IS NULL AND printer = ?
     ORDER BY coalesce(document ->> 'kind', kind) IN (${unhurried}), place LIMIT 1`,
  )
  const waiting = connection.prepare<[]>(
    `SELECT 1 FROM print_job WHERE ${isOpen} AND (status = 'sending' OR (status = 'queued' AND reason IS NOT 'restarted')) LIMIT 1`,
  )

  return {
    read: (id: string): PrintJobRow | undefined => read.get(id),
    /** Whether a badge waits, is under way, was printed or written by hand: nothing prints it again by itself. */
    isGiven: (badge: string): boolean => isGiven.get(badge) !== undefined,
    /** The jobs of stacks a badge waits in; none where it waits elsewhere too, is under way or was given. */
    inStackOnly: (badge: string): string[] => inStackOnly.all({ badge }).map(({ job }) => job),
    /** The same of jobs behind a place of the queue. */
    isGivenSince: (badge: string, place: number): boolean => isGivenSince.get(badge, place) !== undefined,
    /** The badges of a job that were not written by hand, in their order. */
    badgesOf: (job: string): string[] => badgesOf.all(job).map(({ badge }) => badge),
    /** How many badges a job was asked for, whatever became of each. */
    countBadges: (job: string): number => countBadges.get(job)?.total ?? 0,
    /** What waits, is under way or has failed, in the order of the queue. */
    openRows: (): PrintJobRow[] => openRows.all(),
    /** Open jobs in which a badge is still to be drawn. */
    openOfBadge: (badge: string): PrintJobRow[] => openOfBadge.all(badge),
    /** Whose turn it is at a printer that is well: somebody who stands at a desk before what is left of a stack. */
    nextOf: (printer: string): PrintJobRow | undefined => nextOf.get(printer),
    /** Whether something is to be sent, or is being sent; not what asks first after a restart. */
    isWaiting: (): boolean => waiting.get() !== undefined,
  }
}
