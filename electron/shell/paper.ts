import { BrowserWindow, type Session, type WebContents } from 'electron'
import { Refusal } from '../../shared/failure.ts'
import { createHiddenPage } from './hidden-page.ts'
import type { Log } from './log.ts'
import { listPrinters, type Printer } from './printers.ts'
import { windowOrigin } from './protocol.ts'

type Format = 'a4-8up' | 'card-90x55'
type BadgeOrder = { badgeIds: readonly string[]; format: Format }

/** Paper sizes in microns, as Chromium takes them. The page's own `@page` says the same in millimetres. */
const sizes: Readonly<Record<Format, { width: number; height: number }>> = {
  'a4-8up': { width: 210_000, height: 297_000 },
  'card-90x55': { width: 90_000, height: 55_000 },
}

/** Drawing takes some seconds on an old laptop, and more the more badges there are. */
const patienceFor = ({ badgeIds }: BadgeOrder): number => 30_000 + 50 * badgeIds.length
const spoolPatience = 120_000

/**
 * The paper side of this machine: draws badges on a hidden page of the interface and hands it to the system's printer
 * or makes a PDF of it. `place` leaves an order where the page fetches it, `withdraw` takes it back.
 */
export function createPaper(parts: {
  session: Session
  place: (order: BadgeOrder) => string
  withdraw: (id: string) => void
  log: Log
}) {
  const page = createHiddenPage(parts.session, parts.log)
  let lastJob: Promise<unknown> = Promise.resolve()
  const inTurn = <Value>(run: () => Promise<Value>): Promise<Value> => {
    const job = lastJob.then(run)
    lastJob = job.catch(() => undefined)
    return job
  }
  const draw = async (order: BadgeOrder): Promise<WebContents> => {
    const id = parts.place(order)
    try {
      return (await page.draw(`${windowOrigin}/print/badges?order=${id}`, patienceFor(order))).webContents
    } finally {
      parts.withdraw(id)
    }
  }
  const printers = (): Promise<Printer[]> =>
    listPrinters((BrowserWindow.getAllWindows()[0] ?? page.window()).webContents)
  return {
    printers,
    print: (order: BadgeOrder & { printer: string | null }): Promise<string> =>
      inTurn(async () => {
        const printer = choose(await printers(), order.printer)
        await handOver(await draw(order), printer, sizes[order.format])
        return printer
      }),
    pdf: (order: BadgeOrder): Promise<Uint8Array<ArrayBuffer>> =>
      inTurn(async () => {
        const contents = await draw(order)
        const margins = { top: 0, bottom: 0, left: 0, right: 0 }
        return Uint8Array.from(await contents.printToPDF({ preferCSSPageSize: true, printBackground: true, margins }))
      }),
  }
}

/** The printer asked for, or else the system's own choice, or else the only one there is. */
function choose(printers: readonly Printer[], wanted: string | null): string {
  const only = printers.length === 1 ? printers[0] : undefined
  const found =
    wanted === null
      ? (printers.find(({ isDefault }) => isDefault) ?? only)
      : printers.find(({ name }) => name === wanted)
  if (!found) throw new Refusal({ code: 'printer-gone', ...(wanted === null ? {} : { detail: wanted }) })
  return found.name
}

/** Resolves once the system's print queue has the job. */
function handOver(
  contents: WebContents,
  deviceName: string,
  pageSize: { width: number; height: number },
): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Refusal({ code: 'print-failed' })), spoolPatience)
    contents.print(
      { silent: true, deviceName, printBackground: true, margins: { marginType: 'none' }, pageSize },
      (isDone, reason) => {
        clearTimeout(timer)
        if (isDone) resolve()
        else reject(new Refusal({ code: /printer|device/i.test(reason) ? 'printer-gone' : 'print-failed' }))
      },
    )
  })
}
