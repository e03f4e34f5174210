import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { app, BrowserWindow, type WebContents } from 'electron'

/**
 * Loaded into the desk before its own code (`electron -r`): once the desk is up it draws the order in
 * FAIRDESK_SHEET_ORDER on the desk's own page for paper and has Chromium make a PDF of it; then it loads a
 * plain page of as many sheets with nothing but the same QR squares and makes a PDF of that. Each in a window of its own.
 */
const order = readFileSync(process.env['FAIRDESK_SHEET_ORDER'] ?? '', 'utf8')
const rounds = Number(process.env['FAIRDESK_SHEET_ROUNDS'])
let started = false
const margins = { top: 0, bottom: 0, left: 0, right: 0 }

export type Round = { ms: number; drawMs: number; peakMb: number; pages: number }

app.on('web-contents-created', (_, contents) => {
  contents.once('dom-ready', () => {
    if (started || !contents.getURL().startsWith('app://fair/')) return
    started = true
    void measure(contents).then(
      (said) => process.stdout.write(`SHEETS ${JSON.stringify(said)}\n`),
      (error: unknown) => process.stdout.write(`SHEETS ${JSON.stringify({ failed: String(error) })}\n`),
    )
  })
})
async function measure(desk: WebContents): Promise<{ ours: Round[]; reference: Round[] }> {
  await until(desk, `document.body.innerText.trim() !== ''`)
  const said = { ours: [] as Round[], reference: [] as Round[] }
  let squares = ''
  for (let round = 0; round < rounds; round++) {
    const page = await openPage(desk)
    await until(page.webContents, `typeof drawPaper === 'function'`)
    await page.webContents.executeJavaScript(`(() => {
      const fromHost = window.fetch
      window.fetch = async (address, ...rest) => String(address).startsWith('/print-order/')
        ? new Response(${JSON.stringify(order)}) : fromHost(address, ...rest)
    })()`)
    said.ours.push(await timed(page, () => page.webContents.executeJavaScript(`drawPaper('given', true)`)))
    // For the reference alone: the same squares out of the same drawing.
    await page.webContents.executeJavaScript(`drawPaper('given', false)`)
    squares = String(await page.webContents.executeJavaScript(`(${bareSquares.toString()})()`))
    page.destroy()
    const file = join(dirname(process.env['FAIRDESK_SHEET_ORDER'] ?? ''), 'squares.html')
    writeFileSync(file, squares)
    const bare = new BrowserWindow({ show: false, width: 1000, height: 1400, webPreferences: { sandbox: true } })
    await bare.loadURL('about:blank')
    said.reference.push(await timed(bare, () => bare.loadFile(file)))
    bare.destroy()
  }
  return said
}

async function openPage(desk: WebContents): Promise<BrowserWindow> {
  const webPreferences = { session: desk.session, sandbox: true, backgroundThrottling: false }
  const page = new BrowserWindow({ show: false, width: 1000, height: 1400, webPreferences })
  await page.loadURL('app://fair/print/paper')
  return page
}

async function timed(page: BrowserWindow, draw: () => Promise<unknown>): Promise<Round> {
  const start = performance.now()
  const made = await draw()
  const drawn = performance.now()
  const pdf =
    made instanceof Uint8Array
      ? Buffer.from(made)
      : await page.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true, margins })
  const ms = performance.now() - start
  const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/gu)?.length ?? 0
  return { ms, drawMs: drawn - start, peakMb: peakOf(page.webContents.getOSProcessId()), pages }
}

/** The most memory a process has held since it began, in MB. */
function peakOf(processId: number): number {
  const said = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${processId}/status`, 'utf8'))?.[1]
  return Number(said ?? 0) / 1024
}

/** Runs in the page: a plain page of the same sheets with the QR squares alone. */
function bareSquares(): string {
  const style = document.head.querySelector('style:last-of-type')?.textContent?.replace(/@media screen.*/u, '') ?? ''
  const sheets = [...document.querySelectorAll('.sheet')].map((sheet) => {
    const codes = [...sheet.querySelectorAll('g')].map((badge) => {
      const at = badge.getAttribute('transform') ?? ''
      const code = badge.querySelector('path[shape-rendering]')?.outerHTML
      return code === undefined ? '' : `<g transform="${at}">${code}</g>`
    })
    return `<svg class="sheet" viewBox="${sheet.getAttribute('viewBox') ?? ''}">${codes.join('')}</svg>`
  })
  return `<!doctype html><meta charset="utf-8"><style>${style}</style><div id="root">${sheets.join('')}</div>`
}

async function until(contents: WebContents, isSo: string): Promise<void> {
  for (;;) {
    if ((await contents.executeJavaScript(isSo).catch(() => false)) === true) return
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}
