import { BrowserWindow, type Session, type WebContents } from 'electron'
import type { PaperOrder } from '../../shared/badge-face.ts'
import { badgeFormats } from '../../shared/badge-formats.ts'
import { Refusal } from '../../shared/failure.ts'
import { createHiddenPage } from './hidden-page.ts'
import type { Log } from './log.ts'
import { listPrinters, type Printer } from './printers.ts'

/** Drawing takes some seconds on an old laptop, and more the more badges there are. */
const patienceFor = ({ faces }: PaperOrder): number => 30_000 + 50 * faces.length
const spoolPatience = 120_000

/**
 * The paper side of this machine: draws badges on a hidden page of the interface and hands it to the system's printer
 * or makes a PDF of it. `place` leaves an order where the page fetches it, `withdraw` takes it back.
 */
export function createPaper(parts: {
  session: Session
  place: (order: PaperOrder) => string
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
  const draw = async (order: PaperOrder): Promise<WebContents> => {
    const id = parts.place(order)
    try {
      return (await page.draw(id, patienceFor(order))).webContents
    } finally {
      parts.withdraw(id)
    }
  }
  return {
    printers: (): Promise<Printer[]> => listPrinters((BrowserWindow.getAllWindows()[0] ?? page.window()).webContents),
    print: (order: PaperOrder, printer: string): Promise<string | null> =>
      inTurn(async () => {
        const { width, height } = badgeFormats[order.format].page
        // Chromium takes paper sizes in microns.
        await handOver(await draw(order), printer, { width: width * 1000, height: height * 1000 })
        return null
      }),
    outcomes: () => Promise.resolve(new Map<string, 'waiting' | 'done' | 'lost'>()),
    cancel: () => Promise.resolve(),
    pdf: (order: PaperOrder): Promise<Uint8Array<ArrayBuffer>> =>
      inTurn(async () => {
        const contents = await draw(order)
        const margins = { top: 0, bottom: 0, left: 0, right: 0 }
        return Uint8Array.from(await contents.printToPDF({ preferCSSPageSize: true, printBackground: true, margins }))
      }),
  }
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
