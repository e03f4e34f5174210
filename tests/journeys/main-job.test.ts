import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { vi } from '../../shared/words/vi.ts'
import { readTable } from '../core/exports/read-back.ts'
import { expectAccessible } from '../support/accessible.ts'
import { ask } from '../support/ask.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { savedFile } from '../support/saved-file.ts'
import { shoot } from '../support/screenshot.ts'
import { pressKeys } from '../support/hands.ts'
import { scanWithKeyboard } from '../support/scanner.ts'

const folder = newFolder()
let desk: ElectronApplication
let window: Page
let badgeNumber = ''
let badgeCode = ''

const card = '020090000001|081234567|Hoàng Văn Thử|05021990|Nam|Thôn Nà Thử, Thiện Thuật, Bình Gia, Lạng Sơn|12042021'

beforeAll(async () => {
  ;({ desk, window } = await startDesk(folder.path))
})
afterAll(async () => {
  await desk.close()
  folder.remove()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(window, `failed ${task.name}`)
})

test('a new machine is set up in three steps: Center, fair with its communes, this desk’s letter', async () => {
  await window.getByLabel(vi.gate.centerName).fill('Trung tâm Dịch vụ việc làm tỉnh Lạng Sơn')
  await expectAccessible(window)
  await window.getByRole('button', { name: vi.common.next }).click()
  await window.getByLabel(vi.gate.fairName).fill('Phiên giao dịch việc làm cụm xã Thiện Thuật')
  await window.getByLabel(vi.gate.place).fill('Nhà văn hóa xã Thiện Thuật')
  for (const commune of ['thien thuat', 'binh gia']) {
    await window.getByRole('combobox', { name: vi.gate.communes }).fill(commune)
    await window.getByRole('option').first().click()
  }
  await expectAccessible(window)
  await window.getByRole('button', { name: vi.common.next }).click()
  await window.getByRole('button', { name: vi.gate.begin }).click()
  await window.locator('#desk-scan').waitFor()
  await expectAccessible(window)
})

test('employers and their vacancies are entered', async () => {
  await window.keyboard.press('F5')
  await window.getByLabel(vi.office.employers.name).fill('Công ty TNHH May Bắc Giang')
  await window.getByLabel(vi.office.employers.booth).fill('3')
  await window.getByRole('button', { name: vi.office.employers.save }).click()
  await window.getByLabel(vi.office.employers.vacancyTitle).fill('Công nhân may')
  await window.getByLabel(vi.office.employers.wanted).fill('40')
  await window.getByRole('button', { name: vi.office.employers.saveVacancy }).click()
  await window.getByText('Công nhân may', { exact: true }).waitFor()
  await expectAccessible(window)
})

test('a card scanned by a keyboard scanner fills the form, and phone, consents and Enter register its owner', async () => {
  await window.keyboard.press('F2')
  await window.locator('#desk-scan').waitFor()
  await scanWithKeyboard(window, card)
  await expect.poll(() => window.locator('#desk-full-name').inputValue()).toBe('Hoàng Văn Thử')
  expect(await window.locator('#desk-id-number').inputValue()).toBe('020090000001')
  expect(await window.locator('#desk-birth').inputValue()).toBe('05/02/1990')
  await expect.poll(() => window.evaluate(() => document.activeElement?.id)).toBe('desk-phone')
  // As hands type: faster, it would be a scanner's.
  await window.keyboard.type('0912345678', { delay: 70 })
  await expect.poll(() => window.evaluate(() => document.activeElement?.id)).toBe('desk-consents')
  await pressKeys(window, ['1', '2', '3', '4', 'Enter'])
  const said = window.getByText(/A-0001-\d/u).first()
  await said.waitFor()
  badgeNumber = /A-0001-\d/u.exec((await said.textContent()) ?? '')?.[0] ?? ''
  await expectAccessible(window)
  await shoot(window, 'desk after a registration')
})

