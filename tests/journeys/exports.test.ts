import { randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import office from 'officecrypto-tool'
import type { ElectronApplication, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { onlyNamed } from '../../shared/contract/attendee.ts'
import { vi } from '../../shared/words/vi.ts'
import { Uint8ArrayReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js'
import { column, readTables } from '../core/exports/made.ts'
import { writeCrowdedFair } from '../support/crowded-fair.ts'
import { expectAccessible } from '../support/accessible.ts'
import { ask } from '../support/ask.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { lookFromAllSides } from '../support/looks.ts'
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

/** The file that has come into the user's folder under a name that begins so. */
async function saved(start: string): Promise<Buffer> {
  const find = () => readdirSync(downloads).find((name) => name.startsWith(start) && !name.endsWith('.crdownload'))
  await expect.poll(find).toBeDefined()
  return readFileSync(join(downloads, find() ?? ''))
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
  await window
    .getByText(/đã tải \d+:\d\d/u)
    .first()
    .waitFor()
  const [list] = await readTables(await saved('danh-sach-nguoi-tham-gia'))
  const { totals } = await ask(window, 'figures.read', {})
  expect(list?.rows).toHaveLength(totals.attended)
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

test('everything comes as one archive that opens with the password on screen', async () => {
  await button('everything', 'zip').click()
  const shown = window.getByRole('status', { name: text.password.title(text.name.everything) })
  const password = (await shown.locator('output').textContent()) ?? ''
  const archive = await saved('ho-so-phien')
  const reader = new ZipReader(new Uint8ArrayReader(new Uint8Array(archive)), { useWebWorkers: false })
  const entries = await reader.getEntries()
  const endings = entries.map(({ filename }) => filename.split('.').at(-1))
  expect([endings.filter((end) => end === 'xlsx').length, endings.filter((end) => end === 'csv').length]).toEqual([
    4, 4,
  ])
  expect(endings).toContain('docx')
  const [first] = entries
  if (!first || first.directory) throw new Error('the archive is empty')
  const file = await first.getData(new Uint8ArrayWriter(), { password })
  expect((await readTables(file))[0]?.rows).toHaveLength((await ask(window, 'figures.read', {})).totals.attended)
  await shown.getByRole('button', { name: text.password.done }).click()
})

test('a long one shows how far it is, the desk registers meanwhile, and it is stopped by the keyboard', async () => {
  const crowded = newFolder()
  await writeCrowdedFair(crowded.path, 15_000)
  const other = await startDesk(crowded.path)
  const page = other.window
  try {
    await page.locator('#desk-scan').waitFor({ timeout: 60_000 })
    await page.setViewportSize({ width: 1366, height: 768 })
    await page.keyboard.press('F8')
    await page.getByRole('button', { name: text.make('ZIP', text.name.everything) }).focus()
    await page.keyboard.press('Enter')
    await page.locator('progress').waitFor()
    const { attendee } = await ask(page, 'attendee.register', {
      id: randomUUID(),
      person: onlyNamed('Nông Thị Đến Muộn'),
      consents: [{ purpose: 'register-and-match', given: true, method: 'spoken' }],
      knownAs: null,
    })
    expect(attendee.badge?.number).toMatch(/^A-/u)
    // A picture here would take longer than the work.
    await page.getByText(/\d+%/u).waitFor()
    await page.getByRole('button', { name: text.stopOf(text.name.everything) }).focus()
    await page.keyboard.press('Enter')
    await page.getByText(text.stopped).waitFor()
    expect((await ask(page, 'work.list', {})).map(({ state, file }) => [state, file])).toEqual([['cancelled', null]])
    await expectAccessible(page)
    await shoot(page, 'files long work stopped')
  } finally {
    await other.desk.close()
    crowded.remove()
  }
})
