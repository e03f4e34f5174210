import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { report as papers } from '../../shared/words/papers/report.ts'
import { vi } from '../../shared/words/vi.ts'
import { openIn7Zip } from '../support/archive-program.ts'
import { textOfPdf } from '../support/drawn-pages.ts'
import { expectAccessible } from '../support/accessible.ts'
import { openBrokenOff } from '../support/broken-load.ts'
import { scanWithKeyboard } from '../support/scanner.ts'
import { shoot } from '../support/screenshot.ts'
import { startBrowser, startServingHost, visit } from '../support/serving-host.ts'

let host: Awaited<ReturnType<typeof startServingHost>>
let browser: Browser
/** The one that signed in. */
let office: Page

beforeAll(async () => {
  host = await startServingHost()
  browser = await startBrowser()
}, 90_000)
afterAll(async () => {
  await browser?.close()
  await host?.end()
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
  await visit(page, host.address)
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

test('the printed link signs a browser in, also one that a pulled cable broke off: its code is tried once more', async () => {
  office = await newBrowser()
  await office.route('**/sign-in', (route) => route.abort('internetdisconnected'), { times: 1 })
  await visit(office, `${host.address}#code=${host.code}`)
  await office.getByRole('alert').first().waitFor()
  await shoot(office, 'sign-in broken off')
  expect(office.url()).not.toContain(host.code)
  expect(await office.getByLabel(vi.gate.signInCode).inputValue()).toBe(host.code)
  await office.getByRole('button', { name: vi.gate.signIn, exact: true }).click()
  await office.getByRole('button', { name: vi.gate.trySample }).waitFor()
})

test('a browser that signed in works the same desk, and both windows hear of each other', async () => {
  const page = office
  await page.getByRole('button', { name: vi.gate.trySample }).click()
  await page.locator('#desk-scan').waitFor()
  expect(page.url()).not.toContain(host.code)
  const cookies = await page.context().cookies()
  expect(cookies).toMatchObject([{ httpOnly: true, secure: true, sameSite: 'Strict' }])

  const second = await page.context().newPage()
  await visit(second, `${host.address}attendees`)
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
  const downloaded = office.waitForEvent('download', { timeout: 120_000 })
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
  await visit(page, `${host.address}#code=${host.code}`)
  await page.getByRole('alert').first().waitFor()
  expect(await page.context().cookies()).toEqual([])
})

test('a page whose script the network broke off says so while it waits, and opens by itself', async () => {
  const look = async (page: Page) => {
    await shoot(page, 'broken off light')
    await page.emulateMedia({ colorScheme: 'dark' })
    await shoot(page, 'broken off dark')
    await expectAccessible(page)
  }
  const desk = await openBrokenOff(office.context(), host.address, { kind: 'script', times: 99, look })
  await desk.page.locator('#desk-scan').waitFor()
  const booth = await openBrokenOff((await newBrowser()).context(), `${host.address}b`, { kind: 'script', times: 1 })
  await booth.page.getByText(vi.booth.phone.connectTitle).waitFor()
  expect([desk.seen.opened, booth.seen.opened]).toEqual([2, 2])
  await Promise.all([desk.page.close(), booth.page.close()])
})

test('a page whose style the network broke off gets it later, and what is typed meanwhile stays', async () => {
  const { page, seen } = await openBrokenOff(office.context(), host.address, { kind: 'stylesheet', times: 2 })
  await page.locator('#desk-full-name').fill('Lý A Dở')
  await expect.poll(() => seen.left, { timeout: 20_000 }).toBeLessThan(0)
  const rail = (at: Page) =>
    at
      .getByRole('navigation')
      .first()
      .evaluate((place) => getComputedStyle(place).width)
  await expect.poll(() => rail(page)).toBe(await rail(office))
  expect(await page.locator('#desk-full-name').inputValue()).toBe('Lý A Dở')
  expect(seen.opened).toBe(1)
  await page.close()
})
