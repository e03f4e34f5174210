import type { OutputOf } from '../../../../shared/contract.ts'
import type { PrintJob } from '../../../../shared/contract/printing.ts'
import { troubleOf, type PrinterTrouble } from '../../../../shared/printer-standing.ts'

type Printers = OutputOf<'printer.list'>
type QueuePrinters = OutputOf<'print-queue.read'>['printers']

/** A printer that takes nothing at the moment, and how many badges it keeps waiting. */
export type Trouble = {
  name: string
  standing: PrinterTrouble
  kept: number
}

/**
 * Printers in trouble that matter here: those something waits for, and the one this machine prints on (`own`, null for
 * the system's own choice), also while nothing waits for it yet.
 */
export function troublesOf(
  queue: QueuePrinters,
  printers: Printers | undefined,
  own: string | null,
  jobs: readonly PrintJob[],
): Trouble[] {
  const standings = new Map(queue.map(({ name, standing }) => [name, standing]))
  if (own !== null && printers !== undefined && !standings.has(own))
    standings.set(own, printers.find(({ name }) => name === own)?.standing ?? 'gone')
  return [...standings].flatMap(([name, standing]) => {
    const kept = keptBy(name, jobs)
    const isOurs = own === null || own === name
    const trouble = troubleOf(standing)
    return trouble !== null && (kept > 0 || isOurs) ? [{ name, standing: trouble, kept }] : []
  })
}

/** How many badges a printer in trouble keeps: those that wait for it and those it has taken and not put out. */
function keptBy(printer: string, jobs: readonly PrintJob[]): number {
  return jobs
    .filter((job) => job.printer === printer && (job.status === 'queued' || job.status === 'sent'))
    .reduce((sum, { badges }) => sum + badges, 0)
}
