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
const { print, byHand } = vi.paper
let window: Page
let end: () => Promise<void>
let printer: TestPrinter
let people = 0

beforeAll(async () => {
  printer = await startPrinter('Badge')
  ;({ window, end } = await startSampleDesk())
  window.setDefaultTimeout(20_000)
  await window.setViewportSize({ width: 1366, height: 768 })
})
afterAll(async () => {
  await end()
  printer.stop()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(window, `failed ${task.name}`)
})

function newCard(name: string): string {
  people += 1
  return `020302${String(people).padStart(6, '0')}||${name}|21032002|Nữ|Thôn Khuổi Mẫu, Hòa Bình, Văn Quan, Lạng Sơn|14082021`
}

/** A person with a card, one consent, *Lưu và in thẻ*; gives back the number of their badge. */
async function register(name: string): Promise<string> {
  await scanWithKeyboard(window, newCard(name))
  await expect.poll(() => window.locator('#desk-full-name').inputValue()).toBe(name)
  await window.locator('#desk-consents').focus()
  await pressKeys(window, ['1', 'Enter'])
  await result().getByText(longestWord(name)).first().waitFor()
  return (
    (await window
      .locator('section p')
      .filter({ hasText: /^A-\d{4}-\d$/u })
      .first()
      .textContent()) ?? ''
  )
}

const longestWord = (name: string) => name.split(' ').at(-1) ?? ''
const result = () => window.getByRole('complementary', { name: vi.desk.latest.title })
const sheet = () => window.getByRole('dialog', { name: vi.paper.byHand.title })
const jobOf = async (name: string) =>
  (await ask(window, 'print-job.list', { scope: 'all', limit: 100 })).find(({ fullName }) => fullName === name)

test('without anybody saved the key says what to do first', async () => {
  await window.locator('#desk-scan').focus()
  await window.keyboard.press('Alt+KeyV')
  await window.getByText(byHand.nothing).waitFor()
  expect(await sheet().count()).toBe(0)
})

test('a badge is followed to its end at the desk: waiting, sent, out', async () => {
  await register('Nông Thị Mẫu')
  await printer.nextSheet()
  await result().getByText(print.confirmed('Badge')).waitFor()
  await shoot(window, 'desk printed')
})

test('one key at the desk prints the badge of the person just saved once more, and that is logged as a reprint', async () => {
  await window.locator('#desk-scan').focus()
  await pressKeys(window, ['Alt+KeyI'])
  await printer.nextSheet()
  await expect.poll(() => jobOf('Nông Thị Mẫu')).toMatchObject({ kind: 'reprint', status: 'confirmed' })
  await result().getByText(print.confirmed('Badge')).waitFor()
})

test('while the printer is paused the desk says so, offers to write by hand, and takes the next person', async () => {
  printer.pause()
  await register('Lường Thị Chờ')
  await result().getByText(print.waits('Badge')).waitFor()
  await result().getByText(vi.printing.reason.paused).waitFor()
  await result().getByText(print.byHandOffer).waitFor()
  await lookFromAllSides(window, 'desk printer paused')
  await window.setViewportSize({ width: 1366, height: 768 })
  await register(longName)
  await result().getByText(print.waits('Badge')).waitFor()
})

test('one key shows the number huge and calls the print off; Enter, Esc and the next card close it', async () => {
  const number = (await jobOf(longName))?.firstNumber ?? ''
  await window.keyboard.press('Alt+KeyV')
  await sheet().getByText(number, { exact: true }).waitFor()
  await sheet().getByText(longName).waitFor()
  await sheet().getByText(byHand.note).waitFor()
  const height = await sheet()
    .getByText(number, { exact: true })
    .evaluate((text) => parseFloat(getComputedStyle(text).fontSize))
  // A letter of 20 mm is read from 2 m; on a laptop of 15.6 inches a pixel is 0.25 mm and a digit 0.7 of its size.
  expect(height * 0.7 * 0.25).toBeGreaterThan(20)
  await lookFromAllSides(window, 'desk by hand')
  await window.setViewportSize({ width: 1366, height: 768 })
  await pressKeys(window, ['Enter'])
  await sheet().waitFor({ state: 'detached' })
  // The keyboard is where it was before the sheet: Enter goes on with the next person.
  await window.locator('#desk-scan:focus').waitFor()
  await result().getByText(print.byHand).first().waitFor()
  expect((await jobOf(longName))?.status).toMatch(/by-hand|cancelled/u)
  await pressKeys(window, ['Alt+KeyV'])
  await sheet().waitFor()
  await pressKeys(window, ['Escape'])
  await sheet().waitFor({ state: 'detached' })
  await pressKeys(window, ['Alt+KeyV'])
  await sheet().waitFor()
  await scanWithKeyboard(window, newCard('Vi Thị Kế Tiếp'))
  await sheet().waitFor({ state: 'detached' })
  await expect.poll(() => window.locator('#desk-full-name').inputValue()).toBe('Vi Thị Kế Tiếp')
  await window.keyboard.press('Alt+KeyX')
})

test('the printer is back: who waited gets a badge, and the one written by hand does not come out', async () => {
  printer.resume()
  await printer.nextSheet()
  await expect.poll(async () => (await jobOf('Lường Thị Chờ'))?.status).toBe('confirmed')
  expect(printer.jobs()).toEqual([])
  expect(printer.sheetsWaiting()).toBe(0)
})

test('the person’s page says when and where a badge was printed and how often; printing it again is asked for and counted', async () => {
  await result()
    .getByRole('link', { name: /Lường Thị Chờ/u })
    .click()
  const page = window.getByRole('complementary', { name: vi.attendees.facts })
  await page.getByText(vi.paper.prints.times(1)).waitFor()
  await page.getByRole('button', { name: vi.attendees.reprint }).press('Enter')
  await printer.nextSheet()
  await page.getByText(vi.paper.prints.times(2)).waitFor()
  await expectAccessible(window)
  await lookFromAllSides(window, 'person prints')
})
