import { randomUUID } from 'node:crypto'
import type { Browser, ElectronApplication, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { BoothCard } from '../../shared/contract/devices.ts'
import type { LanState } from '../../shared/contract/lan.ts'
import { vi } from '../../shared/words/vi.ts'
import { ask } from '../support/ask.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { pressKeys } from '../support/hands.ts'
import { lookFromAllSides } from '../support/looks.ts'
import { shoot } from '../support/screenshot.ts'
import { openPhone, startBrowser } from '../support/serving-host.ts'

const folder = newFolder()
const words = vi.devices
let desk: ElectronApplication
let window: Page
let pocket: Browser
let phone: Page
let card: BoothCard
/** `https://192.168.…:8643` */
let home = ''

beforeAll(async () => {
  ;({ desk, window } = await startDesk(folder.path))
  await window.getByRole('button', { name: vi.gate.trySample }).click()
  await window.locator('#desk-scan').waitFor()
  pocket = await startBrowser()
  phone = await openPhone(pocket)
}, 90_000)
afterAll(async () => {
  await pocket?.close()
  await desk?.close()
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
  const lan = await ask(window, 'lan.read', {})
  await window.getByText(lan.link ?? '', { exact: true }).waitFor()
  home = (lan.link ?? '').replace('http:', 'https:')
  await window.getByLabel(words.network.wifiName).fill('Phien viec lam')
  await window.getByLabel(words.network.wifiPassword).fill('ngan')
  await press(words.network.wifiSave)
  await window.getByText(words.network.wifiShort).waitFor()
  await window.getByLabel(words.network.wifiPassword).fill('thien-thuat-2026')
  await press(words.network.wifiSave)
  await window.getByText(words.network.wifiSaved).waitFor()
  await lookFromAllSides(window, 'devices network')
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
  await phone.goto(home + (card.path ?? ''))
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
  expect(await statusOf('device.read')).toEqual({ status: 401, code: 'device-revoked' })

  await phone.goto('about:blank')
  await phone.goto(home + (card.path ?? ''))
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
  await phone.goto(home + (card.path ?? ''))
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
  await laptop.goto(`${home}/sign-in#code=${code?.replace('-', '') ?? ''}`)
  await laptop.locator('#desk-scan').waitFor()
  await window.getByText(words.givenName.desk(1), { exact: true }).waitFor()
  // A desk has no say over devices.
  expect(await laptop.getByRole('link', { name: vi.frame.rooms.devices }).count()).toBe(0)
  const second = await context.browser()?.newContext({ ignoreHTTPSErrors: true })
  const other = await second?.newPage()
  await other?.goto(`${home}/sign-in#code=${code?.replace('-', '') ?? ''}`)
  await other?.getByRole('alert').waitFor()
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

test('cards that carry an old address are said in the bar and in the room, with a button that prints them again', async () => {
  const printedLink = 'http://192.168.1.7:8643'
  await answerLanWith(window, { printedLink })
  // The screen asks again when the network has news.
  await ask(window, 'lan.choose', { id: randomUUID(), address: null, wifi: null })
  await light().getByText(words.light.oldCards).waitFor()
  await light().click()
  await window.getByRole('button', { name: words.printed.again }).waitFor()
  await lookFromAllSides(window, 'devices old cards')
})

/** A phone that was never here is asked what it is called, and then listens. */
async function begin(): Promise<void> {
  await phone.getByRole('button', { name: vi.booth.phone.begin }).tap()
}

/** The phone's own question, and what became of it. */
function statusOf(procedure: string): Promise<{ status: number; code: string | undefined }> {
  return phone.evaluate(async (path) => {
    const headers = { 'content-type': 'application/json' }
    const answer = await fetch(path, { method: 'POST', headers, body: '{}' })
    const { failure } = (await answer.json()) as { failure?: { code: string } }
    return { status: answer.status, code: failure?.code }
  }, `/api/${procedure}`)
}

/** From now on the page hears this of the network: another address needs another network. */
async function answerLanWith(page: Page, fields: Partial<LanState>): Promise<void> {
  await page.evaluate((changed) => {
    const reach = globalThis.fetch.bind(globalThis)
    globalThis.fetch = async (input, init) => {
      const answer = await reach(input, init)
      if (input !== '/api/lan.read') return answer
      const body = (await answer.json()) as { value: object }
      return new Response(JSON.stringify({ ok: true, value: { ...body.value, ...changed } }))
    }
  }, fields)
}
