import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { onlyNamed } from '../../shared/contract/attendee.ts'
import { kitPapers } from '../../shared/contract/kit.ts'
import { leaflet } from '../../shared/words/papers/leaflet.ts'
import { privacy } from '../../shared/words/papers/privacy.ts'
import { guide } from '../../shared/words/papers/guide.ts'
import { sheets } from '../../shared/words/papers/sheets.ts'
import { signing } from '../../shared/words/papers/signing.ts'
import { vi } from '../../shared/words/vi.ts'
import { ask } from '../support/ask.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { pressKeys } from '../support/hands.ts'
import { lookFromAllSides } from '../support/looks.ts'
import { prepareFair } from '../support/prepared-fair.ts'
import { startPrinter, type TestPrinter } from '../support/printer.ts'
import { shoot } from '../support/screenshot.ts'

const { kit, fairs } = vi
const longName =
  'Công ty trách nhiệm hữu hạn một thành viên Đầu tư, Sản xuất và Xuất nhập khẩu Linh kiện điện tử Nguyễn Đặng Thuỷ Ngượng'
const longPerson = 'Hoàng Thị Phương Thảo Nguyên Khánh Linh'
const employers = [
  'Công ty cổ phần May Mẫu Sơn',
  longName,
  ...Array.from({ length: 10 }, (_, at) => `Hợp tác xã Hoa Hồi số ${at + 1}`),
]

type Day = { folder: ReturnType<typeof newFolder>; desk: ElectronApplication; window: Page }
let printer: TestPrinter
let day: Day
let other: Day

/** A laptop the day before a fair: 34 people of three communes registered ahead, twelve employers with four vacancies each. */
async function theDayBefore(): Promise<Day> {
  const folder = newFolder()
  const communes = [...Array.from({ length: 26 }, () => '06040'), ...Array.from({ length: 7 }, () => '06001'), '06046']
  const ahead = communes.map((communeCode, at) => ({
    ...onlyNamed(at === 33 ? longPerson : `Nông Thị Mẫu ${at}`),
    communeCode,
  }))
  await prepareFair(folder.path, { known: [], ahead })
  mkdirSync(join(folder.path, 'downloads'), { recursive: true })
  const { desk, window } = await startDesk(folder.path)
  window.setDefaultTimeout(20_000)
  await window.setViewportSize({ width: 1366, height: 768 })
  await window.locator('#desk-scan').waitFor()
  // Badges lie on sheets of A4, as the office chooses in Printing.
  await window.evaluate(() => {
    const state = { language: 'vi', theme: 'light', printer: null, format: 'a4-8up', camera: null, sounds: true }
    localStorage.setItem('fairdesk-preferences', JSON.stringify({ state, version: 1 }))
  })
  await window.reload()
  await window.locator('#desk-scan').waitFor()
  for (const [at, name] of employers.entries()) {
    const employerId = crypto.randomUUID()
    await ask(window, 'employer.save', { id: employerId, name, booth: String(at + 1) })
    for (const title of ['Công nhân may', 'Thợ hàn', 'Kỹ thuật viên vận hành chuyền lắp ráp linh kiện', 'Lái xe nâng'])
      await ask(window, 'vacancy.save', {
        id: crypto.randomUUID(),
        employerId,
        title: `${title} bàn ${at + 1}`,
        wanted: 40,
      })
  }
  return { folder, desk, window }
}

async function openPage({ window }: Day): Promise<void> {
  await pressKeys(window, ['Alt+0'])
  await window.getByRole('heading', { name: fairs.parts.fairs }).waitFor()
  await pressKeys(window, ['Control+3'])
  await window.getByText(kit.paper['table-signs']).waitFor()
  await expect.poll(() => window.getByText(kit.counting).count()).toBe(0)
}

/** Pages of each paper as the screen has them from the house. */
async function promised({ window }: Day): Promise<Record<string, number | null>> {
  const entries = await ask(window, 'kit.read', { format: 'a4-8up' })
  return Object.fromEntries(entries.map(({ name, pages }) => [name, pages]))
}

const sum = (pages: Record<string, number | null>): number =>
  Object.values(pages).reduce<number>((all, some) => all + (some ?? 0), 0)

const info = (file: string): string => execFileSync('pdfinfo', [file]).toString()
const pagesIn = (file: string): number => Number(/Pages:\s+(\d+)/u.exec(info(file))?.[1])
const textOf = (file: string, ...more: string[]): string =>
  execFileSync('pdftotext', [...more, file, '-'])
    .toString()
    .normalize('NFC')
    .replaceAll('\u00A0', ' ')