test('the same card again is said to be registered already, and nobody is counted twice', async () => {
  // Within two seconds it would be a scanner reading twice, which is one scan.
  await window.waitForTimeout(2100)
  await scanWithKeyboard(window, card)
  await expect.poll(() => window.locator('#desk-full-name').inputValue()).toBe('Hoàng Văn Thử')
  await window.getByText(vi.known.strip.present('Hoàng Văn Thử', badgeNumber)).waitFor()
  await window.locator('#desk-consents').focus()
  await window.keyboard.press('Enter')
  await window.getByText(vi.desk.strip.savedAlready(badgeNumber)).waitFor()
})

test('a person without a card is registered by typing', async () => {
  await window.locator('#desk-scan:focus').waitFor()
  // Enter in the empty strip: somebody without a card, and nothing of the one before is theirs.
  await window.keyboard.press('Enter')
  await expect.poll(() => window.locator('#desk-id-number').inputValue()).toBe('')
  await window.locator('#desk-full-name').fill('Vi Thị Cao Tuổi')
  await window.locator('#desk-birth').fill('1952')
  await window.getByRole('radio', { name: vi.lists.sex.female }).check({ force: true })
  await window.locator('#desk-phone').fill('0987654321')
  await window.locator('#desk-consents').focus()
  await window.keyboard.press('1')
  await window.keyboard.press('Enter')
  await window
    .getByText(/A-0002-\d/u)
    .first()
    .waitFor()
})

test('a scan of garbage explains itself and leaves the desk ready', async () => {
  await scanWithKeyboard(window, 'https://example.vn/khuyen-mai?id=12')
  await window.getByText(vi.desk.strip.refused).waitFor()
  await scanWithKeyboard(window, card)
  await expect.poll(() => window.locator('#desk-full-name').inputValue()).toBe('Hoàng Văn Thử')
  await window.keyboard.press('Alt+KeyX')
})

test('a badge scanned at the booth shows its owner, and vacancy, outcome and note are logged', async () => {
  badgeCode = (await ask(window, 'badge.read', { text: badgeNumber })).badge?.code ?? ''
  await window.keyboard.press('F4')
  await window.getByRole('button', { name: /Công ty TNHH May Bắc Giang/u }).click()
  await window.getByText(vi.booth.waiting).first().waitFor()
  await expectAccessible(window)
  await scanWithKeyboard(window, badgeCode)
  await window.getByText('Hoàng Văn Thử').first().waitFor()
  await window.getByRole('radio', { name: /Công nhân may/u }).check({ force: true })
  await window.locator('#booth-outcomes').focus()
  await window.keyboard.press('2')
  await window.getByLabel(vi.booth.note).fill('Làm được ca đêm')
  await expectAccessible(window)
  await window.keyboard.press('Control+Enter')
  await window.getByText(vi.booth.loggedNext).waitFor()
  await window.getByRole('table').getByText('Làm được ca đêm').waitFor()
  await shoot(window, 'booth after an interview')
})

test('attendance and interviews come out as spreadsheets that agree with the screen', async () => {
  await window.keyboard.press('F8')
  await window.getByText(vi.reportFiles.name.attendance).first().waitFor()
  await expectAccessible(window)
  const downloads = join(folder.path, 'downloads')
  mkdirSync(downloads, { recursive: true })
  for (const [name, start, rows] of [
    ['attendance', 'danh-sach', 2],
    ['interviews', 'ket-qua', 1],
  ] as const) {
    const label = vi.reportFiles.make(vi.reportFiles.format.xlsx, vi.reportFiles.name[name])
    await window.getByRole('button', { name: label }).click()
    const table = await readTable(await savedFile(downloads, start, '.xlsx'))
    expect(table.rows).toHaveLength(rows)
    expect(JSON.stringify(table.rows)).toContain('Hoàng Văn Thử')
  }
})

test('English is one key away and loses nothing typed', async () => {
  await window.keyboard.press('F2')
  await window.locator('#desk-full-name').fill('Nông Thị Đang Gõ')
  await window.getByRole('button', { name: 'English' }).click()
  await window.getByText('Full name').first().waitFor()
  expect(await window.locator('#desk-full-name').inputValue()).toBe('Nông Thị Đang Gõ')
  await window.getByRole('button', { name: 'Tiếng Việt' }).click()
})
