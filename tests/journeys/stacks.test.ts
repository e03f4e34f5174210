import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { onlyNamed } from '../../shared/contract/attendee.ts'
import { vi } from '../../shared/words/vi.ts'
import { ask } from '../support/ask.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { pressKeys } from '../support/hands.ts'
import { lookFromAllSides } from '../support/looks.ts'
import { prepareFair } from '../support/prepared-fair.ts'
import { startPrinter, type TestPrinter } from '../support/printer.ts'
import { readCodes } from '../support/qr-reader.ts'
import { shoot } from '../support/screenshot.ts'

const words = vi.stacks
const folder = newFolder()
let printer: TestPrinter
let desk: ElectronApplication
let window: Page

/** Three communes, in the order of their names: 45 people of Bắc Sơn, 10 of Đoàn Kết, 5 of Thất Khê. */
const communes = [
  { code: '06325', people: 45 },
  { code: '06001', people: 10 },
  { code: '06040', people: 5 },
]
const everybody = 60

beforeAll(async () => {
  const ahead = communes.flatMap(({ code, people }) =>
    Array.from({ length: people }, (_, at) => ({ ...onlyNamed(nameOf(at)), communeCode: code })),
  )
  await prepareFair(folder.path, { known: [], ahead })
  printer = await startPrinter('Badge')
  ;({ desk, window } = await startDesk(folder.path))
  window.setDefaultTimeout(20_000)
  await window.setViewportSize({ width: 1366, height: 768 })
  await window.locator('#desk-scan').waitFor()
  await openPart('Control+Digit2')
}, 120_000)
afterAll(async () => {
  await desk.close()
  printer.stop()
  folder.remove()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(window, `failed ${task.name}`)
})

function nameOf(at: number): string {
  const families = ['Nông', 'Hoàng', 'Vi', 'Lý', 'Nguyễn']
  const given = ['Đào', 'Thử', 'Mẫu', 'Sình', 'Ượng', 'Quý', 'Hằng', 'Bé', 'Cường']
  if (at === 7) return 'Nguyễn Thị Hoàng Thiên Kim Ngọc Bảo Trân Phương Quỳnh An Thư'
  return `${families[at % families.length]} Thị ${given[at % given.length]}`
}

const press = (...names: string[]): Promise<void> => pressKeys(window, names)
/** The printing room, which comes when it is first opened, and one of its parts. */
async function openPart(key: string): Promise<void> {
  await press('F6')
  await window.getByRole('link', { name: vi.printing.parts.design }).waitFor()
  await press(key)
}
const type = (text: string): Promise<void> => window.keyboard.type(text, { delay: 80 })
const task = (name: keyof typeof words.tasks) => window.getByRole('region', { name: words.tasks[name] })
const progress = () => window.getByRole('region', { name: words.batch.title })
const batches = async () => (await ask(window, 'print-queue.read', {})).batches

/** The codes on every page of these sheets, read by a program that knows nothing of ours. */
function codesOn(sheets: readonly string[]): string[] {
  const pictures = mkdtempSync(join(folder.path, 'pages-'))
  for (const [at, sheet] of sheets.entries())
    execFileSync('pdftoppm', ['-r', '203', '-gray', sheet, join(pictures, String(at))])
  return readCodes(readdirSync(pictures).map((name) => join(pictures, name)))
}

function pagesOf(file: string): number {
  return Number(/Pages:\s+(\d+)/.exec(execFileSync('pdfinfo', [file]).toString())?.[1])
}

async function takeAllSheets(): Promise<string[]> {
  const sheets: string[] = []
  while (printer.sheetsWaiting() > 0) sheets.push(await printer.nextSheet())
  return sheets
}

const printed: string[] = []

