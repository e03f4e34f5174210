import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, ElectronApplication, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { vi } from '../../shared/words/vi.ts'
import { bySpreadsheetProgram } from '../core/imports/spreadsheet.ts'
import { ask } from '../support/ask.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { pressKeys } from '../support/hands.ts'
import { lookFromAllSides } from '../support/looks.ts'
import { setUpFair } from '../support/new-fair.ts'
import { shoot } from '../support/screenshot.ts'

const folder = newFolder()
const { imports, attendees, listFile, lists } = vi
const longName = 'Nguyễn Thị Hoàng Phương Thảo Nguyệt Minh Khuê Bảo Ngọc Triệu Mùi'
let desk: ElectronApplication
let window: Page

beforeAll(async () => {
  ;({ desk, window } = await startDesk(folder.path))
  // Told before the first file is chosen: the driver takes a moment to stand in for the system's dialog.
  window.on('filechooser', () => undefined)
  await setUpFair(window)
  const header = ['STT', 'Họ và tên', 'Nam', 'Nữ', 'Ngày sinh', 'Số CCCD', 'Nhu cầu', 'Xã']
  const people = Array.from({ length: 30 }, (_, at) => [
    at + 1,
    at === 3 ? longName : `Nông Văn ${String.fromCodePoint(65 + (at % 26))}nh`,
    'x',
    at === 2 ? 'x' : '',
    `${1 + (at % 28)}/2/${1970 + at}`,
    at === 4 ? '020190000001' : '',
    at === 6 ? 'nuôi ong' : '',
    'xã Thiện Thuậtt Mới',
  ])
  const sheet = (name: string) => ({ name, rows: [header, [1, 'Vi Văn Ví', 'x', '', 1990, '', '', '']] })
  const file = await bySpreadsheetProgram([
    { name: 'Danh sách', rows: [header, ...people] },
    sheet('Trang hai'),
    sheet('Trang ba'),
  ])
  writeFileSync(join(folder.path, 'xa-sai.xlsx'), file)
})
afterAll(async () => {
  await desk.close()
  folder.remove()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(window, `failed ${task.name}`)
})

async function choose(): Promise<void> {
  await chooseFile()
  await window.getByText(imports.columns.kind).waitFor()
}

async function chooseFile(): Promise<void> {
  await window.getByText(imports.drop.title).waitFor()
  const [chooser] = await Promise.all([window.waitForEvent('filechooser'), window.keyboard.press('Alt+KeyN')])
  await chooser.setFiles(join(folder.path, 'xa-sai.xlsx'))
}

const grid = () => window.getByRole('grid', { name: imports.preview.list })
const open = () => window.locator('[data-detail]')

/** Types a commune's name and takes it with Enter, once it stands in the list. */
async function chooseCommune(field: Locator): Promise<void> {
  await field.fill('Thiện Thuật')
  await window.getByRole('option', { name: 'Xã Thiện Thuật' }).waitFor()
  await pressKeys(window, ['ArrowDown', 'Enter'])
}

/** Opens the line in that row of the file's first sheet, and sees it and its first field in sight. */
async function openLine(row: number): Promise<void> {
  await grid().focus()
  await pressKeys(window, ['Home', ...Array.from({ length: row - 2 }, () => 'ArrowDown'), 'Enter'])
  await open().waitFor()
  await expect.poll(placeOfOpenLine).toEqual({ row: String(row), isInSight: true })
}

function placeOfOpenLine() {
  return grid().evaluate((box) => {
    const line = box.querySelector('[data-detail]')?.closest('[data-index]')
    const [room, place] = [box.getBoundingClientRect(), line?.getBoundingClientRect()]
    const isInSight = place !== undefined && place.top >= room.top && place.top < room.bottom - 100
    return { row: line?.querySelector('[role="gridcell"]')?.textContent?.replace(/\D.*$/u, ''), isInSight }
  })
}

test('a commune that is chosen for one sheet is taken for all of them', async () => {
  await window.keyboard.press('F3')
  await window.getByRole('link', { name: attendees.importList }).click()
  await choose()
  const commune = window.getByRole('combobox', { name: imports.columns.commune })
  await chooseCommune(commune)
  await shoot(window, 'imports commune on all')
  await window.getByRole('button', { name: imports.columns.communeOnAll('2') }).click()
  await window.getByRole('button', { name: imports.columns.communeOnAll('2') }).waitFor({ state: 'detached' })
  await pressKeys(window, ['Control+Enter'])
  await grid().getByRole('row').first().waitFor()
})

