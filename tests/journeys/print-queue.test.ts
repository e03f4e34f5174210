import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { vi } from '../../shared/words/vi.ts'
import { expectAccessible } from '../support/accessible.ts'
import { ask } from '../support/ask.ts'
import { pressKeys } from '../support/hands.ts'
import { lookFromAllSides } from '../support/looks.ts'
import { startPrinter, type TestPrinter } from '../support/printer.ts'
import { startSampleDesk } from '../support/sample-desk.ts'
import { scanWithKeyboard } from '../support/scanner.ts'
import { shoot } from '../support/screenshot.ts'

const longName = 'Nguyễn Phúc Công Tằng Tôn Nữ Hoàng Thị Thanh Huyền Trang'
const { printing: text, frame } = vi
let window: Page
let end: () => Promise<void>
let badge: TestPrinter
let spare: TestPrinter

beforeAll(async () => {
  spare = await startPrinter('Spare')
  // The last one started is the system's own choice.
  badge = await startPrinter('Badge')
  ;({ window, end } = await startSampleDesk())
  window.setDefaultTimeout(20_000)
  await window.setViewportSize({ width: 1366, height: 768 })
})
afterAll(async () => {
  await end()
  badge.stop()
  spare.stop()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(window, `failed ${task.name}`)
})

const press = (...names: string[]): Promise<void> => pressKeys(window, names)
const light = () => window.getByRole('banner').locator('a[href="/printing"]')
const row = (name: string) =>
  window.getByRole('list', { name: text.queue.label }).getByRole('listitem').filter({ hasText: name })
const jobs = () => ask(window, 'print-job.list', { scope: 'all', limit: 100 })

/** Somebody pauses the printer; the room says so while nothing waits for it yet. */
async function pause(printer: TestPrinter, name: string): Promise<void> {
  printer.pause()
  await window.getByText(text.trouble.title(name, text.standing.paused)).waitFor()
}

/** A person at the desk, by card, one consent and *Lưu và in thẻ*, as a clerk does it. */
async function saveAndPrint(number: string, name: string): Promise<void> {
  await scanWithKeyboard(window, `${number}||${name}|21032002|Nữ|Thôn Khuổi Mẫu, Hòa Bình, Văn Quan, Lạng Sơn|14082021`)
  await expect.poll(() => window.locator('#desk-full-name').inputValue()).toBe(name)
  await window.locator('#desk-consents').focus()
  await press('1', 'Control+Enter')
  await window.locator('#desk-scan:focus').waitFor()
  await expect.poll(async () => (await jobs()).some(({ fullName }) => fullName === name)).toBe(true)
}

test('with nothing to print the room says what to do next, and the top bar names the printer', async () => {
  await press('F6')
  await window.getByText(text.queue.empty).waitFor()
  await window.getByText(text.printerDefaultNamed('Badge')).waitFor()
  await expect.poll(() => light().textContent()).toBe(frame.print.default)
  await lookFromAllSides(window, 'print queue empty')
})

/** Whether the warning in the top bar has lost a letter though the fair's name can still give way. */
function isWarningCut(): Promise<boolean> {
  return window.getByRole('banner').evaluate((bar) => {
    const fair = bar.querySelector('[title]:has(> span)')
    const warning = bar.querySelector('a[href="/printing"] span')
    if (!fair || !warning) throw new Error('no fair, or no warning')
    const mayGiveWay = fair.getBoundingClientRect().width > parseFloat(getComputedStyle(fair).minWidth) + 1
    // A part of a pixel less costs the last word, and whole pixels do not show it.
    const words = document.createRange()
    words.selectNodeContents(warning)
    return mayGiveWay && words.getBoundingClientRect().width > warning.getBoundingClientRect().width + 0.005
  })
}

test('a paused printer is said in the top bar and in the room, and registration goes on', async () => {
  await pause(badge, 'Badge')
  await press('F2')
  // Before anybody stands here waiting for a badge.
  await light()
    .getByText(frame.print.trouble('Badge', text.standing.paused, 0))
    .waitFor()
  await saveAndPrint('020302000041', 'Nông Thị Mẫu')
  await saveAndPrint('020302000042', longName)
  await light()
    .getByText(frame.print.trouble('Badge', text.standing.paused, 2))
    .waitFor()
  for (const width of [1160, 1200, 1240, 1280, 1320, 1366]) {
    await window.setViewportSize({ width, height: 768 })
    expect(await isWarningCut(), `at ${width}`).toBe(false)
  }
  await press('F6')
  const notice = window.getByRole('alert').filter({ hasText: text.trouble.title('Badge', text.standing.paused) })
  await notice.waitFor()
  expect(await notice.textContent()).toContain(text.trouble.waiting(2))
  await row(longName).getByText(text.reason.paused).waitFor()
  await lookFromAllSides(window, 'print queue paused')
})

