import type { BrowserContext, Page } from 'playwright'
import { landing } from '../../shared/words/vi/landing.ts'
import { visit } from './serving-host.ts'

const files = { script: /\/assets\/[^/]+\.js$/u, stylesheet: /\/assets\/[^/]+\.css$/u }

type Break = {
  kind: keyof typeof files
  /** So often the file is broken off, the page's own question for it included. */
  times: number
  /** Called while the page says that it waits; nothing is broken off after it. */
  look?: (page: Page) => Promise<unknown>
}

/** A page whose own script or style a changing network breaks off, as soon as it shows itself all the same. */
export async function openBrokenOff(context: BrowserContext, address: string, { kind, times, look }: Break) {
  const page = await context.newPage()
  const seen = { opened: 0, left: times }
  page.on('request', (request) => void (seen.opened += request.isNavigationRequest() ? 1 : 0))
  await page.route(files[kind], (route) => (seen.left-- > 0 ? route.abort('connectionreset') : route.fallback()))
  await visit(page, address)
  if (look) {
    await page.getByText(landing.brokenOff).waitFor()
    await look(page)
    seen.left = 0
  }
  await page.locator('#root > :not(style)').first().waitFor({ timeout: 60_000 })
  return { page, seen }
}
