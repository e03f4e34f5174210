import { BrowserWindow, type Session } from 'electron'
import { type FailureCode, failureCodes, Refusal } from '../../shared/failure.ts'
import type { Log } from './log.ts'
import { windowOrigin } from './protocol.ts'
import { keepToOurselves, pagePreferences } from './window.ts'

/** A page nobody sees, on which paper is drawn. */
export type HiddenPage = {
  /** The window, made now if there is none; for asking the system something that only a page may ask. */
  window(): BrowserWindow
  /** Has the page draw the order it fetches by that id, and waits until it has. Throws a `Refusal`. */
  draw(orderId: string, patience: number): Promise<BrowserWindow>
  /** Lets the page go. */
  close(): void
}

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
    async draw(orderId, patience) {
      const page = ready(idleFor + patience)
      try {
        await within(loadPatience, loaded)
        // `drawPaper` is what the page offers (renderer/src/badge/paper.tsx): `ready`, or the code of a failure.
        const drawn: unknown = await within(
          patience,
          page.webContents.executeJavaScript(`drawPaper(${JSON.stringify(orderId)})`),
        )
        if (drawn !== 'ready') throw new Refusal({ code: codeOf(drawn) })
        return page
      } catch (error) {
        log(`The page for printing was not drawn: ${error instanceof Error ? error.message : String(error)}`)
        page.destroy()
        throw error instanceof Refusal ? error : new Refusal({ code: 'print-failed' })
      }
    },
  }
}

function codeOf(drawn: unknown): FailureCode {
  return failureCodes.find((code) => code === drawn) ?? 'print-failed'
}

async function within<Value>(patience: number, work: Promise<Value>): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Refusal({ code: 'print-failed' })), patience)
  })
  try {
    return await Promise.race([work, late])
  } finally {
    clearTimeout(timer)
  }
}
