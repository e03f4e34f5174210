import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { vi } from '../../shared/words/vi.ts'
import { expectAccessible } from '../support/accessible.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { scanWithKeyboard } from '../support/scanner.ts'
import { shoot } from '../support/screenshot.ts'

const folder = newFolder()
let desk: ElectronApplication
let window: Page
const cursor = 'desk-consents'

const card = '020302000002||Nông Thị Mẫu|21032002|Nữ|Thôn Khuổi Mẫu, Hòa Bình, Văn Quan, Lạng Sơn|14082021'
const otherCard = '020195000003||Triệu Mùi Ví Dụ|30111995|Nữ|Thôn Mẫu, Xã Kiên Mộc, Lạng Sơn|01082025||||'

beforeAll(async () => {
  ;({ desk, window } = await startDesk(folder.path))
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

/** Asks the host as the page itself could, and as anybody at its keyboard could make it. */
function ask(path: string, input?: unknown): Promise<{ status: number; text: string }> {
  return window.evaluate(
    async ([address, body]) => {
      const answer = await fetch(
        address ?? '',
        body === undefined
          ? {}
          : { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) },
      )
      return { status: answer.status, text: await answer.text() }
    },
    [path, input] as [string, unknown],
  )
}

async function typedForm(): Promise<string[]> {
  return Promise.all(
    ['#desk-full-name', '#desk-phone', '#desk-birth'].map((field) => window.locator(field).inputValue()),
  )
}

const halfTyped = ['Nông Thị Mẫu', '0912345678', '21/03/2002']

test('Ctrl+L without a PIN asks for one, by keyboard alone, and then locks with the form half typed', async () => {
  await scanWithKeyboard(window, card)
  await expect.poll(() => window.locator('#desk-full-name').inputValue()).toBe('Nông Thị Mẫu')
  await window.locator('#desk-phone').fill('0912345678')
  // A whole number sends the cursor on; where it is by then it must be again.
  await expect.poll(() => window.evaluate(() => document.activeElement?.id)).toBe(cursor)
  await window.keyboard.press('Control+KeyL')
  await window.getByText(vi.lock.firstPin).waitFor()
  await expectAccessible(window)
  await shoot(window, 'lock, setting the first PIN')
  await expect.poll(() => window.evaluate(() => document.activeElement?.id)).toBe('lock-next')
  await window.keyboard.type('2468')
  // Enter goes on to the second field, as Tab does.
  await window.keyboard.press('Enter')
  await expect.poll(() => window.evaluate(() => document.activeElement?.id)).toBe('lock-again')
  await window.keyboard.type('2467')
  await window.keyboard.press('Enter')
  await window.getByText(vi.lock.differs).waitFor()
  await window.locator('#lock-again').fill('2468')
  await window.keyboard.press('Enter')
  await window.getByRole('heading', { name: vi.lock.title }).waitFor()
})

test('the locked screen shows nothing of anybody, in light and in dark', async () => {
  await expect.poll(() => window.evaluate(() => document.activeElement?.id)).toBe('lock-pin')
  for (const hidden of [window.getByText('Nông Thị Mẫu'), window.locator('#desk-full-name'), window.locator('nav')])
    expect(await hidden.first().isVisible()).toBe(false)
  for (const scheme of ['light', 'dark'] as const) {
    await window.emulateMedia({ colorScheme: scheme })
    await expectAccessible(window)
    await shoot(window, `locked, ${scheme}`)
  }
  await window.emulateMedia({ colorScheme: null })
})

test('while it is locked the host refuses the window its lists, its people and its files', async () => {
  for (const [name, input] of [
    ['attendee.search', { text: 'mau', limit: 10 }],
    ['attendee.latest', { limit: 10 }],
    ['draft.read', { screen: 'desk' }],
    ['badge.read', { text: 'A-0001-8' }],
  ] as const)
    expect((await ask(`/api/${name}`, input)).text).toBe('{"ok":false,"failure":{"code":"locked"}}')
  expect(await ask('/export/attendance.csv')).toEqual({
    status: 423,
    text: '{"ok":false,"failure":{"code":"locked"}}',
  })
})

test('a card scanned meanwhile goes nowhere and a sentence says so; the keys of the rooms do nothing', async () => {
  await scanWithKeyboard(window, otherCard)
  await window.getByText(vi.lock.scannedNote).waitFor()
  expect(await window.locator('#lock-pin').inputValue()).toBe('')
  await expectAccessible(window)
  await shoot(window, 'locked, a card was scanned')
  for (const key of ['F3', 'Alt+Digit3', 'F1', 'Escape', 'Escape', 'Control+KeyS', 'Alt+KeyX', 'Control+Enter', 'Tab'])
    await window.keyboard.press(key)
  expect(await window.getByRole('heading', { name: vi.lock.title }).isVisible()).toBe(true)
  expect(new URL(window.url()).pathname).toBe('/')
})

test('a wrong PIN is refused in words, the right one opens by keyboard, and the form is as it was', async () => {
  await window.locator('#lock-pin').focus()
  await window.keyboard.type('1111')
  await window.keyboard.press('Enter')
  await window.getByText(vi.failure['pin-wrong']({ code: 'pin-wrong' })).waitFor()
  await window.keyboard.type('2468')
  await window.keyboard.press('Enter')
  await window.locator('#desk-full-name').waitFor()
  expect(await typedForm()).toEqual(halfTyped)
  await expect.poll(() => window.evaluate(() => document.activeElement?.id)).toBe(cursor)
  expect((await ask('/api/attendee.count', {})).text).toContain('"persons":0')
})

test('the screen locks by itself when nobody has been there for ten minutes', async () => {
  await window.evaluate(() => {
    const real = Date.now.bind(Date)
    Date.now = () => real() + 11 * 60_000
  })
  await window.getByRole('heading', { name: vi.lock.title }).waitFor()
})

test('a desk that was closed while locked starts locked, draws nothing before the PIN, and then has the form', async () => {
  await desk.close()
  ;({ desk, window } = await startDesk(folder.path))
  await window.getByRole('heading', { name: vi.lock.title }).waitFor()
  expect(await window.locator('#desk-full-name').count()).toBe(0)
  await scanWithKeyboard(window, otherCard)
  await window.getByText(vi.lock.scannedNote).waitFor()
  await window.locator('#lock-pin').focus()
  await window.keyboard.type('2468')
  await window.keyboard.press('Enter')
  await expect.poll(() => window.locator('#desk-full-name').inputValue()).toBe('Nông Thị Mẫu')
  expect(await typedForm()).toEqual(halfTyped)
})

test('guessing is slowed down in words, and who holds the key of the data takes a forgotten PIN off', async () => {
  await window.keyboard.press('Control+KeyL')
  await window.getByRole('heading', { name: vi.lock.title }).waitFor()
  for (let at = 0; at < 6; at += 1) {
    await window.locator('#lock-pin').fill('1111')
    await window.keyboard.press('Enter')
    await expect.poll(() => window.locator('#lock-pin').inputValue()).toBe('')
  }
  await window.getByText(/Chờ \d+ giây/u).waitFor()
  await window.getByRole('button', { name: vi.lock.forgotten }).click()
  await window.getByLabel(vi.lock.secret).fill('không phải mật khẩu')
  await window.keyboard.press('Enter')
  await window.getByRole('alert').first().waitFor()
  await expectAccessible(window)
  await shoot(window, 'locked, PIN forgotten')
  await window.getByLabel(vi.lock.secret).fill(readFileSync(join(folder.path, 'fair.key'), 'utf8').trim())
  await window.keyboard.press('Enter')
  await window.locator('#desk-full-name').waitFor()
  expect(await typedForm()).toEqual(halfTyped)
  // No PIN is left.
  await window.keyboard.press('Control+KeyL')
  await window.getByText(vi.lock.firstPin).waitFor()
})
