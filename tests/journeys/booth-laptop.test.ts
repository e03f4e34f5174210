import { randomUUID } from 'node:crypto'
import type { Browser, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { onlyNamed } from '../../shared/contract/attendee.ts'
import { vi } from '../../shared/words/vi.ts'
import { expectAccessible } from '../support/accessible.ts'
import { ask } from '../support/ask.ts'
import { badgePicture } from '../support/badge-picture.ts'
import { pressKeys } from '../support/hands.ts'
import { lookOnPhones } from '../support/phone-looks.ts'
import { startPrinter, type TestPrinter } from '../support/printer.ts'
import { readDocument } from '../support/printing/document-pages.ts'
import { scanWithKeyboard } from '../support/scanner.ts'
import { shoot } from '../support/screenshot.ts'
import { openOffice, openPhone, startBrowser, startServingHost, visit } from '../support/serving-host.ts'

let printer: TestPrinter
let host: Awaited<ReturnType<typeof startServingHost>>
let browser: Browser
let office: Page
let laptop: Page
let cards: { path: string | null; employerName: string }[]
const words = vi.booth

beforeAll(async () => {
  printer = await startPrinter('Badge')
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
  printer?.stop()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(laptop, `failed ${task.name}`)
})

async function register(fullName: string): Promise<{ id: string; code: string; number: string }> {
  const { attendee } = await ask(office, 'attendee.register', {
    id: randomUUID(),
    person: onlyNamed(fullName),
    consents: [
      { purpose: 'register-and-match', given: true, method: 'spoken' },
      { purpose: 'share-with-employers', given: true, method: 'spoken' },
    ],
    knownAs: null,
  })
  const { id = '', code = '', number = '' } = attendee.badge ?? {}
  return { id, code, number }
}

/** A page paired by the card of that table. */
async function pair(page: Page, at: number): Promise<void> {
  await visit(page, `${host.address.replace(/\/$/u, '')}${cards.at(at)?.path ?? ''}`)
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

test('a phone whose camera shows no picture says so and offers a photograph and typing', async () => {
  const phone = await openPhone(browser)
  laptop = phone
  // A camera that never answers, as when nobody answers the phone's own question.
  await phone.addInitScript(() => {
    navigator.mediaDevices.getUserMedia = () => new Promise(() => undefined)
  })
  await pair(phone, 0)
  await phone.getByText(words.camera.opening).waitFor()
  await phone.getByText(words.camera.slow).waitFor()
  await phone.getByRole('button', { name: words.camera.photo }).waitFor()
  await phone.locator('#booth-scan').waitFor()
  await lookOnPhones(phone, 'camera slow')
})

test('a photograph of a badge is read as its scan, and one without a code or that is none is refused in words', async () => {
  const phone = laptop
  const somebody = await register('Nông Thị Ảnh')
  const photo = phone.locator('input[type=file]')
  const picture = { name: 'anh.png', mimeType: 'image/png' }
  await photo.setInputFiles({ ...picture, buffer: await phone.screenshot() })
  await phone.getByText(words.camera.photoEmpty).waitFor()
  await photo.setInputFiles({ ...picture, buffer: Buffer.from('not a picture') })
  await phone.getByText(words.camera.photoBroken).waitFor()
  await lookOnPhones(phone, 'photo broken')
  await photo.setInputFiles(await badgePicture(office, somebody.id, host.folder))
  await phone.getByRole('heading', { name: 'Nông Thị Ảnh' }).waitFor()
})

test('an appointment written down on a phone comes out at the host’s printer as a slip, in one press', async () => {
  const phone = laptop
  await phone.getByRole('radio', { name: vi.lists.outcome.appointment }).check({ force: true })
  await phone.getByLabel(words.appointment.day).fill('2026-12-07')
  await phone.getByLabel(words.appointment.time).fill('13:30')
  await phone.getByLabel(words.appointment.place).fill('Cổng số 2, khu công nghiệp Đồng Bành')
  await phone.getByRole('button', { name: words.log }).tap()
  await phone.getByRole('button', { name: words.slip.appointment }).tap()
  await phone.getByText(words.slip.printed('Badge')).waitFor()
  await lookOnPhones(phone, 'slip printed')
  const slip = readDocument(await printer.nextSheet(), 30).texts[0]
  for (const part of [cards[0]?.employerName, 'Nông Thị Ảnh', '07/12/2026', '13 giờ 30', 'Cổng số 2'])
    expect(slip).toContain(part)
})

test('a vacancy added or taken off is seen on a booth’s open page by itself, and one that was chosen is said to be gone', async () => {
  const phone = laptop
  const { employer, vacancies } = await ask(phone, 'booth.read', {})
  const fresh = { id: randomUUID(), employerId: employer.id, title: 'Thợ hàn giàn giáo', wanted: 2 }
  await scanWithKeyboard(phone, (await register('Vi Văn Năm')).code)
  await phone.getByRole('heading', { name: 'Vi Văn Năm' }).waitFor()
  expect(vacancies.map(({ title }) => title)).not.toContain(fresh.title)
  await ask(office, 'vacancy.save', fresh)
  const welder = phone.getByRole('radio', { name: new RegExp(fresh.title, 'u') })
  await welder.check({ force: true })
  await ask(office, 'vacancy.retire', { id: randomUUID(), vacancyId: fresh.id })
  await welder.waitFor({ state: 'detached' })
  await phone.getByRole('radio', { name: words.lostVacancy, checked: true }).waitFor({ state: 'attached' })
  await lookOnPhones(phone, 'vacancy gone')
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
