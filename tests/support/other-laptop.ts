import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright'
import { ask } from './ask.ts'
import { visit } from './serving-host.ts'

/** Another laptop, paired as a desk by a code of this window's; `home` begins its addresses. */
export async function openOtherLaptop(window: Page, browser: Browser): Promise<{ page: Page; home: string }> {
  const { link } = await ask(window, 'lan.open', { id: randomUUID() })
  const { path } = await ask(window, 'device.offer', { id: randomUUID(), role: 'desk' })
  const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 768 } })
  const page = await context.newPage()
  const home = (link ?? '').replace('http:', 'https:')
  await visit(page, home + path)
  await page.locator('#desk-scan').waitFor()
  return { page, home }
}
