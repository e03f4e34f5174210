import { randomUUID } from 'node:crypto'
import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { vi } from '../../shared/words/vi.ts'
import { expectAccessible } from '../support/accessible.ts'
import { answerTo, ask } from '../support/ask.ts'
import { type NetworkedDesk, startNetworkedDesk } from '../support/booth-network.ts'
import { liveMorning } from '../support/fair-day.ts'
import { pressKeys } from '../support/hands.ts'
import { lookFromAllSides } from '../support/looks.ts'
import { type Laptop, startLaptop } from '../support/networked-laptop.ts'
import { shoot } from '../support/screenshot.ts'

const { live } = vi
let host: NetworkedDesk
let leader: Laptop
let home = ''

beforeAll(async () => {
  host = await startNetworkedDesk()
  home = host.link.replace('http:', 'https:')
  leader = await startLaptop(host, 'leader')
}, 120_000)
afterAll(async () => {
  await leader?.kill()
  await host?.end()
})
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  await shoot(host.window, `failed ${task.name}`)
  await shoot(leader.page, `failed leader ${task.name}`)
})

/** The large number under a name, as the screen shows it. */
const figure = (page: Page, name: string) =>
  page.locator('dl > div').filter({ hasText: name }).locator('strong').first()
/** Each row of a table as its cells' texts. */
async function rowsOf(page: Page, title: string): Promise<string[][]> {
  const rows = page.getByRole('table', { name: title, exact: true }).locator('tbody tr')
  return rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('th, td')].map((cell) => (cell as HTMLElement).innerText.trim())),
  )
}
const read = () => ask(host.window, 'board.read', {})

test('before anybody has come the board says so, in the room and on the television', async () => {
  await host.window.keyboard.press('F7')
  await host.window.getByText(live.empty).waitFor()
  await lookFromAllSides(host.window, 'board nobody yet')
  await host.window.keyboard.press('F11')
  await host.window.getByText(live.leaveTv).waitFor()
  await host.window.getByText(live.empty).waitFor()
  await shoot(host.window, 'board tv nobody yet')
  await pressKeys(host.window, ['Escape'])
  await host.window.getByRole('heading', { name: live.title }).waitFor()
  await expect.poll(() => host.window.evaluate(() => document.activeElement?.textContent)).toContain(live.tv)
})

test('a leader’s laptop comes in by a code, sees the board, and its numbers move when a desk registers', async () => {
  const { path } = await ask(host.window, 'device.offer', { id: randomUUID(), role: 'leader' })
  await leader.page.goto(home + path)
  await leader.page.getByRole('heading', { name: live.title }).waitFor()
  await leader.page.getByText(live.empty).waitFor()
  await host.window.keyboard.press('F2')
  await host.window.locator('#desk-full-name').fill('Nông Thị Đầu Tiên')
  await host.window.locator('#desk-consents').focus()
  await pressKeys(host.window, ['1', 'Enter'])
  await expect.poll(() => figure(leader.page, live.figure.persons).innerText(), { timeout: 20_000 }).toBe('1')
  await host.window.keyboard.press('F7')
  await expect.poll(() => figure(host.window, live.figure.persons).innerText(), { timeout: 20_000 }).toBe('1')
})

test('every chart has its table, and both say what the house counts', { timeout: 120_000 }, async () => {
  await liveMorning(host.window, 60)
  const { figures, arrivals, booths } = await read()
  const { window } = host
  await expect.poll(() => figure(window, live.figure.persons).innerText(), { timeout: 20_000 }).toBe('61')
  // Figures are asked for again once in two seconds: those of the last interviews come after those of the last person.
  const turnsOf = (rows: string[][]) => rows.reduce((sum, cells) => sum + Number(cells[2]), 0)
  await expect
    .poll(async () => turnsOf(await rowsOf(window, live.booths.title)), { timeout: 20_000 })
    .toBe(figures.indicators['interview-turns'])
  await window.locator('.recharts-bar-rectangle').first().waitFor()
  await lookFromAllSides(window, 'board filled')
  await window.setViewportSize({ width: 1366, height: 1500 })
  await shoot(window, 'board filled whole')
  const slots = await rowsOf(window, live.arrivals.title)
  expect(slots.map(([, persons]) => Number(persons))).toEqual(arrivals.slots.map(({ persons }) => persons))
  expect(slots.at(-1)?.[2]).toBe(String(figures.totals.attended))
  const bars = await rowsOf(window, live.household.title)
  await window.keyboard.press('Alt+KeyB')
  await window.getByRole('columnheader', { name: live.funnel.women }).first().waitFor()
  await lookFromAllSides(window, 'board tables')
  const table = await rowsOf(window, live.household.title)
  expect(table.map(([name, attended]) => [name, attended])).toEqual(bars)
  expect(table.reduce((sum, [, attended]) => sum + Number(attended), 0)).toBe(figures.totals.attended)
  const communes = await rowsOf(window, live.commune.title)
  expect(communes.reduce((sum, [, attended]) => sum + Number(attended), 0)).toBe(figures.totals.attended)
  const turns = await rowsOf(window, live.booths.title)
  expect(turnsOf(turns)).toBe(figures.indicators['interview-turns'])
  expect(turns).toHaveLength(booths.filter((booth) => booth.turns > 0).length)
  await window.keyboard.press('Alt+KeyB')
})

