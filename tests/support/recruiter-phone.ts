import { chromium, type BrowserContext, type Page } from 'playwright'
import type { Network } from './network.ts'

/** A recruiter's phone: Debian's Chromium in a network of its own, with a phone's screen and a profile that outlives it. */
export type RecruiterPhone = {
  context: BrowserContext
  page: Page
  /** From one moment to the next, as by a flat battery. */
  kill(): Promise<void>
}

/** Switches the phone on; `folder` is what is on it from before. */
export async function startPhone(
  network: Network,
  folder: string,
  { switches = [], seesWarning = false }: { switches?: readonly string[]; seesWarning?: boolean } = {},
): Promise<RecruiterPhone> {
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: network.chromium(folder),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      ...switches,
    ],
    ignoreHTTPSErrors: !seesWarning,
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
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
