import { readFileSync } from 'node:fs'
import { app } from 'electron'

/**
 * Loaded into the desk before its own code (`electron -r`): once what FAIRDESK_PAGE_READY selects is there it runs
 * the script named by FAIRDESK_PAGE_SCRIPT in the page and says what it came to. No debugger is attached, since
 * one slows a page by the number of its requests.
 */
const script = readFileSync(process.env['FAIRDESK_PAGE_SCRIPT'] ?? '', 'utf8')
const isThere = `document.querySelector(${JSON.stringify(process.env['FAIRDESK_PAGE_READY'])}) !== null`

app.on('web-contents-created', (_, contents) => {
  contents.once('dom-ready', () => void look())

  async function look(): Promise<void> {
    if (contents.isDestroyed()) return
    const ready: unknown = await contents.executeJavaScript(isThere).catch(() => false)
    if (ready !== true) return void setTimeout(() => void look(), 50)
    const said: unknown = await contents
      .executeJavaScript(script)
      .catch((error: unknown) => ({ failed: String(error) }))
    process.stdout.write(`PAGE SAID ${JSON.stringify(said)}\n`)
  }
})