test('everybody registered ahead is shown by commune, and one key sends all of them to the printer', async () => {
  printer.pause()
  const rows = task('ahead').getByRole('row')
  await rows.getByText('Xã Bắc Sơn').waitFor()
  expect(await rows.allInnerTexts().then((texts) => texts.map((text) => text.split(/\s+/).slice(-3)))).toEqual([
    expect.anything(),
    ['45', '0', '45'],
    ['10', '0', '10'],
    ['5', '0', '5'],
    ['60', '0', '60'],
  ])
  await lookFromAllSides(window, 'stacks ahead')
  await press('Control+Enter')
  await task('ahead').getByText(words.ahead.queued(everybody)).waitFor()
  await task('ahead').getByText(words.ahead.allPrinted).waitFor()
  await progress().getByText(words.batch.done(0, everybody)).waitFor()
  await progress().getByText(words.batch.waiting(everybody)).waitFor()
}, 90_000)

test('a stack called off half way stops, and going on prints the rest: every badge once', async () => {
  // A pause would begin the sheet anew that is on its way: paper that runs out leaves it where it is.
  printer.hasOneSheet()
  printer.resume()
  printed.push(await printer.nextSheet())
  // The sheet lies in the tray a moment before the system says so: called off in between, it would be printed anew.
  await expect.poll(async () => (await batches())[0]?.done).toBeGreaterThan(0)
  await progress().getByRole('button', { name: words.batch.cancel }).focus()
  await press('Enter')
  await progress().getByRole('button', { name: words.batch.resume }).waitFor()
  const [stopped] = await batches()
  expect(stopped?.cancelled).toBeGreaterThan(0)
  await lookFromAllSides(window, 'stacks stopped')
  // What lacks is said at the communes too.
  await task('ahead')
    .getByRole('button', { name: words.ahead.print(stopped?.cancelled ?? 0) })
    .waitFor()
  printer.trouble(null)
  await progress().getByRole('button', { name: words.batch.resume }).focus()
  await press('Enter')
  await progress().getByText(words.batch.done(everybody, everybody)).waitFor({ timeout: 60_000 })
  printed.push(...(await takeAllSheets()))
  const codes = codesOn(printed)
  expect(codes).toHaveLength(everybody)
  expect(new Set(codes).size).toBe(everybody)
  await shoot(window, 'stacks done')
}, 150_000)

test('a stack without names begins at the label pointed out by the arrow keys', async () => {
  await window.getByRole('combobox', { name: vi.printing.format }).focus()
  await press('Control+KeyA')
  await type('8 nhan')
  await press('Enter')
  await window.getByRole('radio', { name: words.paper.label(1) }).focus()
  await press('ArrowDown')
  await window.getByRole('radio', { name: words.paper.label(3), checked: true }).waitFor()
  await window.getByRole('radio', { name: words.tasks.ahead }).focus()
  await press('ArrowRight', 'Tab', 'Control+KeyA')
  await type('12')
  await task('blanks').getByText(words.blanks.sheetsSpare(2, 2)).waitFor()
  await lookFromAllSides(window, 'stacks blanks')
  await press('Control+Enter')
  await task('blanks')
    .getByText(/A-5001-\d đến A-5012-\d/u)
    .waitFor()
  const sheet = await printer.nextSheet()
  expect(pagesOf(sheet)).toBe(2)
  const codes = codesOn([sheet])
  expect(new Set(codes).size).toBe(12)
  expect(codes.some((code) => codesOn([printed[0] ?? '']).includes(code))).toBe(false)
  // The sheet begun is used up: the next stack begins on a whole one.
  await window.getByRole('radio', { name: words.paper.label(1), checked: true }).waitFor()
}, 120_000)

