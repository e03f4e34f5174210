import { randomUUID } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, ElectronApplication, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { BoothCard } from '../../shared/contract/devices.ts'
import { vi } from '../../shared/words/vi.ts'
import { ask, statusOf } from '../support/ask.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { pressKeys } from '../support/hands.ts'
import { answerLanWith, takePort } from '../support/lan-troubles.ts'
import { lookFromAllSides } from '../support/looks.ts'
import { startPrinter, type TestPrinter } from '../support/printer.ts'
import { readDocument } from '../support/printing/document-pages.ts'
import { shoot } from '../support/screenshot.ts'
import { openPhone, startBrowser, visit } from '../support/serving-host.ts'

const folder = newFolder()
const downloads = join(folder.path, 'downloads')
const words = vi.devices
let printer: TestPrinter
let desk: ElectronApplication
let window: Page
let pocket: Browser
let phone: Page
let card: BoothCard
/** `https://192.168.…:8643` */
let home = ''

beforeAll(async () => {
  printer = await startPrinter('Badge')
  ;({ desk, window } = await startDesk(folder.path))
  await window.getByRole('button', { name: vi.gate.trySample }).click()
  await window.locator('#desk-scan').waitFor()
  pocket = await startBrowser()
  phone = await openPhone(pocket)
}, 90_000)
afterAll(async () => {
  await pocket?.close()
  await desk?.close()
  printer?.stop()
  folder.remove()
})
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  await shoot(window, `failed ${task.name}`)
  await shoot(phone, `failed ${task.name} phone`)
})

const press = (name: string) => window.getByRole('button', { name, exact: true }).click()
const sheet = () => window.locator('dialog[open]')
const light = () => window.getByRole('banner').locator('a[href^="/devices"]')

test('F9 opens the room, where the local network is off until somebody turns it on and says what that means', async () => {
  await window.keyboard.press('F9')
  await window.getByText(words.network.offNote).waitFor()
  expect(await light().count()).toBe(0)
  await lookFromAllSides(window, 'devices off')
  await pressKeys(window, ['Control+3'])
  await window.getByText(words.trouble.where.closed).waitFor()
  await pressKeys(window, ['Control+1'])
  await press(words.network.turnOn)
  await window.getByText(words.network.onNote).waitFor()
  await window.getByLabel(words.network.wifiName).fill('Phien viec lam')
  await window.getByLabel(words.network.wifiPassword).fill('ngan')
  await press(words.network.wifiSave)
  await window.getByText(words.network.wifiShort).waitFor()
  await window.getByLabel(words.network.wifiPassword).fill('thien-thuat-2026')
  await press(words.network.wifiSave)
  await window.getByText(words.network.wifiSaved).waitFor()
  await lookFromAllSides(window, 'devices network')
})

test('a port that another program has taken is said, and before there is a phone one press takes another', async () => {
  const { port } = await ask(window, 'lan.read', {})
  await press(words.network.turnOff)
  await sheet().getByRole('button', { name: words.network.turnOff, exact: true }).click()
  await window.getByText(words.network.offNote).waitFor()
  const other = await takePort(port ?? 0)
  await press(words.network.turnOn)
  await window.getByText(words.network.trouble['port-taken'](String(port))).waitFor()
  await lookFromAllSides(window, 'devices port taken')
  await press(words.network.anotherPort)
  await window.getByRole('heading', { name: words.network.on }).waitFor()
  other.close()
  const lan = await ask(window, 'lan.read', {})
  expect(lan).toMatchObject({ open: true, trouble: null })
  expect(lan.port).not.toBe(port)
  await window.getByText(lan.link ?? '', { exact: true }).waitFor()
  home = (lan.link ?? '').replace('http:', 'https:')
})

test('all table cards come out of the printer at one press, and as one PDF', async () => {
  await pressKeys(window, ['Control+2'])
  const { length } = await ask(window, 'booth-card.list', {})
  await press(words.print.all)
  await window.getByText(words.print.sent('Badge')).waitFor()
  expect(readDocument(await printer.nextSheet(), 30).sizes).toHaveLength(length)
  await press(words.print.allPdf)
  await expect.poll(() => readdirSync(downloads).filter((name) => name.endsWith('.pdf'))).toHaveLength(1)
  const [file = ''] = readdirSync(downloads)
  await expect.poll(() => readDocument(join(downloads, file), 30).sizes.length).toBe(length)
})

