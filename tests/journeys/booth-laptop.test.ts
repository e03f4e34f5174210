import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { onlyNamed } from '../../shared/contract/attendee.ts'
import { vi } from '../../shared/words/vi.ts'
import { expectAccessible } from '../support/accessible.ts'
import { ask } from '../support/ask.ts'
import { pressKeys } from '../support/hands.ts'
import { lookOnPhones } from '../support/phone-looks.ts'
import { scanWithKeyboard } from '../support/scanner.ts'
import { shoot } from '../support/screenshot.ts'
import { openOffice, openPhone, startBrowser, startServingHost } from '../support/serving-host.ts'

let host: Awaited<ReturnType<typeof startServingHost>>
let browser: Browser
let office: Page
let laptop: Page
let cards: { path: string | null; employerName: string }[]
const words = vi.booth

beforeAll(async () => {
  host = await startServingHost()
  browser = await startBrowser()
  office = await openOffice(browser, host)
  cards = await ask(office, 'booth-card.list', {})
  const settings = await ask(office, 'booth-settings.read', {})
  await ask(office, 'booth-settings.save', {
    id: randomUUID(),
    settings: {
      ...settings,
      rating: true,
      tags: ['Có tay nghề', 'Đi làm ngay', 'Cần xe đưa đón'],
      handbooks: ['Sổ tay lao động đi làm việc ở nước ngoài', 'Hỏi đáp bảo hiểm thất nghiệp'],
    },
  })
})
afterAll(async () => {
  await browser?.close()
  await host?.end()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(laptop, `failed ${task.name}`)
})

async function register(fullName: string): Promise<{ code: string; number: string }> {
  const { attendee } = await ask(office, 'attendee.register', {
    id: randomUUID(),
    person: onlyNamed(fullName),
    consents: [
      { purpose: 'register-and-match', given: true, method: 'spoken' },
      { purpose: 'share-with-employers', given: true, method: 'spoken' },
    ],
    knownAs: null,
  })
  return { code: attendee.badge?.code ?? '', number: attendee.badge?.number ?? '' }
}

/** A page paired by the card of that table. */
async function pair(page: Page, at: number): Promise<void> {
  await page.goto(`${host.address.replace(/\/$/u, '')}${cards.at(at)?.path ?? ''}`)
  await page.getByRole('button', { name: words.phone.begin }).click()
}

async function look(page: Page, name: string): Promise<void> {
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    await expectAccessible(page)
    await shoot(page, `booth laptop ${name} ${colorScheme}`)
  }
}

test('a spare laptop with a scanner is a booth as well: scan, digit, Ctrl+Enter, and the next', async () => {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    locale: 'vi-VN',
    viewport: { width: 1366, height: 768 },
  })
  laptop = await context.newPage()
  await pair(laptop, 0)
  await laptop.locator('#booth-scan').waitFor()
  await look(laptop, 'empty')
  const people = [await register('Nguyễn Hoàng Phương Thảo Vân'), await register('Hoàng Văn Hai')]
  for (const [at, { code, number }] of people.entries()) {
    await scanWithKeyboard(laptop, code)
    await laptop.getByText(words.read(number)).waitFor()
    await pressKeys(laptop, [String(at + 2)])
    if (at === 0) await laptop.getByRole('checkbox', { name: 'Đi làm ngay' }).check({ force: true })
    if (at === 0) await laptop.getByRole('radio', { name: '4', exact: true }).check({ force: true })
    await look(laptop, `visitor ${at}`)
    await laptop.keyboard.press('Control+Enter')
    await laptop.getByText(words.loggedNext).waitFor()
  }
  await look(laptop, 'logged')
  const list = await ask(office, 'interview.list', { limit: 5 })
  expect(list.map(({ outcome, rating, tags }) => ({ outcome, rating, tags }))).toEqual([
    { outcome: 'appointment', rating: null, tags: [] },
    { outcome: 'pre-selected', rating: 4, tags: ['Đi làm ngay'] },
  ])
})

test('somebody hired counts as reached for the vacancy', async () => {
  const read = await ask(laptop, 'booth.read', {})
  const [vacancy] = read.vacancies
  expect(vacancy?.wanted).not.toBe(null)
  const next = await register('Lộc Thị Ba')
  await scanWithKeyboard(laptop, next.code)
  await laptop.getByText(words.read(next.number)).waitFor()
  await laptop.getByRole('radio', { name: new RegExp(vacancy?.title ?? '', 'u') }).check({ force: true })
  await laptop.getByRole('radio', { name: vi.lists.outcome.hired }).check({ force: true })
  await laptop.keyboard.press('Control+Enter')
  await laptop.getByText(words.loggedNext).waitFor()
  const again = await ask(laptop, 'booth.read', {})
  expect(again.vacancies[0]?.reached).toBe((vacancy?.reached ?? 0) + 1)
})

test('counsellors at the Center’s own table write down services and handbooks, with a badge and without', async () => {
  const phone = await openPhone(browser)
  laptop = phone
  await pair(phone, -1)
  await phone.getByText(words.center.noBadge).waitFor()
  await phone.getByRole('button', { name: words.center.more('Hỏi đáp bảo hiểm thất nghiệp') }).tap()
  await phone.getByRole('button', { name: words.center.more('Hỏi đáp bảo hiểm thất nghiệp') }).tap()
  await phone.getByRole('button', { name: words.center.save }).tap()
  await phone.getByText(words.center.savedHandouts(2)).waitFor()
  const somebody = await register('Chu Thị Tư')
  await scanWithKeyboard(phone, somebody.code)
  await phone.getByRole('heading', { name: 'Chu Thị Tư' }).waitFor()
  await phone.getByRole('checkbox', { name: words.center.kind['overseas-work'] }).check({ force: true })
  await phone.getByRole('checkbox', { name: words.center.kind['job-counselling'] }).check({ force: true })
  await lookOnPhones(phone, 'center')
  await phone.getByRole('button', { name: words.center.save }).tap()
  await phone.getByText(words.center.saved('Chu Thị Tư')).waitFor()
  const given = await ask(phone, 'service.list', { limit: 10 })
  expect(given).toMatchObject({ persons: 1, byTitle: [{ title: 'Hỏi đáp bảo hiểm thất nghiệp', copies: 2 }] })
  expect(given.services.map(({ kind }) => kind).toSorted((one, other) => one.localeCompare(other))).toEqual([
    'job-counselling',
    'overseas-work',
  ])
  await lookOnPhones(phone, 'center saved')
})

test('what was given by mistake is taken back from the list', async () => {
  await laptop.getByRole('button', { name: new RegExp(words.center.kind['overseas-work'], 'u') }).tap()
  await expect.poll(async () => (await ask(laptop, 'service.list', { limit: 10 })).services.length).toBe(1)
})
