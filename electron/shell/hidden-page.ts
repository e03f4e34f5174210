import { BrowserWindow, type Session } from 'electron'
import { type FailureCode, failureCodes, Refusal } from '../../shared/failure.ts'
import type { Log } from './log.ts'
import { keepToOurselves, pagePreferences } from './window.ts'

/** A page nobody sees, on which badges are drawn for paper. */
export type HiddenPage = {
  /** The window, made now if there is none; for asking the system something that only a page may ask. */
  window(): BrowserWindow
  /** Loads an address and waits until the page's title says `ready`. Throws the `Refusal` its title names, or `print-failed`. */
  draw(address: string, patience: number): Promise<BrowserWindow>
}

/** Kept between jobs, so that the second badge of a queue does not wait for a new process, but not for long: laptops have 4 GB. */
const idleFor = 60_000

/** A hidden page in our session, made when first needed. */
export function createHiddenPage(session: Session, log: Log): HiddenPage {
  let window: BrowserWindow | null = null
  let idle: NodeJS.Timeout | undefined
  const ready = (): BrowserWindow => {
    clearTimeout(idle)
    idle = setTimeout(() => window?.destroy(), idleFor)
    if (window && !window.isDestroyed()) return window
    const made = new BrowserWindow({ show: false, width: 1000, height: 1400, webPreferences: pagePreferences(session) })
    keepToOurselves(made.webContents)
    made.once('closed', () => {
      if (window === made) window = null
    })
    return (window = made)
  }
  return {
    window: ready,
    async draw(address, patience) {
      const page = ready()
      // While it draws and prints it is not idle.
      clearTimeout(idle)
      idle = setTimeout(() => window?.destroy(), idleFor + patience)
      try {
        await waitForTitle(page, address, patience)
        return page
      } catch (error) {
        log(`The page for printing was not drawn: ${error instanceof Error ? error.message : String(error)}`)
        page.destroy()
        throw error
      }
    },
  }
}

function waitForTitle(page: BrowserWindow, address: string, patience: number): Promise<void> {
  const { webContents } = page
  return new Promise((resolve, reject) => {
    const end = (code: FailureCode | null): void => {
      clearTimeout(timer)
      webContents.off('page-title-updated', onTitle)
      webContents.off('did-fail-load', onFailure)
      webContents.off('render-process-gone', onFailure)
      if (code === null) resolve()
      else reject(new Refusal({ code }))
    }
    const onTitle = (_: unknown, title: string): void => {
      if (title === 'ready') end(null)
      else if (title.startsWith('failed: ')) end(failureCodes.find((code) => code === title.slice(8)) ?? 'print-failed')
    }
    const onFailure = (): void => end('print-failed')
    const timer = setTimeout(onFailure, patience)
    webContents.on('page-title-updated', onTitle)
    webContents.on('did-fail-load', onFailure)
    webContents.on('render-process-gone', onFailure)
    page.loadURL(address).catch(onFailure)
  })
}