test('until a phone gets in, the page of trouble says where phones stop, with what to do', async () => {
  await pressKeys(window, ['Control+3'])
  await window.getByText(words.trouble.where.nobody).waitFor()
  await window.getByText(words.trouble.cause.isolated.title).waitFor()
  await lookFromAllSides(window, 'devices trouble')
})

test('a phone that scans its booth’s card is on the list at once, under a name of its own', async () => {
  await pressKeys(window, ['Control+2'])
  ;[card] = (await ask(window, 'booth-card.list', {})) as [BoothCard]
  // What waits in it the page says once by itself, some time after it was opened.
  const hasSpoken = phone.waitForResponse((answer) => answer.url().endsWith('/api/device.report'))
  await visit(phone, home + (card.path ?? ''))
  await phone.getByRole('heading', { name: card.employerName }).waitFor()
  await begin()
  const booth = window.getByRole('button', { name: card.employerName })
  await booth.getByText(words.booths.phones(1, 1)).waitFor()
  await light().getByText(words.light.online(1, 0)).waitFor()
  await booth.click()
  await press(words.device.renameOf(words.givenName.booth(1)))
  await window.getByLabel(words.device.newName).fill('Máy chị Hoàng Thị Thanh Phương, phòng Hành chính – Nhân sự')
  await window.keyboard.press('Enter')
  await window.getByText('Máy chị Hoàng Thị Thanh Phương').first().waitFor()
  await lookFromAllSides(window, 'devices booths')
  await hasSpoken
})

test('a phone in which something has waited for more than five minutes is said in words, in the bar and in the room', async () => {
  const oldestUnsentAt = Date.now() - 11 * 60_000
  await ask(phone, 'device.report', { unsent: 4, oldestUnsentAt })
  await light()
    .getByText(/4 mục chưa gửi từ/u)
    .waitFor()
  await window.getByText(words.device.lateTitle(1)).waitFor()
  await lookFromAllSides(window, 'devices late')
  await ask(phone, 'device.report', { unsent: 0, oldestUnsentAt: null })
  await light().getByText(words.light.online(1, 0)).waitFor()
})

test('a right taken back ends at once on the phone, which says so; scanned again, it is the same device', async () => {
  const [before] = await ask(window, 'device.list', {})
  const key = (await ask(phone, 'device.read', {})).outboxKey
  await press(words.device.revokeOf(before?.name ?? ''))
  await sheet().getByText(words.confirm.cardStays).waitFor()
  await lookFromAllSides(window, 'devices revoke')
  await sheet().getByRole('button', { name: words.confirm.revoke.act, exact: true }).click()
  await window.getByText(words.confirm.done(1)).waitFor()
  await window.getByText(/Đã ngắt quyền lúc/u).waitFor()
  expect(await statusOf(phone, 'device.read')).toEqual({ status: 401, code: 'device-revoked' })

  await phone.goto('about:blank')
  await visit(phone, home + (card.path ?? ''))
  await phone.getByRole('heading', { name: card.employerName }).waitFor()
  expect(await ask(phone, 'device.read', {})).toMatchObject({ id: before?.id, name: before?.name, outboxKey: key })
  const after = await ask(window, 'device.list', {})
  expect(after.filter(({ role }) => role === 'booth')).toMatchObject([{ id: before?.id, revokedAt: null }])
})

test('revoked with a new card, the phone finds no way back by the old one', async () => {
  const [device] = await ask(window, 'device.list', {})
  await press(words.device.revokeOf(device?.name ?? ''))
  await sheet().getByRole('button', { name: words.confirm.andRenew, exact: true }).click()
  await window.getByText(words.confirm.done(1)).waitFor()
  await phone.goto('about:blank')
  await visit(phone, home + (card.path ?? ''))
  await phone.getByText(vi.booth.phone.refused.closed).waitFor()
  await pressKeys(window, ['Control+2'])
})

test('a card that was closed says so and comes back as another', async () => {
  await press(words.booths.close)
  await sheet().getByRole('button', { name: words.confirm.close.act, exact: true }).click()
  const booth = window.getByRole('button', { name: card.employerName })
  await booth.getByText(words.booths.closed).waitFor()
  await press(words.booths.reopen)
  await expect.poll(async () => (await ask(window, 'booth-card.list', {}))[0]?.code ?? null).not.toBeNull()
  expect((await ask(window, 'booth-card.list', {}))[0]?.code).not.toBe(card.code)
})