/** Everything in the tray once nothing waits any more. */
async function sheetsOut({ window }: Day): Promise<string[]> {
  const open = async () => {
    const jobs = await ask(window, 'print-job.list', { scope: 'all', limit: 200 })
    return jobs.filter(({ status }) => status === 'queued' || status === 'sending' || status === 'sent').length
  }
  await expect.poll(open, { timeout: 90_000 }).toBe(0)
  const files: string[] = []
  while (printer.sheetsWaiting() > 0) files.push(await printer.nextSheet())
  return files
}

beforeAll(async () => {
  printer = await startPrinter('Badge')
  day = await theDayBefore()
  other = await theDayBefore()
}, 180_000)
afterAll(async () => {
  for (const { desk, folder } of [day, other]) {
    await desk.close()
    folder.remove()
  }
  printer.stop()
})
afterEach(async ({ task }) => {
  if (task.result?.state !== 'fail') return
  await shoot(day.window, `failed ${task.name}`)
  await shoot(other.window, `failed other ${task.name}`)
})

test('one key prints the whole kit, and the system receives page for page what the screen had promised', async () => {
  const { window } = day
  await openPage(day)
  const pages = await promised(day)
  expect(pages).toMatchObject({ 'table-signs': 12, 'privacy-poster': 1, signing: 4, badges: 6, sheets: 14 })
  expect(pages['vacancy-leaflet']).toBe(3)
  await window.getByRole('button', { name: kit.print(8, sum(pages)) }).waitFor()
  await lookFromAllSides(window, 'kit before printing')
  await pressKeys(window, ['Alt+i'])
  await window.getByText(kit.sent(8)).waitFor()
  const files = await sheetsOut(day)
  expect(files.reduce((all, file) => all + pagesIn(file), 0)).toBe(sum(pages))
  const told = files.map((file) => ({ text: textOf(file), pages: pagesIn(file) }))
  const leaflets = told.filter(({ text }) => text.includes(leaflet.title))
  expect(leaflets.map((one) => one.pages)).toEqual([pages['vacancy-leaflet']])
  const lists = told.filter(({ text }) => text.includes(signing.title))
  expect(lists.map((one) => one.pages)).toEqual([pages['signing']])
})

test('pressed again it sends nothing, and more badges without a name only when more are wanted', async () => {
  const { window } = day
  await window.getByText(kit.noneChosen).waitFor()
  const before = await ask(window, 'print-job.list', { scope: 'all', limit: 200 })
  await pressKeys(window, ['Alt+i'])
  expect(await ask(window, 'print-job.list', { scope: 'all', limit: 200 })).toHaveLength(before.length)
  await lookFromAllSides(window, 'kit printed')
  const total = window.getByLabel(kit.blanks.total)
  const made = Number(await total.inputValue())
  await total.focus()
  await window.keyboard.press('Control+a')
  await window.keyboard.type(String(made + 8), { delay: 90 })
  await window.getByRole('button', { name: kit.print(1, 1) }).waitFor()
  await pressKeys(window, ['Alt+i'])
  await window.getByText(kit.sent(1)).waitFor()
  const files = await sheetsOut(day)
  expect(files.map(pagesIn)).toEqual([1])
  await window.getByText(kit.blanks.made(made + 8, 'A')).waitFor()
})

test('the notice goes out on A3 where the printer says that it can, by arrows and space alone', async () => {
  const { window } = day
  await window.getByRole('radio', { name: kit.poster.a4 }).focus()
  await pressKeys(window, ['ArrowRight'])
  await window.getByText(kit.poster.loadA3).waitFor()
  await window.getByRole('checkbox', { name: kit.paper['privacy-poster'] }).focus()
  await pressKeys(window, ['Space'])
  await window.getByRole('button', { name: kit.print(1, 1) }).waitFor()
  await pressKeys(window, ['Alt+i'])
  await window.getByText(kit.sent(1)).waitFor()
  const [file = ''] = await sheetsOut(day)
  expect(info(file)).toMatch(/Page size:\s+84[12]\.?\d* x 119[01]/u)
  expect(printer.optionsOf(file)).toMatch(/A3|29\.7x42|297x420/u)
})

