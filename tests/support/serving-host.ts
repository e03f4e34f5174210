import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'
import { vi } from '../../shared/words/vi.ts'
import { electronPath, newFolder } from './electron.ts'

const root = join(import.meta.dirname, '../..')

const always = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Debian's own browser, as it would be on somebody's machine; `switches` for what its camera sees. */
export function startBrowser(switches: readonly string[] = []): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', args: [...always, ...switches] })
}

/** A host without a window, and the link it prints for a browser of its own machine. */
export async function startServingHost() {
  const folder = newFolder()
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    root,
    '--serve',
    `--data=${folder.path}`,
    `--key-file=${join(folder.path, 'fair.key')}`,
  ]
  const host = spawn(electronPath(), args, { stdio: ['ignore', 'pipe', 'ignore'] })
  const ready = await new Promise<{ address: string; code: string }>((resolve, reject) => {
    let said = ''
    host.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString()
      const line = /FAIRDESK_READY (\{.*\})/u.exec(said)?.[1]
      if (line) resolve(JSON.parse(line) as { address: string; code: string })
    })
    host.once('close', () => reject(new Error(`the host ended: ${said}`)))
  })
  return {
    ...ready,
    folder: folder.path,
    async end(): Promise<void> {
      const ended = new Promise((resolve) => host.once('close', resolve))
      host.kill('SIGTERM')
      await ended
      folder.remove()
    },
  }
}

/** What a browser says whose question was broken off, and whose page about that is still coming up. */
const brokenOff = /ERR_NETWORK_CHANGED|interrupted by another navigation/u
const mostVisits = 8

/**
 * Opens an address by hand, again as a person would where a network that has just changed breaks the question off: an end of a
 * cable gives itself an address a second or two after it was put in.
 */
export async function visit(page: Page, address: string, visits = 1): Promise<void> {
  try {
    await page.goto(address)
  } catch (error) {
    if (!brokenOff.test(String(error)) || visits === mostVisits) throw error
    await page.waitForTimeout(200)
    await visit(page, address, visits + 1)
  }
}

/** The organizer's browser at the sample fair. */
export async function openOffice(
  browser: Browser,
  { address, code }: { address: string; code: string },
): Promise<Page> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'vi-VN',
    viewport: { width: 1366, height: 768 },
  })
  const page = await context.newPage()
  await visit(page, `${address}#code=${code}`)
  await page.getByRole('button', { name: vi.gate.trySample }).click()
  await page.locator('#desk-scan').waitFor()
  return page
}

/** A recruiter's phone: small, touched, not yet paired. */
export async function openPhone(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'vi-VN',
    viewport: { width: 360, height: 740 },
    deviceScaleFactor: 2,
    isMobile: true,
    hasTouch: true,
    permissions: ['camera'],
  })
  return context.newPage()
}
