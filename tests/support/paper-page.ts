import { writeFileSync } from 'node:fs'
import type { ElectronApplication } from 'playwright'
import type { PaperOrder } from '../../shared/badge-face.ts'

/**
 * Draws an order on the desk's own page for paper and keeps the PDF Chromium makes of it. The order is handed to the
 * page instead of the host's, so that a test decides every letter and every code on it; answers what the page said.
 */
export async function paperOf(desk: ElectronApplication, order: PaperOrder, file: string): Promise<string> {
  const { said, pdf } = await desk.evaluate(
    async ({ BrowserWindow }, { order, preferences }) => {
      const [window] = BrowserWindow.getAllWindows()
      if (window === undefined) throw new Error('the desk has no window')
      const page = new BrowserWindow({
        show: false,
        webPreferences: { ...preferences, session: window.webContents.session },
      })
      await page.loadURL('app://fair/print/paper')
      const said: unknown = await page.webContents.executeJavaScript(`(async () => {
        const fromHost = window.fetch
        window.fetch = async () => new Response(${JSON.stringify(JSON.stringify(order))})
        while (typeof drawPaper !== 'function') await new Promise((resolve) => setTimeout(resolve, 20))
        const said = await drawPaper('given')
        window.fetch = fromHost
        return said
      })()`)
      const margins = { top: 0, bottom: 0, left: 0, right: 0 }
      const bytes = await page.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true, margins })
      page.destroy()
      return { said, pdf: bytes.toString('base64') }
    },
    { order, preferences: { sandbox: true, backgroundThrottling: false } },
  )
  writeFileSync(file, Buffer.from(pdf, 'base64'))
  return String(said)
}
