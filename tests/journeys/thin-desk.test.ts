import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { vi } from '../../shared/words/vi.ts'
import { ask } from '../support/ask.ts'
import { type NetworkedDesk, startNetworkedDesk } from '../support/booth-network.ts'
import { pressKeys } from '../support/hands.ts'
import { lookFromAllSides } from '../support/looks.ts'
import { type Laptop, startLaptop } from '../support/networked-laptop.ts'
import { scanWithKeyboard } from '../support/scanner.ts'
import { shoot } from '../support/screenshot.ts'
import { visit } from '../support/serving-host.ts'
import { allConsents, somebody } from '../support/station.ts'

const words = vi.thin
const longName = 'Nguyễn Hoàng Thị Thanh Phương Thảo Nguyên Bích Ngọc Trâm Anh'
const names = [longName, 'Lý A Sình', 'Vi Thị Mẩy', 'Hoàng Văn Thử', 'Nông Thị Hiền']
let host: NetworkedDesk
let laptop: Laptop
let home = ''

beforeAll(async () => {
  host = await startNetworkedDesk()
  home = host.link.replace('http:', 'https:')
  laptop = await startLaptop(host, 'hai')
}, 120_000)
afterAll(async () => {
  await laptop?.kill()
  await host?.end()
})
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  await shoot(laptop.page, `failed ${task.name}`)
  await shoot(host.window, `failed host ${task.name}`)
})

const chip = (text: string | RegExp) => laptop.page.getByRole('banner').getByRole('button', { name: text })
/** A session ends with its browser; by a code from the host it is the same device again. */
async function connect(): Promise<void> {
  const desk = laptop.page.locator('#desk-scan')
  // A cable just put back may still cut one question off, and a code is then asked for anew.
  const tryOnce = async (): Promise<boolean> => {
    const { path } = await ask(host.window, 'device.offer', { id: randomUUID(), role: 'desk' })
    await laptop.page.goto('about:blank')
    await visit(laptop.page, home + path)
    await desk.or(laptop.page.getByRole('alert')).first().waitFor()
    return desk.isVisible()
  }
  await expect.poll(tryOnce, { timeout: 60_000 }).toBe(true)
}

const strip = () => laptop.page.getByText(vi.desk.strip.away, { exact: true })

async function fill(name: string, page = laptop.page): Promise<void> {
  await page.locator('#desk-full-name').fill(name)
  await page.locator('#desk-consents').focus()
  // Keys closer together would be a scanner's.
  await pressKeys(page, ['1'])
}

/** Registers somebody while the host is away; the number that was shown, and when. */
async function registerAway(
  name: string,
  { look, page = laptop.page }: { look?: string | undefined; page?: Page } = {},
): Promise<{ name: string; number: string; at: number }> {
  await fill(name, page)
  await page.keyboard.press('Enter')
  const sheet = page.getByRole('dialog', { name: vi.paper.byHand.title })
  await sheet.waitFor()
  const at = Date.now()
  const number = /[A-Z]-\d{4}-\d/u.exec(await sheet.innerText())?.[0] ?? ''
  if (look !== undefined) await lookFromAllSides(page, look)
  await pressKeys(page, ['Enter'])
  await sheet.waitFor({ state: 'detached' })
  return { name, number, at }
}

/** A badge without a name that lies in the stack: its code and number. */
async function blank(): Promise<[string, string]> {
  const order = { id: randomUUID(), count: 1, printer: null, format: 'card-90x55' as const }
  const { firstNumber } = await ask(host.window, 'badge.print-blanks', order)
  const { code, number } = await ask(host.window, 'badge.read-blank', { text: firstNumber })
  return [code, number]
}

const latest = () => ask(host.window, 'attendee.latest', { limit: 200 })
const away: Awaited<ReturnType<typeof registerAway>>[] = []

