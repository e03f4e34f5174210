import { randomUUID } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import office from 'officecrypto-tool'
import type { ElectronApplication, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { onlyNamed } from '../../shared/contract/attendee.ts'
import { vi } from '../../shared/words/vi.ts'
import { passwordSlips } from '../../shared/words/papers/password-slips.ts'
import { report } from '../../shared/words/papers/report.ts'
import { column, readTables } from '../core/exports/made.ts'
import { expectAccessible } from '../support/accessible.ts'
import { methodsIn7Zip, openIn7Zip } from '../support/archive-program.ts'
import { ask } from '../support/ask.ts'
import { textOfPdf } from '../support/drawn-pages.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { lookFromAllSides } from '../support/looks.ts'
import { savedFile } from '../support/saved-file.ts'
import { openInLibreOffice } from '../support/spreadsheet-program.ts'
import { shoot } from '../support/screenshot.ts'

const folder = newFolder()
const downloads = join(folder.path, 'downloads')
const text = vi.reportFiles
let desk: ElectronApplication
let window: Page

beforeAll(async () => {
  mkdirSync(downloads, { recursive: true })
  ;({ desk, window } = await startDesk(folder.path))
  window.setDefaultTimeout(20_000)
  await window.setViewportSize({ width: 1366, height: 768 })
  await window.getByRole('button', { name: vi.gate.trySample }).click()
  await window.locator('#desk-scan').waitFor()
})
afterAll(async () => {
  await desk.close()
  folder.remove()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(window, `failed ${task.name}`)
})

const saved = (start: string): Promise<Buffer> => savedFile(downloads, start)

/** What the window's own print would bring on paper now. */
async function printed(): Promise<string> {
  const pdf = await desk.evaluate(async ({ BrowserWindow }) => {
    // The hidden page that draws papers is a window too.
    const shown = BrowserWindow.getAllWindows().find((one) => one.isVisible())
    const bytes = await shown?.webContents.printToPDF({ preferCSSPageSize: true })
    return bytes?.toString('base64') ?? ''
  })
  return textOfPdf(Buffer.from(pdf, 'base64'))
}

const button = (name: keyof typeof text.name, format: keyof typeof text.format) =>
  window.getByRole('button', { name: text.make(text.format[format], text.name[name]) })

test('somebody who shared was met at a booth, and the room of files shows the same figures as its lists', async () => {
  const [employer] = await ask(window, 'employer.list', {})
  if (!employer) throw new Error('the sample fair has no employer')
  await ask(window, 'booth.sit', { employerId: employer.id })
  for (const [fullName, shares] of [
    ['Hoàng Thị Phương Thảo Nguyên Khánh Linh', true],
    ['Lý Văn Giấu', false],
  ] as const) {
    const { attendee } = await ask(window, 'attendee.register', {
      id: randomUUID(),
      person: { ...onlyNamed(fullName), phone: '0912345678', birthDate: '1999-03-15', sex: 'female' },
      consents: [
        { purpose: 'register-and-match', given: true, method: 'spoken' },
        { purpose: 'share-with-employers', given: shares, method: 'spoken' },
      ],
      knownAs: null,
    })
    await ask(window, 'interview.log', {
      id: randomUUID(),
      badgeText: attendee.badge?.code ?? '',
      vacancyId: null,
      outcome: 'pre-selected',
      note: '',
      scannedAt: Date.now(),
    })
  }
  await window.keyboard.press('F8')
  await button('attendance', 'xlsx').waitFor()
  await lookFromAllSides(window, 'files of a fair')
})

test('a list is made beside the desk by the keyboard alone and lies in the user’s folder, which the screen says', async () => {
  await button('attendance', 'xlsx').focus()
  await window.keyboard.press('Enter')
  await window.getByText(`vào ${join(downloads, 'danh-sach-nguoi-tham-gia')}`).waitFor()
  const [list] = await readTables(await saved('danh-sach-nguoi-tham-gia'))
  const { totals } = await ask(window, 'figures.read', {})
  expect(list?.rows).toHaveLength(totals.attended)
  await button('attendance', 'pdf').focus()
  await window.keyboard.press('Enter')
  const people = report.people(String(totals.attended), String(totals.women))
  expect(textOfPdf(await saved('danh-sach-tham-gia'))).toContain(people)
  await expectAccessible(window)
  await shoot(window, 'files one was saved')
})

test('an employer’s file shows its password once, opens with it alone, and names only who agreed to share', async () => {
  const [employer] = await ask(window, 'employer.list', {})
  await window.getByRole('button', { name: text.employerFiles.makeFor(employer?.name ?? '') }).click()
  const shown = window.getByRole('status', { name: text.password.title(employer?.name ?? '') })
  const password = await shown.locator('output').textContent()
  const locked = await saved('danh-sach-gap-don-vi')
  await lookFromAllSides(window, 'files password of an employer')
  await shown.getByRole('button', { name: text.password.copy }).click()
  await shown.getByText(text.password.copied).waitFor()
  expect(await desk.evaluate(({ clipboard }) => clipboard.readText())).toBe(password)
  // Another room and back: it waits until somebody says that it is written down.
  await window.keyboard.press('F2')
  await window.locator('#desk-scan').waitFor()
  await window.keyboard.press('F8')
  expect(await shown.locator('output').textContent()).toBe(password)
  await shown.getByRole('button', { name: text.password.done }).click()
  await shown.waitFor({ state: 'hidden' })
  await window.reload()
  await button('everything', 'zip').waitFor()
  expect(await window.locator('output').count()).toBe(0)

  const opened = await office.decrypt(locked, { password: password ?? '' })
  const [list, handover] = await readTables(opened)
  expect(list && column(list, 'Họ và tên')).toEqual(['Hoàng Thị Phương Thảo Nguyên Khánh Linh'])
  expect(handover?.name).toBe('Biên bản bàn giao')
  const { pages } = await openInLibreOffice(opened)
  expect(pages.join()).toContain('BIÊN BẢN BÀN GIAO DANH SÁCH NGƯỜI LAO ĐỘNG')
  await expect(office.decrypt(locked, { password: 'AAAA' })).rejects.toThrow('password')
})

test('the files of all employers come by one key, and what opens each is printed as a slip and let go by the keyboard', async () => {
  const [one, other] = await ask(window, 'employer.list', {})
  const [guest] = await ask(window, 'attendee.search', { text: 'Khánh Linh', limit: 5 })
  await ask(window, 'booth.sit', { employerId: other?.id ?? '' })
  const met = { vacancyId: null, outcome: 'met', note: '', scannedAt: Date.now() } as const
  await ask(window, 'interview.log', { id: randomUUID(), badgeText: guest?.badgeNumber ?? '', ...met })
  const { passwords: words } = text
  await window.getByText('2 tệp trong một tệp ZIP').waitFor()
  await window.keyboard.press('Alt+KeyT')
  const shown = window.getByRole('region', { name: words.title(2) })
  await shown.waitFor()
  const codes = await shown.locator('tbody tr td:last-child').allTextContents()
  await expectAccessible(window)
  await shoot(window, 'files passwords of all employers')
  const archive = openIn7Zip(await saved('danh-sach-cho-cac-don-vi'), '')
  expect(archive.size).toBe(2)
  const opened = await office.decrypt(Buffer.from([...archive.values()][1] ?? []), { password: codes[1] ?? '' })
  expect((await readTables(opened))[0]?.heading.join()).toContain(other?.name)

  // The system's own dialog is not ours to try.
  await window.evaluate(() => {
    globalThis.print = () => void (document.documentElement.dataset['printed'] = '')
  })
  await window.keyboard.press('Alt+KeyI')
  await window.locator('html[data-printed]').waitFor({ state: 'attached' })
  const slips = await printed()
  for (const said of [...codes, one?.name ?? '', ...archive.keys(), passwordSlips.cut]) expect(slips).toContain(said)
  expect(slips).not.toContain(words.once)
  // A browser has a menu of its own, which prints whatever is locked away.
  await ask(window, 'lock.set', { pin: '2468', current: null, idleMinutes: 0 })
  await ask(window, 'lock.close', {})
  await window.getByRole('heading', { name: vi.lock.title }).waitFor()
  expect(await printed()).not.toContain(codes[0])
  await ask(window, 'lock.open', { pin: '2468' })
  await shown.waitFor()
  await ask(window, 'lock.set', { pin: null, current: '2468', idleMinutes: 0 })
  const focused = () => window.evaluate(() => document.activeElement?.textContent)
  await expect.poll(focused).toContain(text.employerFiles.all)
  for (const key of ['Tab', 'Tab', 'Tab', 'Enter']) await window.keyboard.press(key)
  await shown.waitFor({ state: 'hidden' })
  expect(await focused()).toContain(text.employerFiles.all)
})

test('everything comes as one archive that opens with the password on screen', async () => {
  await button('everything', 'zip').click()
  const shown = window.getByRole('status', { name: text.password.title(text.name.everything) })
  const password = (await shown.locator('output').textContent()) ?? ''
  const archive = await saved('ho-so-phien')
  expect(new Set(methodsIn7Zip(archive).map((method) => method.split(' ')[0]))).toEqual(new Set(['AES-256']))
  const files = openIn7Zip(archive, password)
  const endings = [...files.keys()].map((name) => name.split('.').at(-1))
  expect([endings.filter((end) => end === 'xlsx').length, endings.filter((end) => end === 'csv').length]).toEqual([
    4, 4,
  ])
  expect(endings).toContain('docx')
  const file = (start: string, ending: string) =>
    [...files].find(([name]) => name.startsWith(start) && name.endsWith(ending))?.[1] ?? new Uint8Array()
  const { totals } = await ask(window, 'figures.read', {})
  expect((await readTables(file('danh-sach-nguoi', '.xlsx')))[0]?.rows).toHaveLength(totals.attended)
  // Drawn by the window's page while the archive was made in its thread.
  expect(textOfPdf(file('bao-cao-phien', '.pdf'))).toContain(`${report.funnel.attended} ${totals.attended} `)
  const people = report.people(String(totals.attended), String(totals.women))
  expect(textOfPdf(file('danh-sach-tham-gia', '.pdf'))).toContain(people)
  const kept = process.env['FAIRDESK_KEEP_PAGES']
  if (kept) for (const [name, bytes] of files) if (name.endsWith('.pdf')) writeFileSync(join(kept, name), bytes)
  await shown.getByRole('button', { name: text.password.done }).click()
})

test('a file that was not saved before somebody in it was erased is said to be gone, and is made again by one press', async () => {
  await ask(window, 'export.start', { id: randomUUID(), name: 'summary', format: 'csv' })
  await window.getByText(/Đã tạo so-lieu-tong-hop/u).waitFor()
  const [hidden] = await ask(window, 'attendee.search', { text: 'Lý Văn Giấu', limit: 5 })
  await ask(window, 'attendee.erase', { id: randomUUID(), attendeeId: hidden?.id ?? '' })
  await window.getByText(text.expired).waitFor()
  await lookFromAllSides(window, 'files one is kept no longer')
  await window.getByRole('button', { name: text.makeAgainOf(text.name.summary) }).focus()
  await window.keyboard.press('Enter')
  await window.getByText(text.expired).waitFor({ state: 'hidden' })
  await saved('so-lieu-tong-hop')
})

test('the office brings its own layout of a list by the keyboard, is told what is wrong with one, and takes the original back', async () => {
  const { layouts } = text
  const title = layouts.name.attendance
  await window.getByText(layouts.summary(0)).focus()
  await window.keyboard.press('Enter')
  await window.getByText(layouts.note).waitFor()
  await lookFromAllSides(window, 'files layouts of lists')
  const link = window.getByRole('link', { name: `${layouts.download}: ${title}` })
  const original = await window.evaluate(
    async (address) => (await fetch(address)).text(),
    (await link.getAttribute('href')) ?? '',
  )
  const bring = (content: string) =>
    window
      .locator('input[type=file]')
      .first()
      .setInputFiles({ name: 'danh sách của tôi.json', mimeType: 'application/json', buffer: Buffer.from(content) })
  await bring(original.replace('"phone"', '"phon"'))
  await window.getByText('“phon”').waitFor()
  await window.getByText('“phon”').scrollIntoViewIfNeeded()
  await lookFromAllSides(window, 'files layout refused')
  await bring(original.replace('Họ và tên', 'Họ tên người lao động'))
  await window.getByText(layouts.saved(title)).waitFor()
  await expectAccessible(window)
  await shoot(window, 'files layout taken')
  await rm(join(downloads), { recursive: true })
  mkdirSync(downloads)
  await button('attendance', 'csv').click()
  expect((await saved('danh-sach-nguoi-tham-gia')).toString()).toContain('Họ tên người lao động')
  await window.getByRole('button', { name: `${layouts.reset}: ${title}` }).focus()
  await window.keyboard.press('Enter')
  await window.getByText(layouts.wasReset(title)).waitFor()
})
