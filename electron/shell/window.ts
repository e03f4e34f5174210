import { app, BrowserWindow, Menu, nativeTheme, screen, type Session, type WebContents } from 'electron'
import { common } from '../../shared/words/vi/common.ts'
import type { Log } from './log.ts'
import { windowOrigin } from './protocol.ts'
import { rememberedPlace, rememberPlace } from './window-place.ts'

/** The component library's page colours, so that the window does not flash before the page is there. */
const background = { dark: '#242424', light: '#ffffff' } as const
/** A page that is not drawn by now is shown all the same: an empty window says more than none. */
const patience = 5_000
const smallest = { minWidth: 960, minHeight: 600 } as const
/** The first time: the whole screen, and this size when the user makes it smaller. */
const usual = { width: 1280, height: 720, isMaximized: true } as const

/** Opens the desk's window on the interface. It asks no question of the database, so it can be first. */
export function openWindow(session: Session, placeFile: string, log: Log): BrowserWindow {
  Menu.setApplicationMenu(null)
  const screens = screen.getAllDisplays().map(({ workArea }) => workArea)
  const { isMaximized, ...bounds } = rememberedPlace(placeFile, screens) ?? usual
  const window = new BrowserWindow({
    ...smallest,
    ...bounds,
    title: common.appName,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? background.dark : background.light,
    webPreferences: pagePreferences(session),
  })
  const show = (): void => {
    if (window.isDestroyed() || window.isVisible()) return
    if (isMaximized) window.maximize()
    window.show()
  }
  window.once('ready-to-show', show)
  setTimeout(show, patience)
  window.on('close', () => rememberPlace(placeFile, window))
  keepToOurselves(window.webContents)
  listenForKeys(window.webContents)
  reloadAfterCrash(window.webContents, log)
  void window.loadURL(`${windowOrigin}/`)
  return window
}

/** Brings the desk's window to the front, for a second copy that was started. */
export function raise(window: BrowserWindow | null): void {
  if (!window || window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

/** A page of ours is a web page and nothing more: no Node, no preload, its own process in the sandbox. */
export function pagePreferences(session: Session): Electron.WebPreferences {
  return {
    session,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    webviewTag: false,
    spellcheck: false,
    devTools: !app.isPackaged,
    // The desk must answer a scanner at once even when another window lies over it.
    backgroundThrottling: false,
  }
}

/** No page of ours leads anywhere else, and none opens another window. */
export function keepToOurselves(contents: WebContents): void {
  const stay = (event: { preventDefault(): void; url: string }): void => {
    if (!event.url.startsWith(`${windowOrigin}/`)) event.preventDefault()
  }
  contents.on('will-navigate', stay)
  contents.on('will-frame-navigate', stay)
  contents.on('will-redirect', stay)
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}

/** Without a menu there are no menu keys: zooming stays (glare, old eyes), developer tools only outside a release. */
function listenForKeys(contents: WebContents): void {
  const zoom: Readonly<Record<string, number>> = {
    Equal: 0.5,
    NumpadAdd: 0.5,
    Minus: -0.5,
    NumpadSubtract: -0.5,
    Digit0: 0,
    Numpad0: 0,
  }
  contents.on('before-input-event', (event, input) => {
    if (input.type !== 'keyDown' || !input.control || input.alt || input.meta) return
    const step = zoom[input.code]
    if (step !== undefined) {
      contents.setZoomLevel(step === 0 ? 0 : Math.min(4, Math.max(-3, contents.getZoomLevel() + step)))
      event.preventDefault()
    } else if (!app.isPackaged && input.shift && input.code === 'KeyI') {
      contents.toggleDevTools()
    }
  })
}

/** The page's process may die (memory on an old laptop); the desk comes back by itself, but not in a circle. */
function reloadAfterCrash(contents: WebContents, log: Log): void {
  let last = 0
  contents.on('render-process-gone', (_, { reason, exitCode }) => {
    log(`The window's page ended: ${reason} (${exitCode}).`)
    if (reason === 'clean-exit' || Date.now() - last < 10_000) return
    last = Date.now()
    contents.reload()
  })
}
