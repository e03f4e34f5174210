import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright'
import type { NetworkedDesk } from './booth-network.ts'

/** Another laptop at the far end of the test's own network, with a profile that outlives its browser. */
export type Laptop = {
  context: BrowserContext
  page: Page
  /** From one moment to the next, as by an empty battery. */
  kill(): Promise<void>
}

/** Opens its browser; `name` says which laptop: what is kept on it from before is there again. */
export async function startLaptop({ network, data }: NetworkedDesk, name: string): Promise<Laptop> {
  const folder = join(data, `laptop-${name}`)
  mkdirSync(folder, { recursive: true })
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: network.chromium(folder),
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    ignoreHTTPSErrors: true,
    viewport: { width: 1366, height: 768 },
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
  })
  const page = context.pages()[0] ?? (await context.newPage())
  return {
    context,
    page,
    async kill() {
      const gone = new Promise<void>((resolve) => context.once('close', () => resolve()))
      network.killAll()
      await gone
    },
  }
}
