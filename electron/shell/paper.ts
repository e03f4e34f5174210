import type { Session, WebContents } from 'electron'
import type { PaperOrder } from '../../shared/badge-face.ts'
import { badgeFormats } from '../../shared/badge-formats.ts'
import { type DocumentOrder, isDocumentOrder } from '../../shared/document-face.ts'
import { documentPapers } from '../../shared/document-papers.ts'
import { Refusal } from '../../shared/failure.ts'
import { createCups } from './cups.ts'
import { createHiddenPage, type HiddenPage, within } from './hidden-page.ts'
import type { Log } from './log.ts'
import type { PrinterSeen, Spooler, SystemOutcome } from './spooler.ts'
import { createWindowsSpooler } from './windows-spooler.ts'

/** Drawing takes some seconds on an old laptop, and more the more badges there are. */
const patienceFor = (order: Order): number => 30_000 + (isDocumentOrder(order) ? 60_000 : 50 * order.faces.length)

type Order = PaperOrder | DocumentOrder

/**
 * The paper side of this machine: draws badges and other papers on a hidden page of the interface and hands it to the system's printer
 * or makes a PDF of it. `place` leaves an order where the page fetches it, `withdraw` takes it back.
 * Nothing here asks the system anything by itself: whoever wants to know how printers and jobs stand asks again.
 */
export function createPaper(parts: {
  session: Session
  place: (order: Order) => string
  withdraw: (id: string) => void
  log: Log
}) {
  const page = createHiddenPage(parts.session, parts.log)
  const spooler: Spooler = process.platform === 'win32' ? createWindowsSpooler(page, parts.log) : createCups()
  const inTurn = oneAtATime()
  const draw = async (order: Order, wantsPdf: boolean): Promise<Drawn> => {
    const id = parts.place(order)
    try {
      const drawn = await page.draw(id, patienceFor(order), wantsPdf)
      return { contents: drawn.page.webContents, pdf: drawn.pdf, height: drawn.height, id }
    } finally {
      parts.withdraw(id)
    }
  }
  const orRefuse = refusing(parts.log)
  return {
    /** A printing system that does not answer has no printers. */
    printers: (): Promise<PrinterSeen[]> => spooler.printers().catch(() => []),
    print: (order: Order, printer: string): Promise<string | null> =>
      inTurn(() =>
        orRefuse(`Nothing was printed on ${printer}`, async () => {
          const drawn = await draw(order, spooler.takesPdf)
          return spooler.submit({
            printer,
            title: `FairDesk ${drawn.id.slice(0, 12)}`,
            page: pageOf(order, drawn.height),
            isTwoSided: !isDocumentOrder(order) && order.back !== null,
            contents: drawn.contents,
            pdf: () => asPdf(order, drawn, page),
          })
        }),
      ),
    /** A printing system that does not answer speaks of no job. */
    outcomes: (printer: string, jobs: readonly string[]): Promise<ReadonlyMap<string, SystemOutcome>> =>
      spooler.outcomes(printer, jobs).catch(() => new Map<string, SystemOutcome>()),
    cancel: (printer: string, job: string): Promise<void> =>
      orRefuse(`${job} could not be taken back`, () => spooler.cancel(printer, job)),
    pdf: (order: Order): Promise<Uint8Array<ArrayBuffer>> =>
      inTurn(() => orRefuse('No PDF was made', async () => asPdf(order, await draw(order, true), page))),
    pages: (order: DocumentOrder): Promise<number> =>
      inTurn(() =>
        orRefuse('No pages were counted', async () => {
          const { contents } = await draw(order, false)
          return Number(await within(patienceFor(order), contents.executeJavaScript(countLeaves)))
        }),
      ),
    /** A printing system that does not answer tells of no paper. */
    takes: (printer: string, paper: 'a3'): Promise<boolean> => spooler.takes(printer, paper).catch(() => false),
    close(): void {
      spooler.close()
      page.close()
    },
  }
}

/** Pages are marked where they are drawn (renderer/src/documents/Page.tsx). */
const countLeaves = "document.querySelectorAll('[data-leaf]').length"

/** There is one page to draw on. */
function oneAtATime() {
  let lastJob: Promise<unknown> = Promise.resolve()
  return <Value>(run: () => Promise<Value>): Promise<Value> => {
    const job = lastJob.then(run)
    lastJob = job.catch(() => undefined)
    return job
  }
}

/** Whatever goes wrong is noted and said as one refusal. */
function refusing(log: Log) {
  return <Value>(what: string, run: () => Promise<Value>): Promise<Value> =>
    run().catch((error: unknown) => {
      if (error instanceof Refusal) throw error
      log(`${what}: ${error instanceof Error ? error.message : String(error)}`)
      throw new Refusal({ code: 'print-failed' })
    })
}

/** An order drawn: the page's own PDF, or (null) the page itself for Chromium; on a roll how long it has become, in mm. */
type Drawn = { contents: WebContents; pdf: Uint8Array | null; height: number | null; id: string }

function pageOf(order: Order, drawnHeight: number | null): { width: number; height: number } {
  if (!isDocumentOrder(order)) return badgeFormats[order.format].page
  const { width, height } = documentPapers[order.paper]
  return { width, height: height ?? drawnHeight ?? width }
}

/** A page that makes no PDF in time is let go: everything to be printed comes through it. */
async function asPdf(order: Order, drawn: Drawn, page: HiddenPage): Promise<Uint8Array<ArrayBuffer>> {
  if (drawn.pdf !== null) return Uint8Array.from(drawn.pdf)
  const margins = { top: 0, bottom: 0, left: 0, right: 0 }
  const options = { preferCSSPageSize: true, printBackground: true, margins }
  try {
    return Uint8Array.from(await within(patienceFor(order), drawn.contents.printToPDF(options)))
  } catch (error) {
    page.close()
    throw error
  }
}
