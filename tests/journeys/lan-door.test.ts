import { spawn, type ChildProcess } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import { type APIRequestContext, chromium, type Browser, type BrowserContext, type Page, request } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { LanState } from '../../shared/contract/lan.ts'
import { landing as en } from '../../shared/words/en/landing.ts'
import { landing as vi } from '../../shared/words/vi/landing.ts'
import { expectAccessible } from '../support/accessible.ts'
import { electronPath, newFolder } from '../support/electron.ts'
import { shoot } from '../support/screenshot.ts'

const folder = newFolder()
const profile = newFolder()
const chrome = {
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
}
const android = 'Mozilla/5.0 (Linux; Android 13; SM-A145F) AppleWebKit/537.36 Chrome/140.0.0.0 Mobile Safari/537.36'
const iPhone =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 Version/18.0 Mobile/15E148 Safari/604.1'
let desk: ChildProcess
let browser: Browser
let office: APIRequestContext
let link = ''

beforeAll(async () => {
  const root = join(import.meta.dirname, '../..')
  const keyFile = `--key-file=${join(folder.path, 'fair.key')}`
  desk = spawn(electronPath(), ['--no-sandbox', '--disable-gpu', root, '--serve', `--data=${folder.path}`, keyFile], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  const ready = await new Promise<{ address: string; code: string }>((resolve, reject) => {
    let said = ''
    desk.stdout?.on('data', (bytes: Buffer) => {
      said += bytes.toString()
      const line = /FAIRDESK_READY (\{.*\})/u.exec(said)?.[1]
      if (line) resolve(JSON.parse(line) as { address: string; code: string })
    })
    desk.once('close', () => reject(new Error(`the desk ended: ${said}`)))
  })
  const origin = ready.address.slice(0, -1)
  office = await request.newContext({ baseURL: origin, ignoreHTTPSErrors: true, extraHTTPHeaders: { origin } })
  await office.post('/sign-in', { data: { code: ready.code } })
  await tell('fair.found-sample', { id: randomUUID(), heldOn: new Date().toISOString().slice(0, 10) })
  browser = await chromium.launch(chrome)
}, 90_000)
afterAll(async () => {
  await browser?.close()
  const ended = new Promise((resolve) => desk.once('close', resolve))
  desk.kill('SIGTERM')
  await ended
  folder.remove()
  profile.remove()
})

async function tell<Value>(procedure: string, input: object): Promise<Value> {
  const answer = (await (await office.post(`/api/${procedure}`, { data: input })).json()) as { ok: true; value: Value }
  if (!answer.ok) throw new Error(`${procedure}: ${JSON.stringify(answer)}`)
  return answer.value
}

type PhoneOptions = { userAgent?: string; dark?: boolean; passed?: boolean }

async function newPhone({ userAgent = android, dark = false, passed = false }: PhoneOptions = {}): Promise<Page> {
  const context = await browser.newContext({
    userAgent,
    ignoreHTTPSErrors: passed,
    viewport: { width: 360, height: 740 },
    colorScheme: dark ? 'dark' : 'light',
    locale: 'vi-VN',
  })
  return context.newPage()
}

/** What axe finds at its default size, and a picture for a person to judge. */
async function look(page: Page, name: string): Promise<void> {
  await expectAccessible(page)
  await shoot(page, name)
}

test('the organizer opens the network once, and a phone that types the address is told what comes', async () => {
  const opened = await tell<LanState>('lan.open', { id: randomUUID() })
  expect(opened).toMatchObject({ wanted: true, open: true, trouble: null })
  link = opened.link ?? `http://127.0.0.1:${opened.port}`
  const host = link.slice('http://'.length)
  const page = await newPhone()
  await page.goto(`${link}/b#a-token`)
  await page.getByRole('heading', { name: vi.title }).waitFor()
  await page
    .getByText(vi.chrome.second(host.replace(/:\d+$/, '')), { exact: false })
    .first()
    .waitFor()
  const go = page.getByRole('link', { name: vi.go })
  expect(await go.getAttribute('href')).toBe(`https://${host}/b#a-token`)
  // The whole explanation and the button are on the screen at once.
  const last = await page.locator('[data-words=vi] .last').first().boundingBox()
  const button = await go.boundingBox()
  expect((last?.y ?? 740) + (last?.height ?? 0)).toBeLessThan(button?.y ?? 0)
  await look(page, 'landing 360')
  await page.getByRole('button', { name: en.language }).click()
  await page.getByRole('heading', { name: en.title }).waitFor()
  await look(page, 'landing 360 english')
  const warned = page.waitForEvent('framenavigated')
  await page
    .getByRole('link', { name: en.go })
    .click()
    .catch(() => undefined)
  await warned
  expect(page.url()).toMatch(/^chrome-error:/)
})

test('it is readable in the dark, on an iPhone, and on a laptop', async () => {
  for (const [name, options] of [
    ['landing 360 dark', { dark: true }],
    ['landing 360 iphone', { userAgent: iPhone }],
  ] as const) {
    const page = await newPhone(options)
    await page.goto(`${link}/b`)
    await look(page, name)
  }
  const laptop = await newPhone({ userAgent: android.replace('Linux; Android 13; SM-A145F', 'Windows NT 10.0') })
  await laptop.setViewportSize({ width: 1366, height: 768 })
  await laptop.goto(`${link}/sign-in`)
  await laptop.locator('[data-words=vi] summary').click()
  await look(laptop, 'landing 1366')
})

test('inside Zalo or Facebook it says to open Chrome, and gives the address to copy', async () => {
  for (const [app, agent] of [
    ['Zalo', `${android} Zalo android/12110`],
    ['Facebook', `${android.replace('SM-A145F', 'SM-A145F; wv')} [FB_IAB/FB4A;FBAV/500.0;]`],
    ['Messenger', `${iPhone.replace(' Safari/604.1', '')} [FBAN/MessengerForiOS;FBAV/500.0]`],
    ['TikTok', `${android} musical_ly_2023 BytedanceWebview`],
  ] as const) {
    const page = await newPhone({ userAgent: agent })
    await page.goto(`${link}/b#a-token`)
    await page.getByText(vi.inApp.opened(app)).waitFor()
    const field = page.getByRole('textbox', { name: vi.inApp.address })
    expect(await field.inputValue()).toBe(`${link}/b#a-token`)
    await page.getByRole('button', { name: vi.inApp.copy }).click()
    await page.getByText(vi.inApp.copied).waitFor()
    await look(page, `landing in ${app}`)
  }
  const page = await newPhone({ userAgent: `${android} Zalo android/12110` })
  await page.goto(`${link}/b#a-token`)
  const intent = await page.getByRole('link', { name: vi.inApp.openChrome }).getAttribute('href')
  expect(intent).toBe(`intent://${link.slice(7)}/b#a-token#Intent;scheme=http;package=com.android.chrome;end`)
})

test('a private window is told that what waits in it would be lost, an ordinary one is not', async () => {
  const secret = await newPhone()
  await secret.goto(`${link}/b`)
  await secret.getByText(vi.privateWindow).waitFor()
  let context: BrowserContext | null = null
  try {
    context = await chromium.launchPersistentContext(profile.path, { ...chrome, locale: 'vi-VN' })
    const page = await context.newPage()
    await page.goto(`${link}/b`)
    await page.getByRole('heading', { name: vi.title }).waitFor()
    await page.waitForTimeout(500)
    expect(await page.getByText(vi.privateWindow).isVisible()).toBe(false)
  } finally {
    await context?.close()
  }
})

test('whoever passed the warning before is taken over at once, with what stands after the #', async () => {
  const page = await newPhone({ passed: true })
  await page.goto(`${link}/b#a-token`)
  await page.waitForURL(`${link.replace('http:', 'https:')}/b#a-token`)
})

test('a port another program holds is not changed by stealth after a restart of the door', async () => {
  const before = await tell<LanState>('lan.close', { id: randomUUID() })
  expect(before).toMatchObject({ wanted: false, open: false })
  await expect(fetch(`${link}/b`)).rejects.toThrow()
  const again = await tell<LanState>('lan.open', { id: randomUUID() })
  expect([again.port, again.open]).toEqual([before.port, true])
  const tried = await tell<{ answers: { reached: boolean }[]; profile: null }>('lan.test', {})
  expect(tried.answers.every(({ reached }) => reached)).toBe(true)
})