test('another laptop opens the very same desk by a code good once, under a letter of its own', async () => {
  await connect()
  await laptop.page.locator('#desk-scan').waitFor()
  expect(laptop.page.url()).not.toContain('#')
  await chip(words.none).waitFor()
  await expect
    .poll(async () => (await ask(host.window, 'device.list', {})).map(({ letter, online }) => ({ letter, online })))
    .toEqual([{ letter: 'B', online: true }])
  await chip(words.none).click()
  await laptop.page.getByText(words.numbersLeft(60)).waitFor()
  // Each desk shows the letter of its own.
  await laptop.page.getByRole('banner').getByText(vi.frame.station('B'), { exact: true }).waitFor()
  await host.window.getByRole('banner').getByText(vi.frame.station('A'), { exact: true }).waitFor()
})

test('closed and opened again it is the same desk, with the same numbers', async () => {
  const [before] = await ask(host.window, 'device.list', {})
  await laptop.context.close()
  laptop = await startLaptop(host, 'hai')
  // A wire just put back breaks off what the page asks first, and that may be who it is.
  await laptop.page.route('**/api/device.read', (route) => route.abort('connectionreset'), { times: 1 })
  await connect()
  await chip(words.none).click()
  await laptop.page.getByText(words.numbersLeft(60)).waitFor()
  await pressKeys(laptop.page, ['Escape'])
  const after = await ask(host.window, 'device.list', {})
  expect(after.map(({ id }) => id)).toEqual([before?.id])
})

test('while the host answers it gives its own numbers, and the badge waits in the host’s queue', async () => {
  // Where the drawing of the badge cannot be fetched, the desk stands all the same.
  await laptop.page.route(/BadgePreview/u, (route) => route.abort())
  await fill('Mã Văn Có Mạng')
  await laptop.page.keyboard.press('Enter')
  await laptop.page.getByRole('status').filter({ hasText: 'Mã Văn Có Mạng' }).first().waitFor()
  const [newest] = await latest()
  expect(newest?.fullName).toBe('Mã Văn Có Mạng')
  expect(newest?.badgeNumber).toMatch(/^A-/u)
  const [device] = await ask(host.window, 'device.list', {})
  await expect
    .poll(async () => (await ask(host.window, 'print-job.list', { scope: 'all', limit: 1 }))[0]?.station)
    .toBe(device?.name)
  // Nothing of the form is left behind for the browser that comes after this one.
  await expect.poll(async () => (await ask(laptop.page, 'draft.read', { screen: 'desk' })).content).toBeNull()
})

test('with the host out of reach registration goes on with numbers to write by hand, and what waits is in sight', async () => {
  const before = await latest()
  host.network.cut()
  for (const [at, name] of names.entries())
    away.push(await registerAway(name, { look: at === 0 ? 'thin number' : undefined }))
  expect(new Set(away.map(({ number }) => number)).size).toBe(5)
  await strip().waitFor()
  await laptop.page.getByText(words.stay).waitFor()
  // How long that is by now is the machine's affair.
  await chip(new RegExp(`^${words.countSince(5, String.raw`(${words.underMinute}|\d+ phút)`)}$`, 'u')).click()
  await laptop.page.getByText(words.numbersLeft(55)).waitFor()
  await lookFromAllSides(laptop.page, 'thin waiting')
  await pressKeys(laptop.page, ['Escape'])
  await laptop.page.locator('#desk-full-name').fill(longName)
  await lookFromAllSides(laptop.page, 'thin away')
  expect(await latest()).toEqual(before)
})

