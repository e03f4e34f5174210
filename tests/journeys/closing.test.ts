import type { Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { onlyNamed } from '../../shared/contract/attendee.ts'
import { vi } from '../../shared/words/vi.ts'
import { signing as paper } from '../../shared/words/papers/signing.ts'
import { ask } from '../support/ask.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { pressKeys } from '../support/hands.ts'
import { lookFromAllSides } from '../support/looks.ts'
import { startPrinter, type TestPrinter } from '../support/printer.ts'
import { readDocument } from '../support/printing/document-pages.ts'
import { shoot } from '../support/screenshot.ts'

const folder = newFolder()
let printer: TestPrinter
let desk: Awaited<ReturnType<typeof startDesk>>
let window: Page
const id = () => crypto.randomUUID()
const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
const words = vi.signing
const longName = 'Nguyễn Phước Bảo Quỳnh Công Tằng Tôn Nữ Hoàng Thị Thanh Trường'

beforeAll(async () => {
  printer = await startPrinter('Badge')
  desk = await startDesk(folder.path)
  window = desk.window
  window.setDefaultTimeout(20_000)
  await window.waitForLoadState()
  await window.setViewportSize({ width: 1366, height: 768 })
  await ask(window, 'fair.found', {
    id: id(),
    center: { name: 'Trung tâm Dịch vụ việc làm Lạng Sơn', provinceCode: '20' },
    name: 'Phiên giao dịch việc làm cụm xã Thiện Thuật',
    heldOn: today,
    place: 'Nhà văn hóa xã Thiện Thuật',
    communes: ['06040'],
    letter: 'A',
  })
  await window.reload()
  await window.locator('#desk-scan').waitFor()
}, 180_000)
afterAll(async () => {
  await desk.desk.close()
  printer.stop()
  folder.remove()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(window, `failed ${task.name}`)
})

async function come(fullName: string) {
  const person = {
    ...onlyNamed(fullName),
    birthDate: '1990',
    sex: 'female' as const,
    communeCode: '06040',
    village: 'Thôn Nà Thử',
  }
  const consents = [{ purpose: 'register-and-match' as const, given: true, method: 'spoken' as const }]
  return (await ask(window, 'attendee.register', { id: id(), person, consents, knownAs: null })).attendee
}

test('nobody has come: two quick keys open the room of signing sheets, which says what will happen', async () => {
  // No wait between them: the second key comes while the room's code does.
  await window.keyboard.press('F8')
  await window.keyboard.press('Control+Digit2')
  await window.getByText(words.empty).waitFor()
  await window.getByText(words.nobodyYet).waitFor()
  await lookFromAllSides(window, 'signing empty')
})

test('the twentieth walk-in fills a sheet that comes out of the printer by itself, name for name', async () => {
  await window.getByLabel(words.autoPrint).click()
  await expect.poll(async () => (await ask(window, 'signing.list', {})).autoPrint).toBe(true)
  await come(longName)
  for (let at = 2; at <= 13; at += 1) await come(`Nông Thị Người ${at}`)
  await window.getByText(words.fillingCount(13, 20)).waitFor()
  await lookFromAllSides(window, 'signing filling')
  for (let at = 14; at <= 21; at += 1) await come(`Nông Thị Người ${at}`)
  const { sizes, texts } = readDocument(await printer.nextSheet())
  expect(sizes).toHaveLength(1)
  const text = (texts[0] ?? '').replaceAll(/\s+/gu, ' ')
  expect(text).toContain('A-01')
  expect(text).toContain(paper.title)
  for (let at = 2; at <= 20; at += 1) expect(text).toContain(`Nông Thị Người ${at}`)
  expect(text).not.toContain('Nông Thị Người 21')
  expect(text).toContain('Trang 1/1')
  await window.getByText(words.fillingCount(1, 20)).waitFor()
})

test('by keyboard the sheet that is not full is printed, and what was put right since is a footnote on the next print', async () => {
  const wrong = await come('Nông Văn Nhầm')
  await window.getByText(words.fillingCount(2, 20)).waitFor()
  await window.keyboard.press('Alt+KeyN')
  const first = readDocument(await printer.nextSheet()).texts.join(' ')
  expect(first).toContain('A-02')
  expect(first).toContain('Nông Văn Nhầm')
  await window.getByRole('heading', { name: words.sheet('A-02') }).waitFor()
  await ask(window, 'attendee.correct', { id: id(), attendeeId: wrong.id, fields: { fullName: 'Nông Văn Đúng' } })
  await window.getByText('Nông Văn Đúng').waitFor()
  await window.keyboard.press('Alt+KeyP')
  const again = readDocument(await printer.nextSheet())
    .texts.join(' ')
    .replaceAll(/\s+/gu, ' ')
  expect(again).toContain('Nông Văn Nhầm')
  expect(again).toContain('Dòng 2: đính chính họ tên: Nông Văn Đúng')
  await window.getByText(words.printed('Badge')).waitFor()
})

test('the paper comes back: its lines are marked signed, and one of them not', async () => {
  await window.getByRole('link', { name: /A-01/u }).click()
  await window.getByRole('heading', { name: words.sheet('A-01') }).waitFor()
  await window.getByRole('button', { name: words.allSigned }).click()
  const last = window.getByRole('checkbox', { name: words.signedLine(20, 'Nông Thị Người 20') })
  await expect.poll(() => last.isChecked()).toBe(true)
  await last.click()
  await window.getByText(words.signed(19, 20)).first().waitFor()
  // Ticks one after another, quicker than the list is read again: none takes another's place.
  const boxes = window.locator('tbody input[type=checkbox]')
  for (const at of [1, 2, 3, 4]) await boxes.nth(at).click()
  await window.getByText(words.signed(15, 20)).first().waitFor()
  for (const at of [1, 2, 3, 4]) await boxes.nth(at).click()
  await window.getByText(words.signed(19, 20)).first().waitFor()
  await lookFromAllSides(window, 'signing sheet')
})

test('what is open is counted, each let be with a reason, and the figures are frozen', async () => {
  const closing = vi.closing
  await window.keyboard.press('Control+Digit3')
  await window.getByText(closing.checklist).waitFor()
  await window.getByText(closing.noneYet).waitFor()
  const freeze = window.getByRole('button', { name: closing.freeze.press })
  expect(await freeze.isDisabled()).toBe(true)
  await lookFromAllSides(window, 'closing open')
  await come('Nông Thị Người 20')
  const twice = window.getByText(vi.closing.whom).first()
  await twice.focus()
  await window.keyboard.press('Enter')
  await window
    .getByRole('link', { name: /^Nông Thị Người 20/u })
    .first()
    .waitFor()
  await lookFromAllSides(window, 'closing whom')
  await window.keyboard.press('Enter')
  const waves = window.getByRole('button', { name: new RegExp(`^${closing.wave}: `, 'u') })
  await waves.first().focus()
  for (let left = await waves.count(); left > 0; left -= 1) {
    await window.keyboard.press('Enter')
    await window.keyboard.type('Đã kiểm tra', { delay: 60 })
    await window.keyboard.press('Enter')
    // The keyboard goes on to the next point by itself, and after the last to what freezes the figures.
    const next = left > 1 ? closing.wave : closing.freeze.press
    await expect
      .poll(() => window.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent))
      .toContain(next)
    expect(await waves.count()).toBe(left - 1)
  }
  await window.getByText(closing.progress(0)).first().waitFor()
  await freeze.click()
  await window.getByText(closing.freeze.done(1)).waitFor()
  await window.getByText(closing.noAdjustments).waitFor()
  expect((await ask(window, 'session.read', {})).fair?.status).toBe('closed')
})

