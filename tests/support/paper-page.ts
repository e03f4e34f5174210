import { writeFileSync } from 'node:fs'
import type { ElectronApplication } from 'playwright'
import type { PaperOrder } from '../../shared/badge-face.ts'
import type { DocumentOrder } from '../../shared/document-face.ts'

/**
 * Draws an order on the desk's own page for paper and keeps the PDF: the page's own, or where it makes none (or is
 * not asked to, as on Windows) Chromium's. The order is handed to the page instead of the host's, so that a test
 * decides every letter and every code on it; answers what the page said, `pdf` for one of its own.
 */
export async function paperOf(
  desk: ElectronApplication,
  order: PaperOrder | DocumentOrder,
  file: string,
  wantsPdf = true,
): Promise<string> {
  const { said, pdf } = await desk.evaluate(
    async ({ BrowserWindow }, { order, preferences, wantsPdf }) => {
      const [window] = BrowserWindow.getAllWindows()
      if (window === undefined) throw new Error('the desk has no window')
      const page = new BrowserWindow({
        show: false,
        webPreferences: { ...preferences, session: window.webContents.session },
      })
      await page.loadURL('app://fair/print/paper')
      const said: unknown = await page.webContents.executeJavaScript(`(async () => {
        const fromHost = window.fetch
        window.fetch = async (address, ...rest) => String(address).startsWith('/print-order/')
          ? new Response(${JSON.stringify(JSON.stringify(order))}) : fromHost(address, ...rest)
        while (typeof drawPaper !== 'function') await new Promise((resolve) => setTimeout(resolve, 20))
        const said = await drawPaper('given', ${wantsPdf})
        window.fetch = fromHost
        return said
      })()`)
      if (said instanceof Uint8Array) {
        page.destroy()
        return { said: 'pdf', pdf: Buffer.from(said).toString('base64') }
      }
      const margins = { top: 0, bottom: 0, left: 0, right: 0 }
      const bytes = await page.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true, margins })
      page.destroy()
      return { said, pdf: bytes.toString('base64') }
    },
    { wantsPdf, order, preferences: { sandbox: true, backgroundThrottling: false } },
  )
  writeFileSync(file, Buffer.from(pdf, 'base64'))
  return String(said)
}
