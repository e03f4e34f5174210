import type { Store } from '../db/store.ts'
import { badgesInForce, isEmptied } from './print-job-order.ts'
import type { Paper } from './ports.ts'
import type { UnderWay } from './print-under-way.ts'

type Parts = { store: Store; paper: Paper; log: (line: string) => void }

export type CallingOff = ReturnType<typeof openCallingOff>

/** Takes jobs out of the system's queue; it can be waited for and need not be. */
export function openCallingOff({ store, paper, log }: Parts, underWay: UnderWay) {
  const going = new Set<Promise<void>>()

  function callOff(printer: string, systemJob: string | null): Promise<void> {
    if (systemJob === null) return Promise.resolve()
    const work = paper
      .cancel(printer, systemJob)
      .catch((error: unknown) => log(`job ${systemJob} stays in the queue of ${printer}: ${String(error)}`))
      .finally(() => going.delete(work))
    going.add(work)
    return work
  }

  return {
    callOff,
    /** What lies in the system's queue and is nobody's any more, its badges void or erased; says whether there was any. */
    dropUseless(): boolean {
      const useless = store.printJobs
        .openRows()
        .filter((row) => row.status === 'sent' && underWay.isWaitingThere(row.id))
        .filter((row) => isEmptied(row, badgesInForce(row, store), store))
      for (const { id, printer, system_job: job } of useless) if (store.printJobs.cancel(id)) void callOff(printer, job)
      return useless.length > 0
    },
    idle: async (): Promise<void> => void (await Promise.all(going)),
  }
}
