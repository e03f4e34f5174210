import type { ElectronApplication, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { v7 } from 'uuid'
import { onlyNamed } from '../../shared/contract/attendee.ts'
import { composeSheetCode } from '../../shared/sheet-code.ts'
import { vi } from '../../shared/words/vi.ts'
import { ask } from '../support/ask.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { pressKeys } from '../support/hands.ts'
import { lookFromAllSides } from '../support/looks.ts'
import { prepareFair } from '../support/prepared-fair.ts'
import { scanWithKeyboard } from '../support/scanner.ts'
import { shoot } from '../support/screenshot.ts'

const words = vi.sheets
const folder = newFolder()
const longName = 'Nguyễn Thị Hoàng Thiên Kim Ngọc Bảo Trân Phương Quỳnh An Thư'
let desk: ElectronApplication
let window: Page
let badges: { number: string; code: string }[]
let employerId: string

beforeAll(async () => {
  await prepareFair(folder.path, { known: [], ahead: [] })
  ;({ desk, window } = await startDesk(folder.path))
  window.setDefaultTimeout(15_000)
  await window.setViewportSize({ width: 1366, height: 768 })
  await window.locator('#desk-scan').waitFor()
  const name = 'Công ty TNHH May xuất khẩu Bắc Giang'
  ;({ id: employerId } = await ask(window, 'employer.save', { id: v7(), name, booth: '3' }))
  for (const title of ['Công nhân may công nghiệp', 'Kỹ thuật viên bảo trì máy'])
    await ask(window, 'vacancy.save', { id: v7(), employerId, title, wanted: 40 })
  badges = []
  for (const fullName of ['Nông Thị Mẫu', longName, 'Lý A Sình']) {
    const input = { id: v7(), person: onlyNamed(fullName), consents: [], knownAs: null }
    const { attendee } = await ask(window, 'attendee.register', input)
    badges.push({ number: attendee.badge?.number ?? '', code: attendee.badge?.code ?? '' })
  }
}, 120_000)
afterAll(async () => {
  await desk.close()
  folder.remove()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(window, `failed ${task.name}`)
})

let keys = 0
/** Keys pressed one by one as a clerk's hand does, and counted. */
async function press(...names: string[]): Promise<void> {
  keys += names.length
  await pressKeys(window, names)
}
async function type(text: string): Promise<void> {
  await window.keyboard.type(text, { delay: 80 })
}
const cell = (row: number, field: string) => window.getByLabel(words.entry.rowField(row, field), { exact: true })
const digitsOf = (at: number) => (badges[at]?.number ?? '').slice(1).replaceAll('-', '')
const focused = (id: string) => window.waitForFunction((wanted) => document.activeElement?.id === wanted, id)
const turns = () => ask(window, 'interview.list', { limit: 50 })

test('where no sheet is out, the page says what they are for', async () => {
  await press('F5')
  await window.getByRole('link', { name: vi.officeParts.sheets }).waitFor()
  await press('Control+Digit2')
  await window.getByText(words.empty).waitFor()
  await lookFromAllSides(window, 'sheets none')
  await ask(window, 'sheet.issue', { id: v7(), kind: 'interviews', employerIds: [employerId], copies: 3 })
  await ask(window, 'sheet.issue', { id: v7(), kind: 'register', employerIds: [], copies: 1 })
  await window.getByText(words.progress(0, 4, 0)).waitFor()
})

test('a sheet is typed by number, digit, Enter, under the time written on it', async () => {
  await window.locator('#sheet-find').focus()
  await type('1')
  await press('Enter')
  await focused('sheet-time')
  await type('815')
  await press('Enter')
  await focused('sheet-row-1-badge')
  keys = 0
  for (const [at, digits] of ['14', '26'].entries()) {
    await focused(`sheet-row-${at + 1}-badge`)
    await type(digitsOf(at))
    await press('Enter')
    await type(digits)
    await press('Enter')
  }
  // Beyond the digits, two keys a row.
  expect(keys).toBe(4)
  await window.getByText(longName).waitFor()
  await expect
    .poll(async () => (await turns()).map(({ outcome, vacancyTitle }) => [outcome, vacancyTitle]))
    .toEqual(
      expect.arrayContaining([
        ['hired', 'Công nhân may công nghiệp'],
        ['not-suitable', 'Kỹ thuật viên bảo trì máy'],
      ]),
    )
  expect((await turns()).map(({ at }) => at)).toEqual([Date.UTC(2026, 10, 24, 1, 15), Date.UTC(2026, 10, 24, 1, 15)])
})

test('a wrong number and a wrong digit stay on their rows, marked with what to do, and the sheet is not done', async () => {
  const wrong = `${digitsOf(2).slice(0, -1)}${(Number(digitsOf(2).at(-1)) + 1) % 10}`
  await focused('sheet-row-3-badge')
  await type(wrong)
  await press('Enter')
  await window.getByText(words.entry.badgeWrong).waitFor()
  await focused('sheet-row-3-badge')
  await press('Enter')
  await focused('sheet-row-4-badge')
  await scanWithKeyboard(window, badges[2]?.code ?? '')
  await press('Enter')
  await type('19')
  await press('Enter')
  await window.getByText(words.entry.outcomeWrong).waitFor()
  await press('Control+Enter')
  await window.getByText(words.entry.wrongLeft('3, 4')).waitFor()
  await lookFromAllSides(window, 'sheets wrong')
  await focused('sheet-row-3-badge')
  await window.keyboard.press('Backspace')
  await cell(4, words.entry.outcome).focus()
  await type('8')
  await press('Enter')
  await cell(4, words.entry.badge)
    .and(window.locator(`[value="${badges[2]?.number}"]`))
    .waitFor()
})

test('a finished sheet counts, and the cursor stands where the next number goes', async () => {
  await focused('sheet-row-5-badge')
  await press('Enter')
  await focused('sheet-finish')
  await press('Enter')
  await window.getByText(words.progress(1, 4, 0)).waitFor()
  await window.getByText(words.progress(1, 3, 0)).waitFor()
  await focused('sheet-find')
  await lookFromAllSides(window, 'sheets one done')
  const { fairDigits } = await ask(window, 'device.read', {}).catch(() => ({
    fairDigits: badges[0]?.code.slice(1, 5) ?? '',
  }))
  await scanWithKeyboard(window, composeSheetCode(fairDigits, 2))
  await window.getByRole('heading', { name: words.entry.title(2, 'Công ty TNHH May xuất khẩu Bắc Giang') }).waitFor()
})

test('a sheet taken up again shows what was typed, and a row taken off is taken back', async () => {
  await window.getByRole('link', { name: words.sheet(1) }).click()
  await window.getByText(words.entry.finished(1)).waitFor()
  expect(await cell(2, words.entry.outcome).inputValue()).toBe('6')
  await window.getByRole('button', { name: words.entry.remove(2) }).click()
  await expect.poll(async () => (await turns()).length).toBe(2)
  await expect.poll(() => cell(2, words.entry.badge).inputValue()).toBe('')
})

test('people on the paper register are typed at the desk, with the time written there', async () => {
  await window.getByRole('link', { name: words.sheet(4) }).click()
  await window.getByRole('button', { name: words.paper.toDesk }).press('Enter')
  await window.locator('#desk-paper-time').waitFor()
  await focused('desk-paper-time')
  await type('7h40')
  await window.locator('#desk-full-name').focus()
  await type('Vi Thị Sổ Giấy')
  await window.locator('#desk-consents').focus()
  await type('1')
  await shoot(window, 'desk paper register')
  await lookFromAllSides(window, 'desk paper register')
  await press('Control+Enter')
  await window.getByRole('status').filter({ hasText: 'Vi Thị Sổ Giấy' }).first().waitFor()
  const [latest] = (await ask(window, 'attendee.search', { text: 'Sổ Giấy', limit: 1 })).slice(0, 1)
  expect(latest?.arrivedAt).toBe(Date.UTC(2026, 10, 24, 0, 40))
  expect((await ask(window, 'sheet.list', {})).find(({ number }) => number === 4)?.entered).toBe(1)
  expect(
    await ask(window, 'print-job.list', { scope: 'all', limit: 10 }).then((jobs) => JSON.stringify(jobs)),
  ).not.toContain('Sổ Giấy')
  await window.getByRole('button', { name: words.paper.stop }).click()
})

test('from the checklist of the end, one press says that what came back blank was not used, and one takes it back', async () => {
  const { unused } = words
  await ask(window, 'sheet.issue', { id: v7(), kind: 'interviews', employerIds: [employerId], copies: 36 })
  await press('F8', 'Control+Digit3')
  await window.getByRole('link', { name: vi.closing.item['untyped-sheets'].go }).press('Enter')
  const runs = window.getByRole('button', { name: new RegExp(`^${unused.set}`, 'u') })
  await expect.poll(() => runs.count()).toBe(2)
  await expect
    .poll(() => window.evaluate(() => document.activeElement?.getAttribute('aria-label')))
    .toMatch(new RegExp(`^${unused.set}`, 'u'))
  await lookFromAllSides(window, 'sheets blank')
  await press('Enter')
  const dialog = window.getByRole('dialog', { name: unused.ask(36) })
  await dialog.getByText(unused.which('5–40')).waitFor()
  await lookFromAllSides(window, 'sheets blank asked')
  await press('Enter')
  await window.getByText(unused.told(36)).waitFor()
  await window.getByText(words.progress(37, 40, 36)).waitFor()
  await focused('sheets-unused-undo')
  await lookFromAllSides(window, 'sheets blank told')
  await press('Enter')
  await window.getByText(unused.undone(36)).waitFor()
  await focused('sheet-find')
  // The other print of the day: of its three sheets one was typed and is done.
  await runs.last().focus()
  await press('Enter')
  await window.getByRole('dialog', { name: unused.ask(2) }).waitFor()
  await press('Enter')
  await window.getByText(unused.told(2)).waitFor()
  await window.getByRole('link', { name: `${words.sheet(2)} ${words.blank}` }).click()
  await window.getByText(words.entry.blank(2)).waitFor()
  await lookFromAllSides(window, 'sheets blank opened')
  const open = (await ask(window, 'sheet.list', {})).filter(({ finishedAt }) => finishedAt === null)
  expect(open.map(({ number }) => number)).toEqual([4, ...Array.from({ length: 36 }, (_, at) => at + 5)])
})