test('a browser killed meanwhile sends all of it when the host is back: once, with those numbers and the times they came', async () => {
  await laptop.kill()
  host.network.mend()
  laptop = await startLaptop(host, 'hai')
  await connect()
  await chip(words.none).waitFor({ timeout: 60_000 })
  const there = (await latest()).filter(({ badgeNumber }) => badgeNumber?.startsWith('B-') === true)
  expect(there.map(({ fullName, badgeNumber }) => [fullName, badgeNumber]).toReversed()).toEqual(
    away.map(({ name, number }) => [name, number]),
  )
  for (const { fullName, arrivedAt } of there) {
    const given = away.find(({ name }) => name === fullName)
    expect(Math.abs((arrivedAt ?? 0) - (given?.at ?? 0))).toBeLessThan(10_000)
  }
  await laptop.page.getByRole('link', { name: 'Nông Thị Hiền' }).waitFor()
  await chip(words.none).click()
  await laptop.page.getByText(words.numbersLeft(55)).waitFor()
  await pressKeys(laptop.page, ['Escape'])
})

test('a badge from the stack given meanwhile by two desks is refused here, and the form comes back to be put right', async () => {
  const [code, number] = await blank()
  host.network.cut()
  await fill('Triệu Thị Ngân')
  await scanWithKeyboard(laptop.page, code)
  await laptop.page.getByText(vi.desk.blank.unasked('Triệu Thị Ngân')).waitFor()
  await laptop.page.keyboard.press('Control+Enter')
  await chip(/^Chưa gửi 1 người/u).waitFor()
  const other = {
    id: randomUUID(),
    person: somebody({ fullName: 'Lò Văn Trước' }),
    consents: allConsents,
    knownAs: null,
  }
  await ask(host.window, 'attendee.register', { ...other, badgeText: code })
  host.network.mend()
  await chip(words.refused(1)).click({ timeout: 60_000 })
  await laptop.page.getByText(number).first().waitFor()
  await lookFromAllSides(laptop.page, 'thin refused')
  await laptop.page.getByRole('button', { name: words.putRight }).click()
  await laptop.page.getByText(vi.desk.strip.putRight).waitFor()
  expect(await laptop.page.locator('#desk-full-name').inputValue()).toBe('Triệu Thị Ngân')
  await laptop.page.getByRole('button', { name: vi.desk.blank.takeOff }).click()
  await laptop.page.keyboard.press('Control+Enter')
  await chip(words.none).waitFor()
  const there = (await latest()).filter(({ fullName }) => fullName === 'Triệu Thị Ngân')
  expect(there).toHaveLength(1)
  expect(there[0]?.badgeNumber).toMatch(/^A-0/u)
})

test('in two tabs of one desk no number is given twice, and what waits in either is sent once', async () => {
  const tabs = [laptop.page, await laptop.context.newPage()] as const
  await visit(tabs[1], home)
  await tabs[1].locator('#desk-scan').waitFor()
  await tabs[1].getByRole('banner').getByRole('button', { name: words.none }).waitFor()
  const before = await latest()
  host.network.cut()
  const given: Awaited<ReturnType<typeof registerAway>>[] = []
  for (const [at, name] of ['Hứa Thị Một', 'Hứa Thị Hai', 'Hứa Thị Ba', 'Hứa Thị Bốn'].entries()) {
    const page = tabs[at % 2 === 0 ? 0 : 1]
    await page.bringToFront()
    given.push(await registerAway(name, { page }))
  }
  expect(new Set([...away, ...given].map(({ number }) => number)).size).toBe(away.length + 4)
  // Each tab counts what waits in both.
  for (const page of tabs) {
    await page.bringToFront()
    await page
      .getByRole('banner')
      .getByRole('button', { name: /^Chưa gửi 4 người/u })
      .waitFor()
  }
  host.network.mend()
  for (const page of tabs) {
    await page.bringToFront()
    await page.getByRole('banner').getByRole('button', { name: words.none }).waitFor({ timeout: 60_000 })
  }
  const fresh = (await latest()).slice(0, -before.length)
  const told = fresh.map(({ fullName, badgeNumber }) => `${fullName} ${badgeNumber}`)
  expect(told.toSorted()).toEqual(given.map(({ name, number }) => `${name} ${number}`).toSorted())
})
