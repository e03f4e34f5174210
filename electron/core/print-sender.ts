import type { PaperOrder } from '../../shared/badge-face.ts'
import type { DocumentOrder } from '../../shared/document-face.ts'
import { Refusal } from '../../shared/failure.ts'
import type { PrintJobRow } from '../db/print-job-row.ts'
import type { Store } from '../db/store.ts'
import type { Lan, Paper } from './ports.ts'
import { badgesInForce, isEmptied, orderOf } from './print-job-order.ts'
import type { UnderWay } from './print-under-way.ts'

type Parts = {
  store: Store
  paper: Paper
  lan: Lan | null
  now: () => number
  log: (line: string) => void
  isClosed: () => boolean
  announce: () => void
  callOff: (printer: string, systemJob: string | null) => Promise<void>
}

type Order = PaperOrder | DocumentOrder

export type PrintSender = ReturnType<typeof openPrintSender>

/** Sends one job at a time to the system, each step on disk before the next. */
export function openPrintSender(parts: Parts, underWay: UnderWay) {
  const { store, log, isClosed, announce } = parts
  const inFlight = new Set<string>()

  /** What is to be drawn; null where that cannot be said, or where the job has changed meanwhile and is looked at anew. */
  async function draw(row: PrintJobRow, badges: readonly string[]): Promise<Order | null> {
    try {
      return await orderOf(row, badges, parts)
    } catch (error) {
      if (isClosed() || !isUnchanged(row, badges, store)) return null
      log(`what print job ${row.id} prints cannot be put together: ${String(error)}`)
      store.atomically(() => store.printJobs.sending(row.id) && store.printJobs.fail(row.id, 'not-drawn'))
      announce()
      return null
    }
  }

  /**
   * Writes down that it is on its way, unless it was called off, moved or lost a badge while its faces were gathered,
   * or somebody at a desk has come before it.
   */
  function claim(row: PrintJobRow, badges: readonly string[]): boolean {
    const isNext = () => store.printJobs.nextOf(row.printer)?.id === row.id
    return store.atomically(() => isUnchanged(row, badges, store) && isNext() && store.printJobs.sending(row.id))
  }

  return {
    async send(row: PrintJobRow): Promise<void> {
      const badges = badgesInForce(row, store)
      if (isEmptied(row, badges, store)) {
        store.printJobs.cancel(row.id)
        return announce()
      }
      const order = await draw(row, badges)
      if (order === null || isClosed() || !claim(row, badges)) return
      inFlight.add(row.id)
      announce()
      try {
        await handOver(row, order, parts, underWay)
      } finally {
        inFlight.delete(row.id)
        if (!isClosed()) announce()
      }
    },
    /** What is on its way by the disk and by nobody here: a write failed behind it, so look in the tray. */
    dropStranded(): boolean {
      const stranded = store.printJobs.openRows().filter(({ id, status }) => status === 'sending' && !inFlight.has(id))
      return stranded.map(({ id }) => store.printJobs.fail(id, 'interrupted')).includes(true)
    },
  }
}

/** Whether a job still waits at the same printer with the same badges. */
function isUnchanged(row: PrintJobRow, badges: readonly string[], store: Store): boolean {
  const now = store.printJobs.read(row.id)
  const isWaiting = now?.status === 'queued' && now.reason === null && now.printer === row.printer
  return isWaiting && badgesInForce(row, store).join() === badges.join()
}

async function handOver(row: PrintJobRow, order: Order, parts: Parts, underWay: UnderWay): Promise<void> {
  const { store, paper, now, log, isClosed } = parts
  let systemJob: string | null
  try {
    systemJob = await paper.print(order, row.printer)
  } catch (error) {
    log(`print job ${row.id} at ${row.printer}: ${String(error)}`)
    if (!isClosed()) refused(row.id, error, store)
    return
  }
  if (isClosed()) return
  if (store.printJobs.sent(row.id, systemJob, now())) underWay.add({ ...row, system_job: systemJob })
  else await parts.callOff(row.printer, systemJob)
}

/** The shell says `print-failed` with the detail `not-drawn` where the page failed and not the printer. */
function refused(id: string, error: unknown, { printJobs }: Store): void {
  const { code, detail } = error instanceof Refusal ? error.failure : { code: 'internal' as const, detail: undefined }
  if (code === 'printer-gone') printJobs.putBack(id, 'gone')
  else printJobs.fail(id, code === 'print-failed' && detail !== 'not-drawn' ? 'refused' : 'not-drawn')
}