test('another laptop becomes a desk by a code that is good once', async () => {
  await press(words.laptops.offer)
  await window.getByLabel(words.laptops.qrLabel).waitFor()
  await lookFromAllSides(window, 'devices laptop')
  const code = await window.locator('output', { hasText: /^[2-9A-Z]{4}-[2-9A-Z]{4}$/u }).textContent()
  const context = await pocket.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1366, height: 768 } })
  const laptop = await context.newPage()
  await visit(laptop, `${home}/sign-in#code=${code?.replace('-', '') ?? ''}`)
  await laptop.locator('#desk-scan').waitFor()
  await window.getByText(words.givenName.desk(1), { exact: true }).waitFor()
  // A desk has no say over devices.
  expect(await laptop.getByRole('link', { name: vi.frame.rooms.devices }).count()).toBe(0)
  const second = await context.browser()?.newContext({ ignoreHTTPSErrors: true })
  const other = await second?.newPage()
  if (other) await visit(other, `${home}/sign-in#code=${code?.replace('-', '') ?? ''}`)
  await other?.getByText(vi.failure['sign-in-code-wrong']({ code: 'sign-in-code-wrong' })).waitFor()
})

test('once phones came in, the page of trouble says that all is well and keeps the rest to be looked up', async () => {
  // The phone of this journey is a browser on this very machine, which says nothing of the network.
  const now = Date.now()
  await answerLanWith(window, { reached: { port: now, landing: now, page: now, paired: now } })
  await ask(window, 'lan.choose', { id: randomUUID(), address: null, wifi: null })
  await pressKeys(window, ['Control+3'])
  await window.getByText(words.trouble.allThrough).waitFor()
  await lookFromAllSides(window, 'devices through')
})

test('cards of last evening that lead to an address of then are said at the opening, and one press prints them again', async () => {
  // Another port is another address; with phones connected it is asked about first.
  const { port, link: old } = await ask(window, 'lan.read', {})
  await ask(window, 'lan.close', { id: randomUUID() })
  const other = await takePort(port ?? 0)
  await ask(window, 'lan.open', { id: randomUUID() })
  await pressKeys(window, ['Control+1'])
  await press(words.network.anotherPort)
  await sheet().getByText(words.network.anotherPortMeans).waitFor()
  await sheet().getByRole('button', { name: words.network.anotherPort, exact: true }).click()
  await window.getByRole('heading', { name: words.network.on }).waitFor()
  other.close()
  await window.reload()
  await light().getByText(words.light.oldCards).click()
  const { link } = await ask(window, 'lan.read', {})
  await window.getByText(words.printed.note(old ?? '', link ?? '')).waitFor()
  // With a second warning the fair's day stays in sight.
  printer.pause()
  await window
    .getByRole('banner')
    .locator('a[href="/printing"][data-tone="bad"], a[href="/printing"][data-tone="attention"]')
    .waitFor()
  await lookFromAllSides(window, 'devices old cards')
  const day = window.getByRole('banner').getByText(/^\d{2}\/\d{2}\/\d{4}$/u)
  expect(
    await day.evaluate((date) => {
      const bar = date.closest('header')
      const side = bar?.lastElementChild?.getBoundingClientRect().left ?? 0
      return Math.max(date.getBoundingClientRect().right - side, (bar?.scrollWidth ?? 0) - innerWidth)
    }),
  ).toBeLessThanOrEqual(0)
  printer.resume()
  await press(words.printed.again)
  await window.getByText(words.print.sent('Badge')).waitFor()
  const { zbar } = readDocument(await printer.nextSheet(), 150)
  expect(zbar.length).toBeGreaterThan(1)
  for (const codes of zbar) expect(codes.join()).toContain(link)
  await expect.poll(() => light().getByText(words.light.oldCards).count()).toBe(0)
  await shoot(window, 'devices cards printed again')
})

/** A phone that was never here is asked what it is called, and then listens. */
async function begin(): Promise<void> {
  await phone.getByRole('button', { name: vi.booth.phone.begin }).tap()
}
