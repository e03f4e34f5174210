import { randomUUID } from 'node:crypto'
import { v7 } from 'uuid'
import type { InputOf } from '../../shared/contract.ts'
import type { PrintJob } from '../../shared/contract/printing.ts'
import type { After } from '../../electron/core/print-port.ts'
import type { Caller, Lan, Machine } from '../../electron/core/ports.ts'
import { type BreakingPaper, breakingPaper } from './breaking-paper.ts'
import { allConsents, foundFair, openStation, somebody } from './station.ts'

export type PrintDesk = Awaited<ReturnType<typeof openPrintDesk>>

/** A desk of a fair with printers that break, and hands that ask for badges. */
export async function openPrintDesk(
  options: { file?: string; paper?: BreakingPaper; after?: After; lan?: Lan; machine?: Machine } = {},
) {
  const { paper = breakingPaper(), ...rest } = options
  const station = openStation({ ...rest, paper: paper.paper })
  const isNew = station.store.stations.own()?.current_fair === null
  if (isNew) await foundFair(station)
  const id = () => v7({ msecs: station.clock.now++ })

  return {
    ...station,
    paper,
    id,
    turn: () => station.queue.tick(),
    /** Somebody registers; their badge. */
    async arrive(
      fullName = 'Nông Thị Mẫu',
      caller: Caller = station.window,
    ): Promise<{ id: string; number: string; root: string }> {
      const person = somebody({ fullName, idNumber: null })
      const input = { id: id(), person, consents: allConsents, knownAs: null }
      const { attendee } = await station.tell('attendee.register', input, caller)
      if (!attendee.badge) throw new Error('nobody comes without a badge')
      return { id: attendee.badge.id, number: attendee.badge.number, root: attendee.id }
    },
    /** Asks for badges; the job's id. */
    async print(
      badgeIds: string | string[],
      fields: Partial<InputOf<'badge.print'>> = {},
      caller: Caller = station.window,
    ) {
      const order = {
        id: id(),
        badgeIds: [badgeIds].flat(),
        printer: 'Badge',
        format: 'card-90x55' as const,
        ...fields,
      }
      await station.tell('badge.print', order, caller)
      return order.id
    },
    job: (jobId: string): Promise<PrintJob> => station.tell('print-job.read', { jobId }),
    /** Status, and why where there is a reason. */
    async state(jobId: string): Promise<string> {
      const { status, reason } = await station.tell('print-job.read', { jobId })
      return reason === null ? status : `${status}: ${reason}`
    },
    overview: () => station.tell('print-queue.read', {}),
    /** One command about jobs. */
    about: (
      name: 'print-job.retry' | 'print-job.cancel' | 'print-job.confirm' | 'print-job.hand-over',
      ...jobIds: string[]
    ) => station.tell(name, { id: id(), jobIds }),
    move: (from: string, to: string) => station.tell('print-queue.move', { id: id(), from, to }),
    byHand: (badgeId: string) => station.tell('badge.by-hand', { id: id(), badgeId }),
    accesses: () =>
      station.connection.prepare('SELECT action, rows FROM access_log ORDER BY entry').all() as {
        action: string
        rows: number
      }[],
  }
}

/** Another screen of this machine. */
export function otherDesk({ store, clock }: PrintDesk): Caller {
  const id = randomUUID()
  store.stations.pair(id, 'Bàn 2', 'desk', id, clock.now)
  return { door: 'browser', stationId: id, role: 'desk' }
}
