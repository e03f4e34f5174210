import type { ElectronApplication, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
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

beforeAll(async () => {
  await deskWithEarlierFair(folder.path, [])
  await open()
})
afterAll(async () => {
  await desk.close()
  folder.remove()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(window, `failed ${task.name}`)
})

async function open(): Promise<void> {
  ;({ desk, window } = await startDesk(folder.path))
  await window.setViewportSize({ width: 1366, height: 768 })
  await window.locator('#desk-scan').waitFor()
}

async function cursorAt(id: string): Promise<void> {
  await expect.poll(() => window.evaluate(() => document.activeElement?.id)).toBe(id)
}

async function register(name: string, phone: string): Promise<void> {
  await window.locator('#desk-full-name').fill(name)
  if (phone !== '') await window.locator('#desk-phone').fill(phone)
  await window.locator('#desk-consents').focus()
  await window.keyboard.press('1')
  await window.keyboard.press('Enter')
  await window.getByRole('status').filter({ hasText: name }).first().waitFor()
  await cursorAt('desk-scan')
}

function counts() {
  return window.getByRole('region', { name: vi.desk.count.title })
}

test('an empty desk says what to do next', async () => {
  await window.getByText(vi.desk.latest.empty).waitFor()
  await expectAccessible(window)
  await shoot(window, 'desk empty')
})

test('a family keeps village and phone for the next card, in sight, until the same key lets go', async () => {
  await window.locator('#desk-full-name').fill('Vi Văn Cả')
  await window.locator('#desk-village').fill('Nà Thử')
  await window.locator('#desk-phone').fill('0912345631')
  await window.keyboard.press('Alt+KeyG')
  const chip = window.getByRole('region', { name: vi.desk.group.label })
  await chip.waitFor()
  expect(await chip.textContent()).toContain('Nà Thử')
  await expectAccessible(window)
  await shoot(window, 'desk group chip')
  await window.locator('#desk-consents').focus()
  await window.keyboard.press('1')
  await window.keyboard.press('Enter')
  await window.getByRole('status').filter({ hasText: 'Vi Văn Cả' }).first().waitFor()
  await expect.poll(() => window.locator('#desk-phone').inputValue()).toBe('0912345631')
  await window
    .getByRole('button', { name: new RegExp(vi.lists.phoneOwnerShort.relative, 'u'), pressed: true })
    .waitFor()
  await scanWithKeyboard(window, '020302000032||Vi Thị Hai|21032002|Nữ||14082021')
  await expect.poll(() => window.locator('#desk-full-name').inputValue()).toBe('Vi Thị Hai')
  expect(await window.locator('#desk-village').inputValue()).toBe('Nà Thử')
  await window.locator('#desk-consents').focus()
  await window.keyboard.press('1')
  await window.keyboard.press('Enter')
  await window.getByRole('status').filter({ hasText: 'Vi Thị Hai' }).first().waitFor()
  await window.keyboard.press('Alt+KeyG')
  await expect.poll(() => window.locator('#desk-phone').inputValue()).toBe('')
  expect(await chip.count()).toBe(0)
})

test('a small child is counted with one key, and taken back with another', async () => {
  await window.keyboard.press('Alt+KeyT')
  await window
    .getByRole('status')
    .filter({ hasText: vi.desk.strip.child(1) })
    .waitFor()
  await window.keyboard.press('Alt+KeyT')
  await counts().getByText(vi.desk.count.children(2)).waitFor()
  await window.keyboard.press('Alt+KeyZ')
  await counts().getByText(vi.desk.count.children(1)).waitFor()
  await window.getByText(vi.desk.strip.undone(vi.desk.strip.action['child-counted'], null)).waitFor()
})

test('a registration is taken back from its row, and its form can be brought back', async () => {
  await register('Lý A Nhầm', '0912345633')
  await counts().getByText('3', { exact: true }).first().waitFor()
  await window.getByRole('button', { name: vi.desk.latest.undoOne('Lý A Nhầm') }).click()
  await window.getByText(vi.desk.strip.undone(vi.desk.strip.action.registered, 'Lý A Nhầm')).waitFor()
  await expect.poll(() => window.getByRole('link', { name: /Lý A Nhầm/u }).count()).toBe(0)
  await shoot(window, 'desk undone')
  await window.getByRole('button', { name: vi.desk.strip.bringBack }).click()
  await expect.poll(() => window.locator('#desk-full-name').inputValue()).toBe('Lý A Nhầm')
  await window.keyboard.press('Alt+KeyX')
})

test('what is missing is marked where it is missing', async () => {
  await window.locator('#desk-full-name').fill('Nguyễn Hoàng Phương Thảo Nguyên Bảo Trân Quỳnh Anh Tôn Nữ Công')
  await window.locator('#desk-birth').fill('31/02/1990')
  await window.keyboard.press('Control+Enter')
  await window.getByText(vi.desk.strip.incomplete).waitFor()
  await cursorAt('desk-birth')
  await expectAccessible(window)
  await shoot(window, 'desk error')
  await window.keyboard.press('Alt+KeyX')
})

test('a child for whom nobody acts gets a visitor’s badge, and nothing beyond the registration is asked', async () => {
  await scanWithKeyboard(
    window,
    '020214000034||Nông Văn Bé|05022014|Nam|Thôn Nà Thử, Thiện Thuật, Bình Gia, Lạng Sơn|12042024',
  )
  await cursorAt('desk-guardian-name')
  await expectAccessible(window)
  await shoot(window, 'desk child')
  await window.keyboard.press('Enter')
  await cursorAt('desk-phone')
  await window.keyboard.press('KeyK')
  await cursorAt('desk-consents')
  expect(await window.getByRole('radiogroup').count()).toBe(1)
  await window.keyboard.press('1')
  await window.keyboard.press('Enter')
  await window.getByText(/Đã đăng ký khách, thẻ A-\d{4}-\d/u).waitFor()
  await window.locator('svg[role=img] text', { hasText: vi.badge.visitor }).waitFor()
  await shoot(window, 'desk visitor')
})

test('a longest name is read in full on the desk, on wide screens, in the dark, and in English', async () => {
  await window.keyboard.press('Alt+KeyX')
  await register('Nguyễn Hoàng Phương Thảo Nguyên Bảo Trân Quỳnh Anh Tôn Nữ Công', '0912345635')
  await shoot(window, 'desk longest name')
  await window.setViewportSize({ width: 1920, height: 1080 })
  await shoot(window, 'desk wide')
  await window.getByRole('button', { name: vi.frame.toDark }).click()
  await expectAccessible(window)
  await shoot(window, 'desk dark wide')
  await window.setViewportSize({ width: 1366, height: 768 })
  await window
    .getByText(vi.desk.strip.savedNext('Nguyễn Hoàng Phương Thảo Nguyên Bảo Trân Quỳnh Anh Tôn Nữ Công'))
    .waitFor()
  await window.locator('#desk-full-name').fill('Nông Thị Đang Gõ')
  // What was saved before is not taken for the one being typed.
  await window.getByText(vi.desk.strip.typing).waitFor()
  await window.keyboard.press('Alt+KeyG')
  await shoot(window, 'desk dark')
  await window.getByRole('button', { name: 'English' }).click()
  await window.getByText('Full name').first().waitFor()
  expect(await window.locator('#desk-full-name').inputValue()).toBe('Nông Thị Đang Gõ')
  await shoot(window, 'desk English')
  await window.getByRole('button', { name: 'Tiếng Việt' }).click()
  await window.getByRole('button', { name: vi.frame.toLight }).click()
  await window.keyboard.press('F1')
  await window.getByRole('dialog').waitFor()
  await expectAccessible(window)
  await shoot(window, 'sheet of keys')
  await window.keyboard.press('Escape')
})

test('a desk killed in the middle of a form finds it again: group, consents and all', async () => {
  await window.locator('#desk-full-name').fill('Nông Thị Chưa Lưu')
  await window.locator('#desk-phone').fill('0912345636')
  await window.locator('#desk-consents').focus()
  await window.keyboard.press('1')
  await expect
    .poll(keptDraft)
    .toMatchObject({ fullName: 'Nông Thị Chưa Lưu', consents: { 'register-and-match': true } })
  const ended = new Promise((resolve) => desk.process().once('exit', resolve))
  desk.process().kill('SIGKILL')
  await ended
  await open()
  await expect.poll(() => window.locator('#desk-full-name').inputValue()).toBe('Nông Thị Chưa Lưu')
  expect(await window.locator('#desk-phone').inputValue()).toBe('0912345636')
  await window.getByRole('region', { name: vi.desk.group.label }).waitFor()
  const first = window.getByRole('radiogroup').first()
  expect(await first.getByRole('radio', { name: new RegExp(vi.desk.consentYes, 'u') }).isChecked()).toBe(true)
})

test('a window closed in the middle of a word finds the word again', async () => {
  await window.locator('#desk-full-name').fill('Nông Thị Vừa Gõ Xong')
  await desk.close()
  await open()
  await expect.poll(() => window.locator('#desk-full-name').inputValue()).toBe('Nông Thị Vừa Gõ Xong')
})

/** What the sealed database has of the form by now. */
async function keptDraft(): Promise<unknown> {
  const { content } = await ask(window, 'draft.read', { screen: 'desk' })
  return JSON.parse(content ?? '{}') as unknown
}