test('the day in one line goes into a chat with one press, and names what is not in it yet', async () => {
  const { window } = host
  const [sheet] = (await ask(window, 'sheet.issue', { id: randomUUID(), kind: 'register', employerIds: [], copies: 1 }))
    .numbers
  expect(sheet).toBeGreaterThan(0)
  await window.getByText(live.sentence.without(live.notIn.sheets('1'))).waitFor()
  await window.keyboard.press('Alt+KeyS')
  await window.getByText(live.sentence.copied, { exact: true }).waitFor()
  const copied = await host.desk.evaluate(({ clipboard }) => clipboard.readText())
  const { figures } = await read()
  const poor = figures.breakdowns.household.find(({ key }) => key === 'poor')?.attended ?? 0
  const { totals, indicators } = figures
  expect(copied).toMatch(
    new RegExp(
      `Đến \\d{1,2}:\\d{2}: ${totals.attended} người \\(nữ ${totals.women}, hộ nghèo ${poor}\\), 5 đơn vị, ` +
        `${indicators['interview-turns']} lượt phỏng vấn\\. Chưa gồm: 1 tờ giấy chưa nhập xong\\.`,
      'u',
    ),
  )
  await shoot(window, 'board sentence copied')
})

test('the television is read from across the hall: large figures, nobody’s name, and Esc leads back', async () => {
  const { window } = host
  const { fair } = await ask(window, 'session.read', {})
  if (!fair) throw new Error('no fair')
  const { id: fairId, status: _status, ...fields } = fair
  const communes = Object.fromEntries(fair.communes.map((code, at) => [code, 20 + at * 5]))
  const targets = { persons: 200, women: 100, employers: 4, interviewed: 100, preSelected: 40, communes }
  const name =
    'Phiên giao dịch việc làm lưu động cụm xã Thất Khê, Đoàn Kết, Tân Tiến, Tràng Định và Quốc Khánh năm 2026'
  await ask(window, 'fair.save', { ...fields, id: randomUUID(), fairId, name, targets })
  await window.setViewportSize({ width: 1920, height: 1080 })
  for (const button of [vi.frame.toDark, vi.frame.toLight]) {
    await window.getByRole('button', { name: button }).click()
    await window.keyboard.press('F11')
    await window.getByRole('heading', { name }).waitFor()
    await window.locator('.recharts-bar-rectangle').first().waitFor()
    await expectAccessible(window)
    await shoot(window, `board tv 1920 ${button === vi.frame.toDark ? 'dark' : 'light'}`)
    const sizes = await window
      .locator('main strong')
      .evaluateAll((all) => all.map((one) => Number.parseFloat(getComputedStyle(one).fontSize)))
    expect(sizes.length).toBeGreaterThan(20)
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(64)
    // What stands under the large numbers is read from there too, and nothing is cut off.
    const notes = await window.locator('main dd span, h1').evaluateAll((all) =>
      all.map((one) => ({
        text: one.textContent,
        size: Number.parseFloat(getComputedStyle(one).fontSize),
        isCut: one.scrollWidth > one.clientWidth || one.scrollHeight > one.clientHeight + 2,
      })),
    )
    expect(notes.length).toBeGreaterThan(8)
    expect(notes.filter(({ isCut, size }) => isCut || size < 26)).toEqual([])
    // Each of the fair's own communes stands there, and no part reaches into the one under it.
    expect((await rowsOf(window, live.commune.title)).length).toBe(fair.communes.length + 1)
    const outside = await window
      .locator('main section')
      .evaluateAll((all) => all.filter((one) => one.scrollHeight > one.clientHeight + 1).map((one) => one.textContent))
    expect(outside).toEqual([])
    expect(await window.locator('main').innerText()).not.toMatch(/Hoàng Văn Thử|Nông Thị Đầu Tiên/u)
    const overflow = await window.evaluate(() => document.documentElement.scrollHeight - innerHeight)
    expect(overflow).toBeLessThanOrEqual(0)
    await pressKeys(window, ['Escape'])
    await window.getByRole('heading', { name: live.title }).waitFor()
  }
  await window.setViewportSize({ width: 1366, height: 768 })
  await window.keyboard.press('F11')
  await window.locator('.recharts-bar-rectangle').first().waitFor()
  await shoot(window, 'board tv 1366')
  await pressKeys(window, ['Escape'])
})

