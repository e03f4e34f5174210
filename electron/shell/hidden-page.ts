import { BrowserWindow, type Session } from 'electron'
import { type FailureCode, failureCodes, Refusal } from '../../shared/failure.ts'
import type { Log } from './log.ts'
import { windowOrigin } from './protocol.ts'
import { keepToOurselves, pagePreferences } from './window.ts'

/** A page nobody sees, on which paper is drawn. */
export type HiddenPage = {
  /** The window, made now if there is none; for asking the system something that only a page may ask. */
  window(): BrowserWindow
  /**
   * Has the page draw the order it fetches by that id, and waits until it has; with `wantsPdf` the page answers with a
   * PDF where it can make one itself, else null: then it is drawn, on a roll to a height in mm. Throws a `Refusal`.
   */
  draw(orderId: string, patience: number, wantsPdf: boolean): Promise<DrawnPage>
  /** Lets the page go. */
  close(): void
}

/** What the page made of an order. */
type DrawnPage = { page: BrowserWindow; pdf: Uint8Array | null; height: number | null }

/** Kept between jobs with its fonts and code ready, but not for ever: laptops have 4 GB. */
const idleFor = 5 * 60_000
const loadPatience = 20_000

/** A hidden page in our session, made when first needed. */
export function createHiddenPage(session: Session, log: Log): HiddenPage {
  let window: BrowserWindow | null = null
  let loaded: Promise<void> = Promise.resolve()
  let idle: NodeJS.Timeout | undefined
  const ready = (keptFor = idleFor): BrowserWindow => {
    clearTimeout(idle)
    idle = setTimeout(() => window?.destroy(), keptFor)
    if (window && !window.isDestroyed()) return window
    const made = new BrowserWindow({ show: false, width: 1000, height: 1400, webPreferences: pagePreferences(session) })
    keepToOurselves(made.webContents)
    made.webContents.once('render-process-gone', () => made.destroy())
    made.once('closed', () => {
      if (window === made) window = null
    })
    loaded = made.loadURL(`${windowOrigin}/print/paper`)
    loaded.catch(() => undefined)
    return (window = made)
  }
  return {
    window: () => ready(),
    close() {
      clearTimeout(idle)
      if (window && !window.isDestroyed()) window.destroy()
    },
    async draw(orderId, patience, wantsPdf) {
      const page = ready(idleFor + patience)
      try {
        await within(loadPatience, loaded)
        // `drawPaper` is what the page offers (renderer/src/badge/paper.ts): a PDF, `ready`, a height, or the code of a failure.
        const drawn: unknown = await within(
          patience,
          untilClosed(page, page.webContents.executeJavaScript(drawing(orderId, wantsPdf))),
        )
        if (drawn instanceof Uint8Array) return { page, pdf: drawn, height: null }
        if (typeof drawn === 'number') return { page, pdf: null, height: drawn }
        if (drawn !== 'ready') throw new Refusal({ code: codeOf(drawn), detail: 'not-drawn' })
        return { page, pdf: null, height: null }
      } catch (error) {
        log(`The page for printing was not drawn: ${error instanceof Error ? error.message : String(error)}`)
        if (!page.isDestroyed()) page.destroy()
        throw error instanceof Refusal ? error : notDrawn()
      }
    },
  }
}

/**
 * `drawPaper` is what the page offers (renderer/src/badge/paper.ts) once its code has come, which is later than the
 * page is loaded: the code is a piece of its own.
 */
function drawing(orderId: string, wantsPdf: boolean): string {
  return `new Promise((resolve, reject) => {
    const begin = () =>
      typeof drawPaper === 'function' ? drawPaper(${JSON.stringify(orderId)}, ${wantsPdf}).then(resolve, reject) : setTimeout(begin, 5)
    begin()
  })`
}

function codeOf(drawn: unknown): FailureCode {
  return failureCodes.find((code) => code === drawn) ?? 'print-failed'
}

/** The page failed and not the printer. */
function notDrawn(): Refusal {
  return new Refusal({ code: 'print-failed', detail: 'not-drawn' })
}

/** A page whose process died (memory) answers nothing any more. */
function untilClosed(page: BrowserWindow, work: Promise<unknown>): Promise<unknown> {
  const { promise, reject } = Promise.withResolvers<never>()
  const stop = (): void => reject(notDrawn())
  page.once('closed', stop)
  return Promise.race([promise, work]).finally(() => page.removeListener('closed', stop))
}

/** The work's answer, or after so many ms a refusal that says that the page failed. */
export async function within<Value>(patience: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(notDrawn()), patience)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
