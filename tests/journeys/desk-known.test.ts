import type { ElectronApplication, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import type { PersonInput } from '../../shared/contract/attendee.ts'
import { vi } from '../../shared/words/vi.ts'
import { expectAccessible } from '../support/accessible.ts'
import { ask } from '../support/ask.ts'
import { deskWithEarlierFair } from '../support/earlier-fair.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { scanWithKeyboard } from '../support/scanner.ts'
import { shoot } from '../support/screenshot.ts'

const folder = newFolder()
let desk: ElectronApplication
let window: Page

const nong: Partial<PersonInput> = {
  fullName: 'Nông Thị Hoà',
  birthDate: '1988-03-21',
  sex: 'female',
  idNumber: '020188000021',
  phone: '0912345621',
  phoneOwner: 'own',
  communeCode: '06040',
  village: 'Nà Thử',
}
const vi1952: Partial<PersonInput> = {
  fullName: 'Vi Thị Cao Tuổi',
  birthDate: '1952',
  sex: 'female',
  withoutPapers: true,
  phone: '0987654321',
  phoneOwner: 'relative',
  communeCode: '06040',
  village: 'Bản Chu',
}
const ly: Partial<PersonInput> = {
  ...nong,
  fullName: 'Lý A Sình',
  sex: 'male',
  idNumber: '020088000022',
  phone: '0912345622',
}
const unmarked: Partial<PersonInput> = {
  ...nong,
  fullName: 'NONG THI MAU',
  idNumber: '020188000023',
  phone: '0912345623',
}
const address = 'Thôn Nà Thử, Thiện Thuật, Bình Gia, Lạng Sơn'

beforeAll(async () => {
  await deskWithEarlierFair(folder.path, [nong, vi1952, ly, unmarked])
  ;({ desk, window } = await startDesk(folder.path))
  await window.setViewportSize({ width: 1366, height: 768 })
  await window.locator('#desk-scan').waitFor()
})
afterAll(async () => {
  await desk.close()
  folder.remove()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(window, `failed ${task.name}`)
})

function panel() {
  return window.getByRole('region', { name: new RegExp(`${vi.known.title}|${vi.known.taken}`, 'u') })
}

async function cursorAt(id: string): Promise<void> {
  await expect.poll(() => window.evaluate(() => document.activeElement?.id)).toBe(id)
}

/** Their name alone stood there before: that they are known. */
async function saved(fullName: string): Promise<void> {
  await window.getByRole('status').getByText(vi.desk.strip.savedNext(fullName)).waitFor()
}

test('a name typed brings up who it may be, with what differs, and the cursor stays in the name', async () => {
  await window.locator('#desk-full-name').fill('Vi Thi Cao Tuoi')
  await panel().getByText(vi.known.thisOne).waitFor()
  await cursorAt('desk-full-name')
  expect(await panel().textContent()).toContain('1952')
  expect(await panel().textContent()).toContain('Phiên giao dịch việc làm cụm xã Bắc Sơn')
  await window.locator('#desk-birth').fill('1954')
  await window.locator('#desk-phone').fill('0987654321')
  await panel().locator('[data-differs=true]', { hasText: '1952' }).waitFor()
  await expectAccessible(window)
  await shoot(window, 'desk known people')
  await window.locator('#desk-birth').fill('')
  await window.locator('#desk-phone').fill('')
})

test('“this is the person” fills the form from the record, and Esc takes it back', async () => {
  await panel().getByText(vi.known.thisOne).waitFor()
  await window.locator('#desk-full-name').focus()
  await window.keyboard.press('Control+Digit1')
  await panel().getByText(vi.known.notThisOne).waitFor()
  expect(await window.locator('#desk-full-name').inputValue()).toBe('Vi Thị Cao Tuổi')
  expect(await window.locator('#desk-phone').inputValue()).toBe('0987654321')
  await expectAccessible(window)
  await window.keyboard.press('Escape')
  await expect.poll(() => window.locator('#desk-phone').inputValue()).toBe('')
  expect(await window.locator('#desk-full-name').inputValue()).toBe('Vi Thi Cao Tuoi')
  await window.keyboard.press('Alt+KeyX')
})

test('a card whose name is written otherwise: one key takes the card’s writing, and one Enter registers', async () => {
  await scanWithKeyboard(window, `020188000021||Nông Thị Hòe|21031988|Nữ|${address}|12042021`)
  await window
    .getByRole('status')
    .filter({ hasText: vi.known.strip.known('Nông Thị Hoà') })
    .waitFor()
  await cursorAt('desk-consents')
  await window.getByText(vi.known.nameByRecord('Nông Thị Hoà')).waitFor()
  await window.keyboard.press('Control+Digit1')
  await window.getByText(vi.known.nameByCard('Nông Thị Hoà')).waitFor()
  await shoot(window, 'desk name by card')
  await window.keyboard.press('Enter')
  await saved('Nông Thị Hòe')
})

test('the same card again: already present under that badge, a reprint is offered, and nobody is added', async () => {
  // Within two seconds it would be a scanner reading twice, which is one scan.
  await window.waitForTimeout(2100)
  await scanWithKeyboard(window, `020188000021||Nông Thị Hòe|21031988|Nữ|${address}|12042021`)
  await window.getByText(/Nông Thị Hòe đã có mặt, thẻ A-0001-\d/u).waitFor()
  await cursorAt('desk-scan')
  await window.getByRole('button', { name: vi.desk.latest.reprint, exact: true }).first().waitFor()
  await expectAccessible(window)
  await shoot(window, 'desk present already')
  const present = window.getByRole('region', { name: vi.desk.count.title })
  expect(await present.textContent()).toContain(`${vi.desk.count.present}1`)
})

test('a name damaged in the scan is offered from the record with the same number: one key accepts it', async () => {
  await scanWithKeyboard(window, '020088000022||L A Snh|21031988|Nam|Thn N Th, Thin Thut, Bnh Gia, Lng Sn|12042021')
  await window.getByText(vi.known.strip.damaged('Lý A Sình')).waitFor()
  expect(await window.locator('#desk-full-name').inputValue()).toBe('')
  await shoot(window, 'desk damaged name')
  await window.keyboard.press('Control+Digit1')
  await expect.poll(() => window.locator('#desk-full-name').inputValue()).toBe('Lý A Sình')
  await cursorAt('desk-consents')
  await window.keyboard.press('Enter')
  await saved('Lý A Sình')
})

test('a list without marks gives way to the card: one Enter, and the badge has the name as its owner writes it', async () => {
  await scanWithKeyboard(window, `020188000023||Nông Thị Mẫu|21031988|Nữ|${address}|12042021`)
  await window.getByText(vi.known.nameByCard('NONG THI MAU')).waitFor()
  await cursorAt('desk-consents')
  await shoot(window, 'desk name of a list without marks')
  await window.keyboard.press('Enter')
  await saved('Nông Thị Mẫu')
  const [last] = await ask(window, 'attendee.latest', { limit: 1 })
  expect(last).toMatchObject({ fullName: 'Nông Thị Mẫu' })
  const found = await ask(window, 'attendee.search', { text: 'nong thi mau', limit: 5 })
  expect(found.filter(({ id }) => id === last?.id)).toHaveLength(1)
})
