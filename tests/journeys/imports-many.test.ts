import { randomUUID } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { onlyNamed } from '../../shared/contract/attendee.ts'
import { vi } from '../../shared/words/vi.ts'
import { bySpreadsheetProgram, type WrittenSheet } from '../core/imports/spreadsheet.ts'
import { ask } from '../support/ask.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { pressKeys } from '../support/hands.ts'
import { setUpFair } from '../support/new-fair.ts'
import { shoot } from '../support/screenshot.ts'

const folder = newFolder()
const { imports, attendees, listFile } = vi
let desk: ElectronApplication
let window: Page

beforeAll(async () => {
  ;({ desk, window } = await startDesk(folder.path))
  // Told before the first file is chosen: the driver takes a moment to stand in for the system's dialog.
  window.on('filechooser', () => undefined)
  await setUpFair(window)
  writeFileSync(join(folder.path, 'ca-huyen.ods'), await bySpreadsheetProgram([wholeDistrict()], 'ods'))
}, 180_000)
afterAll(async () => {
  await desk.close()
  folder.remove()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(window, `failed ${task.name}`)
})

/** Ten thousand people, the one in row 7321 born on a day that no month has. */
function wholeDistrict(): WrittenSheet {
  const names = ['Nông', 'Vi', 'Hoàng', 'Lý', 'Triệu', 'Hứa', 'Bế', 'Đàm', 'Lương', 'Mã']
  const people = Array.from({ length: 10_000 }, (_, at) => {
    const born = at + 2 === 7321 ? '31/02/1985' : `${1 + (at % 28)}/${1 + (at % 12)}/${1960 + (at % 40)}`
    const name = `${names[at % 10]} Văn ${names[Math.floor(at / 10) % 10]} ${names[Math.floor(at / 100) % 10]}`
    return [at + 1, name, born, `Thôn ${1 + (Math.floor(at / 1000) % 10)}`]
  })
  return { name: 'Cả huyện', rows: [['STT', 'Họ và tên', 'Ngày sinh', 'Thôn'], ...people] }
}

const grid = () => window.getByRole('grid', { name: imports.preview.list })
const line = (text: string) => grid().getByRole('row').filter({ hasText: text }).first()

test('of ten thousand lines those in sight are drawn; the one that is wrong is found with one choice and put right', async () => {
  await pressKeys(window, ['F3'])
  await window.getByRole('link', { name: attendees.importList }).click()
  await window.getByText(imports.drop.title).waitFor()
  const [chooser] = await Promise.all([window.waitForEvent('filechooser'), window.keyboard.press('Alt+KeyN')])
  await chooser.setFiles(join(folder.path, 'ca-huyen.ods'))
  await window.getByText(imports.columns.kind).waitFor({ timeout: 60_000 })
  await pressKeys(window, ['Control+Enter'])
  await grid().getByRole('row').first().waitFor({ timeout: 60_000 })
  expect(await grid().getByRole('row').count()).toBeLessThan(80)
  await shoot(window, 'imports ten thousand')
  await window.getByRole('radio', { name: imports.preview.scope['not-taken'] }).focus()
  await pressKeys(window, ['Space'])
  await line('7321').waitFor({ timeout: 30_000 })
  await grid().focus()
  await pressKeys(window, ['Home', 'Enter'])
  const born = window.getByRole('textbox', { name: listFile.field.birthDate })
  await born.waitFor()
  await born.fill('')
  await born.pressSequentially('28/02/1985', { delay: 70 })
  await pressKeys(window, ['Enter'])
  await line('7321').waitFor({ state: 'detached', timeout: 30_000 })
  await shoot(window, 'imports ten thousand put right')
}, 180_000)

test('ten thousand people are put on the list, told as it goes, and a desk is not kept waiting for the end', async () => {
  await pressKeys(window, ['Control+Enter'])
  await window.getByText(imports.drop.taking).waitFor({ timeout: 60_000 })
  const person = { ...onlyNamed('Triệu Thị Ở Bàn'), birthDate: '1991-05-07' }
  await ask(window, 'attendee.register', { id: randomUUID(), knownAs: null, person, consents: [] })
  expect((await ask(window, 'import.list', {}))[0]?.waiting).toBeGreaterThan(0)
  await shoot(window, 'imports ten thousand going on')
  await pressKeys(window, ['F3'])
  await window.getByRole('link', { name: attendees.importList }).click()
  // Coming back, it is told how far it is; what was decided on is not looked up or offered once more.
  await window.getByText(imports.drop.goesOn).waitFor()
  expect(await window.getByRole('progressbar', { name: imports.drop.taking }).count()).toBe(1)
  expect(await grid().count()).toBe(0)
  expect((await ask(window, 'import.list', {}))[0]?.waiting).toBeGreaterThan(0)
  await shoot(window, 'imports ten thousand come back to')
  await window.getByText(imports.done.title).waitFor({ timeout: 180_000 })
  await shoot(window, 'imports ten thousand done')
  const [list] = await ask(window, 'import.list', {})
  expect(list).toMatchObject({ lines: 10_000, counts: { added: 10_000 }, waiting: 0 })
}, 300_000)
