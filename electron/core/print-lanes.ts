import { isStanding } from '../../shared/printer-standing.ts'
import type { PrintJobRow } from '../db/print-job-row.ts'
import type { Store } from '../db/store.ts'
import type { PrintSender } from './print-sender.ts'
import type { UnderWay } from './print-under-way.ts'
import type { PrintWatch } from './print-watch.ts'

type Parts = { store: Store; log: (line: string) => void; isClosed: () => boolean; announce: () => void }
type Rooms = { watch: PrintWatch; underWay: UnderWay; sender: PrintSender }

export type PrintLanes = ReturnType<typeof openPrintLanes>

/** So many jobs of a stack lie in the system's own queue at most: the rest can be called off, or move, at once. */
const stackAhead = 3

/**
 * Sends what waits, each printer in a lane of its own: one that hangs holds up nobody else. The order of a lane is
 * that of the queue, but that people at a desk come in between the jobs of a stack.
 */
export function openPrintLanes({ store, log, isClosed, announce }: Parts, { watch, underWay, sender }: Rooms) {
  const lanes = new Map<string, Promise<void>>()

  async function run(printer: string): Promise<void> {
    while (!isClosed() && isStanding(watch.standingOf(printer))) {
      const row = store.printJobs.nextOf(printer)
      if (!row || (await isFullAhead(row))) return
      await sender.send(row)
    }
  }

  async function isFullAhead({ kind, printer }: PrintJobRow): Promise<boolean> {
    if (kind !== 'batch' && kind !== 'blank') return false
    const isAnswered = await underWay.ask()
    if (isAnswered && !isClosed()) announce()
    return isClosed() || underWay.countWaitingAt(printer) >= stackAhead
  }

  return {
    /** Begins whatever can be sent now. */
    start(): void {
      for (const { name, standing } of watch.printers()) {
        if (lanes.has(name) || !isStanding(standing) || !store.printJobs.nextOf(name)) continue
        const lane = run(name)
          .catch((error: unknown) => log(`printing at ${name}: ${String(error)}`))
          .finally(() => lanes.delete(name))
        lanes.set(name, lane)
      }
    },
    /** Resolves when everything begun has ended. */
    idle: async (): Promise<void> => void (await Promise.all(lanes.values())),
  }
}