test('the television names every booth in turn, says which page stands, and rests when it is told to', async () => {
  const { window } = host
  const { booths } = await read()
  const part = window.locator('section').filter({ has: window.getByRole('heading', { name: live.booths.title }) })
  const page = (at: number) => part.getByText(live.page(at, 2), { exact: true })
  const named = () => part.locator('[data-placed] th').allInnerTexts()
  // The clock stands but for what is said here: a page that is looked at for long turns under nobody's eyes.
  await window.clock.install()
  await window.clock.pauseAt(Date.now() + 1_000)
  await window.keyboard.press('F11')
  await page(1).waitFor()
  const first = await named()
  await window.clock.runFor(20_000)
  await page(2).waitFor()
  await shoot(window, 'board tv second page')
  const all = [...first, ...(await named())]
  expect(all).toHaveLength(booths.length)
  for (const { booth } of booths) expect(all.join('\n')).toContain(live.booths.place(booth ?? ''))
  // Behind the pages stands all of it.
  expect((await rowsOf(window, live.booths.title)).length).toBe(booths.length)
  await pressKeys(window, ['Space'])
  await window.getByRole('button', { name: live.turnPages }).waitFor()
  await window.clock.runFor(60_000)
  await page(2).waitFor()
  await pressKeys(window, ['Space'])
  await window.clock.runFor(10_000)
  await page(1).waitFor()
  await window.clock.resume()
  await expectAccessible(window)
  await pressKeys(window, ['Escape'])
})

test('a leader’s browser has the board and nothing else; on a phone too', async () => {
  const { page } = leader
  await expect.poll(() => figure(page, live.figure.persons).innerText(), { timeout: 20_000 }).toBe('61')
  await lookFromAllSides(page, 'board leader')
  await page.setViewportSize({ width: 412, height: 915 })
  await page.locator('.recharts-bar-rectangle').first().waitFor()
  await expectAccessible(page)
  await shoot(page, 'board leader phone')
  await page.setViewportSize({ width: 1366, height: 768 })
  await page.goto(`${home}/attendees`)
  await page.getByRole('heading', { name: live.title }).waitFor()
  expect(await answerTo(page, 'attendee.search', { text: 'Hoàng', limit: 5 })).toMatchObject({
    failure: { code: 'not-allowed' },
  })
  expect(await answerTo(page, 'child.count', { id: randomUUID() })).toMatchObject({ failure: { code: 'not-allowed' } })
  expect(await page.evaluate(async () => (await fetch('/export/attendance.csv')).status)).toBe(403)
})

test('a board that hears nothing more says of when its figures are, and nothing on it moves', async () => {
  const { page } = leader
  await page.clock.install()
  await page.keyboard.press('F11')
  await page.locator('.recharts-bar-rectangle').first().waitFor()
  const places = () =>
    page.locator('main dl, main section').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top))
  const before = await places()
  await page.context().setOffline(true)
  await page.clock.runFor(31_000)
  await page.getByText(/Số liệu đang hiện là của lúc/u).waitFor({ timeout: 60_000 })
  expect(await places()).toEqual(before)
  await expectAccessible(page)
  await shoot(page, 'board tv hears nothing')
  await pressKeys(page, ['Escape'])
  await page.getByText(/Số liệu đang hiện là của lúc/u).waitFor()
  await shoot(page, 'board leader hears nothing')
  await page.context().setOffline(false)
  await page.clock.runFor(31_000)
  await page.getByText(/Số liệu đang hiện là của lúc/u).waitFor({ state: 'hidden', timeout: 60_000 })
})

test('a right taken back ends the leader’s board at once', async () => {
  const [device] = await ask(host.window, 'device.list', {})
  expect(device).toMatchObject({ role: 'leader', online: true })
  await ask(host.window, 'device.revoke', { id: randomUUID(), deviceId: device?.id ?? '', employerId: null })
  await leader.page.getByRole('heading', { name: vi.gate.signInTitle }).waitFor()
  expect(await leader.page.getByText(live.title).count()).toBe(0)
})