test('the printer runs again: what waited comes out in its order, and its people are called by name', async () => {
  badge.resume()
  await badge.nextSheet()
  await badge.nextSheet()
  const called = window.getByRole('list', { name: text.call.title }).getByRole('listitem')
  await expect.poll(() => called.count()).toBe(2)
  expect(await called.first().textContent()).toContain('Nông Thị Mẫu')
  expect(await called.last().textContent()).toContain(longName)
  await light().getByText(frame.print.toCall(2)).waitFor()
  await window.getByRole('button', { name: text.call.large }).click()
  await window.getByRole('dialog').getByText(text.call.largeNote).waitFor()
  await expectAccessible(window)
  await shoot(window, 'print queue call board')
  await press('Escape')
  await press('Alt+n')
  await expect.poll(() => called.count()).toBe(1)
  expect(await called.first().textContent()).toContain(longName)
  await window.getByRole('button', { name: text.call.handedAll }).click()
  await window.getByText(text.queue.empty).waitFor()
  await expect.poll(() => light().textContent()).toBe(frame.print.default)
})

test('one key moves everything to another printer, where this machine then prints', async () => {
  await pause(badge, 'Badge')
  await press('F2')
  await saveAndPrint('020302000043', 'Hoàng Thị Thử')
  await press('F6')
  await window.getByRole('button', { name: text.trouble.moveTo('Spare') }).waitFor()
  await press('Alt+m')
  await window.getByText(text.trouble.fromNowOn('Spare')).waitFor()
  await spare.nextSheet()
  await expect.poll(async () => (await jobs())[0]).toMatchObject({ printer: 'Spare', status: 'confirmed' })
  await window.getByRole('radio', { name: /^Spare/u, checked: true }).waitFor()
  badge.resume()
})

test('in a jam the number is written by hand: it comes up huge, and that badge is not printed', async () => {
  await pause(spare, 'Spare')
  await press('F2')
  await saveAndPrint('020302000044', 'Lý Thị Viết')
  await saveAndPrint('020302000045', 'Vi Thị Hủy')
  const number = (await jobs()).find(({ fullName }) => fullName === 'Lý Thị Viết')?.firstNumber ?? ''
  await press('F6')
  // The list has the keyboard: the oldest is under the cursor.
  await row('Lý Thị Viết').locator('button:focus').first().waitFor()
  await press('Alt+v')
  await window.getByRole('dialog').getByText(number).waitFor()
  await expectAccessible(window)
  await shoot(window, 'print queue by hand')
  await press('Escape')
  await row('Lý Thị Viết').waitFor({ state: 'hidden' })
  await row('Vi Thị Hủy').locator('button:focus').first().waitFor()
  await press('h')
  await row('Vi Thị Hủy').waitFor({ state: 'hidden' })
  spare.resume()
  expect((await jobs()).slice(0, 2).map(({ status }) => status)).toEqual(['cancelled', 'by-hand'])
  expect(spare.sheetsWaiting()).toBe(0)
})

test('a badge is printed once more only on purpose, and is told how often it has come out', async () => {
  await window.getByLabel(text.queue.scope.all).focus()
  await press('Space')
  // The keyboard finds its way in once the list is here.
  await row('Hoàng Thị Thử').waitFor()
  // Past the one called off and the one written by hand.
  await press('Tab', 'ArrowDown', 'ArrowDown')
  await row('Hoàng Thị Thử').locator('button:focus').waitFor()
  await press('i')
  await window.getByRole('dialog').getByText(vi.printQueue.reprint.printed(1)).waitFor()
  await expectAccessible(window)
  await shoot(window, 'print queue reprint')
  await press('Enter')
  await spare.nextSheet()
  await expect
    .poll(async () => (await jobs())[0])
    .toMatchObject({ kind: 'reprint', fullName: 'Hoàng Thị Thử', status: 'confirmed' })
  await lookFromAllSides(window, 'print queue all')
})

test('a printer’s offset is set in half millimetres, kept for that printer, and its test page comes out', async () => {
  await window.getByText(vi.printQueue.offset.title).click()
  await window.getByLabel(vi.printQueue.offset.right, { exact: true }).focus()
  await press('ArrowUp', 'ArrowUp', 'ArrowUp')
  await window.getByRole('button', { name: vi.printQueue.offset.less(vi.printQueue.offset.down) }).click()
  await window.getByRole('button', { name: vi.printQueue.offset.test }).click()
  await window.getByText(vi.printQueue.offset.testSent).waitFor()
  await spare.nextSheet()
  expect(await ask(window, 'printer.list', {})).toContainEqual(
    expect.objectContaining({ name: 'Spare', offset: { x: 1.5, y: -0.5 } }),
  )
  await expectAccessible(window)
  await window.getByText(vi.printQueue.offset.testSent).scrollIntoViewIfNeeded()
  await shoot(window, 'print queue offset')
})
