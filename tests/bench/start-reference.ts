import { join } from 'node:path'
import { app, BrowserWindow } from 'electron'
import type { FrontDoor } from '../../electron/core/front-door.ts'
import { answerWindow, declareScheme } from '../../electron/shell/protocol.ts'
import { openSession } from '../../electron/shell/session.ts'
import { keepToOurselves, pagePreferences } from '../../electron/shell/window.ts'
import { createWeb } from '../../electron/web/app.ts'
import { createPrintOrders } from '../../electron/web/print-orders.ts'

/** What the desk's start is held against: a page of the same library with one input, through the same door, no database. */
const bare = process.argv.includes('--bare')
/** Another of the bench's pages may be served the same way. */
const page = process.argv.find((argument) => argument.startsWith('--page='))?.slice('--page='.length) ?? 'start-page'
const folder = process.argv.find((argument) => argument.startsWith('--data='))?.slice('--data='.length) ?? ''
app.setPath('userData', folder)
declareScheme()
void app.whenReady().then(() => {
  const session = openSession(null)
  const web = createWeb({
    door: { windowGuest: () => 'stranger' } as unknown as FrontDoor,
    uiFolder: join(import.meta.dirname, page),
    orders: createPrintOrders(),
    log: console.error,
  })
  answerWindow(session, async (request) => web.fetch(request, { door: 'window' }))
  const window = new BrowserWindow({ width: 1280, height: 720, show: false, webPreferences: pagePreferences(session) })
  window.once('ready-to-show', () => window.show())
  keepToOurselves(window.webContents)
  window.once('closed', () => app.quit())
  return window.loadURL(bare ? 'data:text/html,%3Cinput%20name=%22fullName%22%3E' : 'app://fair/')
})