test('people are chosen by typing and the space bar; their badges become a PDF, and are printed again', async () => {
  await window.getByRole('radio', { name: words.tasks.blanks }).focus()
  await press('ArrowRight', 'Tab')
  await task('chosen').getByText(words.chosen.count(everybody)).waitFor()
  await type('thu doan ket')
  await task('chosen').getByText(words.chosen.found(2)).waitFor()
  await press('ArrowDown', 'Space', 'ArrowDown', 'Space')
  await task('chosen').getByText(words.chosen.chosen(2)).waitFor()
  await lookFromAllSides(window, 'stacks chosen')
  await task('chosen').getByRole('button', { name: words.chosen.pdf }).focus()
  await press('Enter')
  const downloads = join(folder.path, 'downloads')
  await task('chosen')
    .getByText(/Đã lưu lúc \d+:\d\d vào .*the-tham-gia/u)
    .waitFor()
  const [file = ''] = readdirSync(downloads)
  const codes = codesOn([join(downloads, file)])
  expect(codes).toHaveLength(2)
  await lookFromAllSides(window, 'stacks chosen as a PDF')
  await press('Control+Enter')
  await task('chosen').getByText(words.chosen.queued(2, 'Badge')).waitFor()
  expect(codesOn([await printer.nextSheet()]).toSorted()).toEqual(codes.toSorted())
}, 120_000)

test('a file that is no picture is explained, a logo is seen at once, and what is not saved outlives a change of rooms', async () => {
  const text = vi.design
  await press('Control+Digit3')
  await communeOnSamples().first().waitFor()
  await window.getByRole('checkbox', { name: text.field.commune }).focus()
  await press('Space')
  await window.getByText(text.unsaved).waitFor()
  const list = join(folder.path, 'danh-sach.xlsx')
  writeFileSync(list, 'no picture at all')
  await chooseFile(text.logoChoose, list)
  await window.getByRole('alert').getByText(text.pictureFault['not-a-picture']('danh-sach.xlsx')).waitFor()
  const logo = join(folder.path, 'logo.svg')
  writeFileSync(logo, emblem)
  await chooseFile(text.logoChoose, logo)
  await window.getByRole('img', { name: text.logoAlt }).waitFor()
  // The badge beside it shows the logo and has lost the commune, in every sample that had one.
  await window.locator('[data-sample="ordinary"] svg image').waitFor()
  await expect.poll(() => communeOnSamples().count()).toBe(0)
  await lookFromAllSides(window, 'stacks design')
  await press('F2')
  await openPart('Control+Digit3')
  await window.getByRole('img', { name: text.logoAlt }).waitFor()
  expect(await window.getByRole('checkbox', { name: text.field.commune }).isChecked()).toBe(false)
  expect(await ask(window, 'badge-design.read', {})).toMatchObject({ logo: null })
  await press('Control+KeyS')
  await window.getByText(text.saved).waitFor()
  const saved = await ask(window, 'badge-design.read', {})
  expect(saved.design.fields).toEqual(['fullName', 'needs', 'fairName', 'date'])
  expect(saved.logo).toMatch(/^data:image\/png;base64,/)
}, 120_000)

test('the programme for the back is written and taken back to what is saved', async () => {
  const text = vi.design
  await window.getByRole('radio', { name: text.backs.none }).focus()
  await press('ArrowRight', 'ArrowRight', 'Tab')
  await type('8:00 Khai mạc')
  await window.locator('[data-sample="back"]').getByText('Khai mạc').waitFor()
  await lookFromAllSides(window, 'stacks design programme')
  await window.getByRole('button', { name: text.undo }).focus()
  await press('Enter')
  await window.getByRole('radio', { name: text.backs.none, checked: true }).waitFor()
  expect((await ask(window, 'badge-design.read', {})).design).toMatchObject({ back: 'none', programme: '' })
})

const communeOnSamples = () => window.locator('[data-sample] svg').getByText('Xã Thất Khê', { exact: true })

/** Yellow on white: almost lost on paper unless it is made darker. */
const emblem = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 100">
  <circle cx="60" cy="50" r="40" fill="#ffe082"/><path d="M30 62L60 20l30 42z" fill="#1565c0"/></svg>`

async function chooseFile(button: string, file: string): Promise<void> {
  const chooser = window.waitForEvent('filechooser')
  await window.getByRole('button', { name: button }).focus()
  await press('Enter')
  await (await chooser).setFiles(file)
}