test('a late registration is an adjustment, by its badge number', async () => {
  const late = await come('Vi Thị Muộn')
  const section = window.getByRole('heading', { name: vi.closing.adjustments })
  await section.waitFor()
  await window.getByText(new RegExp(`${vi.closing.change.arrived}\\s· Thẻ ${late.badge?.number ?? '?'}`, 'u')).waitFor()
  expect(await window.getByText('Vi Thị Muộn').count()).toBe(0)
  await window.getByText(vi.closing.allFigures).click()
  await lookFromAllSides(window, 'closing frozen')
  // The report that says so lists it too.
  await ask(window, 'document.print', { id: id(), document: { kind: 'fair-report' }, printer: null })
  const report = readDocument(await printer.nextSheet()).texts.find((text) => text.includes('Điều chỉnh sau chốt ('))
  expect(report?.replaceAll(/\s+/gu, ' ')).toContain(`${vi.closing.change.arrived} · Thẻ ${late.badge?.number ?? '?'}`)
  // And it is a file of its own.
  const files = vi.reportFiles
  await pressKeys(window, ['Control+Digit1'])
  await window.getByRole('button', { name: files.make(files.format.xlsx, files.name.adjustments) }).focus()
  await pressKeys(window, ['Enter'])
  await window.getByText(/Đã lưu lúc \d+:\d\d vào .+/u).waitFor()
  await window.getByText(/Đã chốt số liệu lần 1 lúc \d+:\d\d, từ đó đã có thay đổi/u).waitFor()
  await lookFromAllSides(window, 'files with adjustments')
})
