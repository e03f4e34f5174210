import { spawn, type ChildProcess } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium, type Browser, type Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { report as papers } from '../../shared/words/papers/report.ts'
import { vi } from '../../shared/words/vi.ts'
import { openIn7Zip } from '../support/archive-program.ts'
import { textOfPdf } from '../support/drawn-pages.ts'
import { expectAccessible } from '../support/accessible.ts'
import { electronPath, newFolder } from '../support/electron.ts'
import { scanWithKeyboard } from '../support/scanner.ts'
import { shoot } from '../support/screenshot.ts'

const folder = newFolder()
let desk: ChildProcess
let browser: Browser
/** The one that signed in. */
let office: Page
let ready: { address: string; code: string }

beforeAll(async () => {
  const root = join(import.meta.dirname, '../..')
  const args = [
    '--no-sandbox',
    '--disable-gpu',
    root,
    '--serve',
    `--data=${folder.path}`,
    `--key-file=${join(folder.path, 'fair.key')}`,
  ]
  desk = spawn(electronPath(), args, { stdio: ['ignore', 'pipe', 'ignore'] })
  ready = await new Promise((resolve, reject) => {
    let said = ''
    desk.stdout?.on('data', (bytes: Buffer) => {
      said += bytes.toString()
      const line = /FAIRDESK_READY (\{.*\})/u.exec(said)?.[1]
      if (line) resolve(JSON.parse(line) as typeof ready)
    })
    desk.once('close', () => reject(new Error(`the desk ended: ${said}`)))
  })
  browser = await chromium.launch({
    executablePath: '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}, 90_000)
afterAll(async () => {
  await browser?.close()
  const ended = new Promise((resolve) => desk.once('close', resolve))
  desk.kill('SIGTERM')
  await ended
  folder.remove()
})

async function newBrowser(): Promise<Page> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'vi-VN',
    viewport: { width: 1366, height: 768 },
  })
  return context.newPage()
}

test('a browser without a session sees only the sign-in, and a wrong code is refused in words', async () => {
  const page = await newBrowser()
  await page.goto(ready.address)
  await page.getByText(vi.gate.signInTitle).first().waitFor()
  await expectAccessible(page)
  await page.getByLabel(vi.gate.signInCode).fill('AAAA2222')
  await page.getByRole('button', { name: vi.gate.signIn, exact: true }).click()
  await page.getByRole('alert').first().waitFor()
  const status = await page.evaluate(
    async () =>
      (
        await fetch('/api/session.read', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: '{}',
        })
      ).status,
  )
  expect(status).toBe(401)
})

test('the printed link signs a browser in, which works the same desk, and both windows hear of each other', async () => {
  const page = await newBrowser()
  office = page
  await page.goto(`${ready.address}#code=${ready.code}`)
  await page.getByRole('button', { name: vi.gate.trySample }).click()
  await page.locator('#desk-scan').waitFor()
  expect(page.url()).not.toContain(ready.code)
  const cookies = await page.context().cookies()
  expect(cookies).toMatchObject([{ httpOnly: true, secure: true, sameSite: 'Strict' }])

  const second = await page.context().newPage()
  await second.goto(`${ready.address}attendees`)
  await scanWithKeyboard(
    page,
    '020302000002||Nông Thị Mẫu|21032002|Nữ|Thôn Khuổi Mẫu, Hòa Bình, Văn Quan, Lạng Sơn|14082021',
  )
  await expect.poll(() => page.locator('#desk-full-name').inputValue()).toBe('Nông Thị Mẫu')
  await page.locator('#desk-consents').focus()
  await page.keyboard.press('1')
  await page.keyboard.press('Enter')
  await page
    .getByText(/A-0001-\d/u)
    .first()
    .waitFor()
  await second.getByText('Nông Thị Mẫu').first().waitFor()
  await shoot(page, 'desk in a browser, rehearsal')
})

test('the office takes everything along from its browser, the papers drawn by a host that shows no window', async () => {
  const text = vi.reportFiles
  await office.keyboard.press('F8')
  const downloaded = office.waitForEvent('download')
  await office.getByRole('button', { name: text.make(text.format.zip, text.name.everything) }).click()
  const shown = office.getByRole('status', { name: text.password.title(text.name.everything) })
  const password = (await shown.locator('output').textContent()) ?? ''
  const files = openIn7Zip(readFileSync(await (await downloaded).path()), password)
  const [, report = new Uint8Array()] = [...files].find(([name]) => /^bao-cao-phien.*\.pdf$/u.test(name)) ?? []
  const [, list = new Uint8Array()] = [...files].find(([name]) => /^danh-sach-tham-gia.*\.pdf$/u.test(name)) ?? []
  expect(textOfPdf(report)).toContain(papers.title)
  expect(textOfPdf(list)).toContain('Nông Thị Mẫu')
})

test('a code that was used does not sign in a second browser', async () => {
  const page = await newBrowser()
  await page.goto(`${ready.address}#code=${ready.code}`)
  await page.getByRole('alert').first().waitFor()
  expect(await page.context().cookies()).toEqual([])
})
