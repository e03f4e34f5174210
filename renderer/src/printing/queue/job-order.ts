import type { PrintJob, PrinterStanding } from '../../../../shared/contract/printing.ts'
import { isStanding } from '../../../../shared/printer-standing.ts'

/** How the printers of the queue stand, by name. */
export type Standings = ReadonlyMap<string, PrinterStanding>

/** What needs a person stands first, then what is under way, then what waits, each in the order it was asked for. */
const rank: Readonly<Record<PrintJob['status'], number>> = {
  failed: 0,
  sending: 1,
  sent: 1,
  queued: 2,
  confirmed: 3,
  'by-hand': 3,
  cancelled: 3,
}

/** The open queue, given the newest first, as it is worked off; what came out and is only to be called stands in the call list. */
export function inOrder(jobs: readonly PrintJob[]): PrintJob[] {
  return jobs
    .toReversed()
    .filter(({ status }) => rank[status] < 3)
    .toSorted((one, other) => rank[one.status] - rank[other.status])
}

/**
 * Whose badge came out late and has not been handed over, the first printed first. A printer that tells nothing never
 * says that it is done: what it has been given counts as out.
 */
export function toCall(jobs: readonly PrintJob[], standings: Standings): PrintJob[] {
  return jobs
    .toReversed()
    .filter(({ waited, handedAt }) => waited && handedAt === null)
    .filter(
      ({ status, printer }) => status === 'confirmed' || (status === 'sent' && standings.get(printer) === 'unknown'),
    )
}

/** Jobs that waited when the program was last closed. */
export function fromBefore(jobs: readonly PrintJob[]): PrintJob[] {
  return jobs.filter(({ status, reason }) => status === 'queued' && reason === 'restarted')
}

/** The printers a queue can be moved to: those that say they run before those that say nothing, this machine's own first, the system's choice next. */
export function otherPrinters(
  printers: readonly { name: string; isDefault: boolean; standing: PrinterStanding }[],
  from: string,
  own: string | null,
): string[] {
  const weight = ({ name, isDefault, standing }: (typeof printers)[number]): number =>
    (standing === 'ready' ? 0 : 3) + (name === own ? 0 : isDefault ? 1 : 2)
  return printers
    .filter(({ name, standing }) => name !== from && isStanding(standing))
    .toSorted((one, other) => weight(one) - weight(other))
    .map(({ name }) => name)
}