test('an employer that came after the kit was printed is said beside what must be printed again', async () => {
  const { window } = day
  await ask(window, 'employer.save', { id: crypto.randomUUID(), name: 'Cơ sở Gạch Hợp Thành', booth: '13' })
  await window.getByText(kit.changed.added('table-signs', 1)).first().waitFor()
  // Only what has changed is ticked.
  await window.getByRole('button', { name: kit.print(2, 14) }).waitFor()
})

test('a printer that is gone is said, and A3 is then a file for a shop', async () => {
  const { window } = day
  printer.remove()
  await window.reload()
  await window.getByRole('navigation').first().waitFor()
  await openPage(day)
  await window.getByRole('radio', { name: kit.poster.a4 }).focus()
  await pressKeys(window, ['ArrowRight'])
  await window.getByText(/tải PDF A3, in ở cửa hàng/u).waitFor()
  await window.getByText(kit.printer.none).waitFor()
  await lookFromAllSides(window, 'kit printer gone')
  const downloads = join(day.folder.path, 'downloads')
  await window.getByRole('button', { name: kit.pdfOf(kit.paper['privacy-poster']) }).focus()
  await pressKeys(window, ['Enter'])
  const find = () => readdirSync(downloads).find((name) => name.endsWith('.pdf')) ?? ''
  await expect.poll(find).not.toBe('')
  expect(info(join(downloads, find()))).toMatch(/Page size:\s+84[12]\.?\d* x 119[01]/u)
})

test('a fair without employers and without anybody ahead says so beside each paper', async () => {
  const { window } = day
  const id = crypto.randomUUID()
  const { fair } = await ask(window, 'session.read', {})
  if (fair === null) throw new Error('no fair')
  const { id: from, status: _status, ...fields } = fair
  const made = await ask(window, 'fair.create', { ...fields, id, name: 'Phiên Bình Gia', from, withEmployers: false })
  await ask(window, 'fair.enter', { id: crypto.randomUUID(), fairId: made.id })
  await openPage(day)
  for (const name of ['table-signs', 'vacancy-leaflet', 'signing', 'badges'] as const)
    await window.getByText(kit.nothing[name]).waitFor()
  await lookFromAllSides(window, 'kit of an empty fair')
})

test('a file that is stopped by its key is not there, and says what becomes of the sheets numbered for it', async () => {
  const { window } = other
  await openPage(other)
  await pressKeys(window, ['Alt+s'])
  await window.getByRole('button', { name: vi.madeFile.stop }).waitFor()
  await shoot(window, 'kit file under way')
  await pressKeys(window, ['Alt+d'])
  await window.getByText(kit.file.stopped).waitFor()
  await lookFromAllSides(window, 'kit file stopped')
  expect(readdirSync(join(other.folder.path, 'downloads'))).toEqual([])
})

test('the whole kit is saved as one PDF of A4 with as many pages as promised, every paper in it under its name', async () => {
  const { window, folder } = other
  const pages = await promised(other)
  expect(pages).toMatchObject({ signing: 4, sheets: 14 })
  await window.getByRole('button', { name: kit.file.whole }).waitFor()
  await pressKeys(window, ['Alt+s'])
  const downloads = join(folder.path, 'downloads')
  const find = () => readdirSync(downloads).find((name) => name.endsWith('.pdf')) ?? ''
  await expect.poll(find, { timeout: 60_000 }).not.toBe('')
  await window.getByText(/Đã lưu bo-ho-so/u).waitFor()
  await lookFromAllSides(window, 'kit saved as one file')
  const file = join(downloads, find())
  expect(pagesIn(file)).toBe(sum(pages))
  expect(info(file)).toMatch(/Page size:\s+59[456]\.?\d* x 84[12]/u)
  const text = textOf(file).replaceAll(/\s+/gu, ' ')
  for (const said of [
    employers[0] ?? '',
    longName,
    leaflet.title,
    privacy.title[0] ?? '',
    guide.title,
    signing.title,
    sheets.interviews.title,
    sheets.register.title,
  ])
    expect(text, said).toContain(said.replaceAll('\u00A0', ' '))
  for (const name of ['Nông Thị Mẫu 0', 'Nông Thị Mẫu 32', longPerson])
    expect(text.split(name).length, name).toBeGreaterThan(2)
  expect(text).toContain('A-5001')
  for (const name of kitPapers) {
    const [found] = (await ask(window, 'kit.read', { format: 'a4-8up' })).filter((one) => one.name === name)
    expect(found, name).toMatchObject({ printed: { state: 'saved' }, changed: null })
  }
  await window.getByText(kit.noneChosen).waitFor()
})