test('a line crossed under both sexes is put right with one key, and put right again', async () => {
  await openLine(4)
  await lookFromAllSides(window, 'imports put right open')
  await open().getByRole('button', { name: lists.sex.female, exact: true }).click()
  const again = open().getByRole('button', { name: imports.preview.correctAgain })
  await open().getByText(`${imports.preview.corrected}: ${lists.sex.female}`).waitFor()
  await again.click()
  await open().getByRole('button', { name: lists.sex.male, exact: true }).click()
  await open().getByText(`${imports.preview.corrected}: ${lists.sex.male}`).waitFor()
})

test('a commune that does not exist is put right once for all lines that name it', async () => {
  await open()
    .getByRole('checkbox', { name: imports.preview.alike('29') })
    .check()
  const commune = open().getByRole('combobox', { name: listFile.field.commune })
  await chooseCommune(commune)
  await window
    .getByText(imports.preview.everywhere(listFile.field.commune, 'xã Thiện Thuậtt Mới', 'Xã Thiện Thuật'))
    .waitFor()
  await window.locator('[role="row"][data-fate="wrong"]').first().waitFor({ state: 'detached' })
  await lookFromAllSides(window, 'imports put right everywhere')
})

test('what the machine found is told in words, never in codes', async () => {
  await openLine(6)
  await lookFromAllSides(window, 'imports put right differs')
  expect(await open().innerText()).not.toMatch(/male|\d{4}-\d\d|06\d{3}/u)
  await openLine(8)
  await open().getByRole('button', { name: lists.need['job-abroad'] }).waitFor()
})

test('what was typed and not yet put there is still there after a look at another line', async () => {
  await open().getByRole('textbox', { name: listFile.field.needs }).fill('')
  await open().getByRole('textbox', { name: listFile.field.needs }).pressSequentially('học nghề', { delay: 70 })
  await pressKeys(window, ['Escape'])
  await openLine(6)
  await openLine(8)
  expect(await open().getByRole('textbox', { name: listFile.field.needs }).inputValue()).toBe('học nghề')
  await pressKeys(window, ['Enter'])
  await open().waitFor({ state: 'detached' })
})

test('a file that was let go by mistake is chosen again, and nothing is put right twice', async () => {
  await window.getByRole('button', { name: imports.back, exact: true }).click()
  await window.getByRole('button', { name: imports.cancel }).click()
  await window.getByText(imports.halfDone.note).waitFor()
  await choose()
  await window.getByText(imports.halfDone.beginAnew).waitFor()
  await pressKeys(window, ['Control+Enter'])
  await grid().getByRole('row').first().waitFor()
})

test('the page is gone in the middle of a word: the same file opens at its lines, and nothing is put right twice', async () => {
  await openLine(6)
  const born = () => open().getByRole('textbox', { name: listFile.field.birthDate })
  await born().fill('')
  await born().pressSequentially('5/2/19', { delay: 70 })
  const typedAt = Date.now()
  await expect
    .poll(async () => (await ask(window, 'import.begun', { fairId: null }))[0]?.at)
    .toBeGreaterThanOrEqual(typedAt)
  // What the page knew is gone; that the same holds for a machine whose power goes, the tests of the house say.
  await window.goto('app://fair/')
  await window.locator('#desk-full-name').waitFor()
  await window.keyboard.press('F3')
  await window.getByRole('link', { name: attendees.importList }).click()
  await chooseFile()
  await grid().getByRole('row').first().waitFor()
  await shoot(window, 'imports resumed preview')
  await openLine(6)
  expect(await born().inputValue()).toBe('5/2/19')
})

test('begun anew, the file stands as it came; what was put right can be had back, and is taken over', async () => {
  await window.getByRole('button', { name: imports.halfDone.beginAnew }).click()
  await window.getByRole('button', { name: imports.halfDone.bringBack }).waitFor()
  await window.getByText(imports.columns.kind).waitFor()
  await expect.poll(async () => (await ask(window, 'import.begun', { fairId: null })).length).toBe(0)
  await window.getByRole('button', { name: imports.halfDone.bringBack }).click()
  await grid().getByRole('row').first().waitFor()
  await pressKeys(window, ['Control+Enter'])
  await window.getByText(imports.done.title).waitFor()
  const { rows } = await ask(window, 'attendee.list', { scope: 'ahead', offset: 0, limit: 50 })
  expect(rows).toHaveLength(31)
  expect(new Set(rows.map(({ communeCode }) => communeCode))).toEqual(new Set(['06091']))
})
