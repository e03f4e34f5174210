import { isStanding } from '../../shared/printer-standing.ts'
import type { PrintJobRow } from '../db/print-job-row.ts'
import type { Store } from '../db/store.ts'
import { isOfNobody } from './documents/document-of.ts'
import type { PrintWish } from './print-port.ts'
import type { PrintWatch } from './print-watch.ts'

/** Writes a job behind all others; one for a printer in trouble waits from the start, and so does its holder. */
export function enterQueue(wish: PrintWish, { printJobs }: Store, watch: PrintWatch, at: number): void {
  const { id, kind, printer, format, station, fair, startAt, batchId, blanks, badgeIds, document } = wish
  const standing = watch.standingOf(printer)
  const reason = isStanding(standing) ? null : standing
  printJobs.add({
    id,
    kind,
    printer,
    format,
    station,
    fair,
    reason,
    start_at: startAt,
    status: 'queued',
    batch: batchId ?? null,
    first_blank: blanks?.first ?? null,
    last_blank: blanks?.last ?? null,
    document: document === undefined ? null : JSON.stringify(document),
    waited: reason !== null && (kind === 'first' || kind === 'reprint') ? 1 : 0,
    queued_at: at,
    badges: badgeIds,
  })
  printJobs.supersede(id)
}

/** Jobs wait with the standing of their printer as their reason, and go on once it is well; says whether any changed. */
export function settleQueue(store: Store, watch: PrintWatch): boolean {
  const { printJobs, atomically } = store
  const open = printJobs.openRows().filter(({ status }) => status === 'queued' || status === 'failed')
  if (open.length === 0) return false
  return atomically(() => {
    const choice = watch.choice()
    const changes = [
      printJobs.dropEmptied(),
      dropPapersOfNobody(open, store),
      choice === '' ? 0 : printJobs.adopt(choice),
    ]
    for (const printer of new Set([choice, ...open.map((job) => job.printer)])) {
      const standing = watch.standingOf(printer)
      changes.push(isStanding(standing) ? printJobs.release(printer) : printJobs.hold(printer, standing))
    }
    return changes.some((count) => count > 0)
  })
}

/** A slip whose interview was taken back, or whose holder was erased, is nobody's any more; says how many there were. */
function dropPapersOfNobody(open: readonly PrintJobRow[], store: Store): number {
  return open.filter((row) => isOfNobody(row, store) && store.printJobs.cancel(row.id)).length
}
