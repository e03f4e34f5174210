import type { ElectronApplication, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { vi } from '../../shared/words/vi.ts'
import { allConsents, somebody } from '../support/station.ts'
import { expectAccessible } from '../support/accessible.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { filmSwitches } from '../support/film.ts'
import { ask } from '../support/ask.ts'
import { setUpFair } from '../support/new-fair.ts'
import { shoot } from '../support/screenshot.ts'

const folder = newFolder()
let desk: ElectronApplication
let window: Page

const card = '020302000002||Nông Thị Mẫu|21032002|Nữ|Thôn Khuổi Mẫu, Hòa Bình, Văn Quan, Lạng Sơn|14082021'
const garbage = 'https://example.vn/khuyen-mai?id=12'

beforeAll(async () => {
  const switches = await filmSwitches(folder.path, [
    { code: card, seconds: 8 },
    { code: null, seconds: 4 },
    { code: garbage, seconds: 6 },
    { code: null, seconds: 4 },
  ])
  ;({ desk, window } = await startDesk(folder.path, switches))
  await window.getByText(vi.gate.welcome).waitFor()
  await setUpFair(window)
  await countBadSounds(window)
})
afterAll(async () => {
  await desk.close()
  folder.remove()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(window, `failed ${task.name}`)
})

const nameField = () => window.locator('#desk-full-name').inputValue()
const badSounds = () => window.evaluate(() => (globalThis as unknown as { badSounds: number }).badSounds)

/** Every refusal is heard once; its tone is the lowest of ours. */
async function countBadSounds(page: Page): Promise<void> {
  await page.evaluate(() => {
    const counted = globalThis as unknown as { badSounds: number }
    counted.badSounds = 0
    const start = OscillatorNode.prototype.start
    OscillatorNode.prototype.start = function (this: OscillatorNode, ...when) {
      if (this.frequency.value === 220) counted.badSounds += 1
      return start.apply(this, when)
    }
  })
}

test('a card held before the camera fills the form with every accent, and the cursor goes on from there', async () => {
  await window.keyboard.press('Alt+KeyC')
  await expect.poll(nameField).toBe('Nông Thị Mẫu')
  expect(await window.locator('#desk-address').inputValue()).toBe('Thôn Khuổi Mẫu, Hòa Bình, Văn Quan, Lạng Sơn')
  await expect.poll(() => window.evaluate(() => document.activeElement?.id)).toBe('desk-phone')
  await window.getByText(vi.scanner.camera.looking).waitFor()
})

test('the card still in sight is not scanned again, and a code that is no card is explained once', async () => {
  await window.keyboard.press('Alt+KeyX')
  await window.waitForTimeout(1_500)
  expect(await nameField()).toBe('')
  await window.getByText(vi.desk.strip.refused).waitFor({ timeout: 30_000 })
  await window.waitForTimeout(3_000)
  expect(await badSounds()).toBe(1)
})

test('a card that comes back after some seconds is a new scan', async () => {
  await expect.poll(nameField, { timeout: 30_000 }).toBe('Nông Thị Mẫu')
})

test('switched off, the camera is let go', async () => {
  // Looked at here, where nothing hangs on how far the film is by then.
  await shoot(window, 'desk with the camera')
  await expectAccessible(window)
  await window.keyboard.press('Alt+KeyC')
  await window.getByText(vi.scanner.camera.looking).waitFor({ state: 'detached' })
  expect(await window.locator('video').count()).toBe(0)
})

test('a camera nobody uses goes off and says so, rests behind another window, and is back with one key', async () => {
  const registered = await ask(window, 'attendee.register', {
    id: crypto.randomUUID(),
    person: somebody({ fullName: 'Hoàng Văn Thử' }),
    consents: allConsents,
    knownAs: null,
  })
  await desk.close()
  const switches = await filmSwitches(folder.path, [
    { code: null, seconds: 15 },
    { code: registered.attendee.badge?.code ?? '', seconds: 5 },
  ])
  ;({ desk, window } = await startDesk(folder.path, switches))
  await window.locator('#desk-scan').waitFor()
  await window.clock.install()
  const { looking, resting, idle } = vi.scanner.camera
  await window.keyboard.press('Alt+KeyC')
  await window.getByText(looking).waitFor()
  await window.clock.fastForward(181_000)
  await window.getByText(idle(3)).waitFor()
  expect(await window.locator('video').count()).toBe(0)
  await window.keyboard.press('Alt+KeyC')
  await window.getByText(looking).waitFor()
  await window.evaluate(() => globalThis.dispatchEvent(new Event('blur')))
  await window.clock.fastForward(31_000)
  await window.getByText(resting).waitFor()
  await window.evaluate(() => globalThis.dispatchEvent(new Event('focus')))
  await window.getByText(looking).waitFor()
})

test('a badge held before the camera opens its attendee', async () => {
  await expect.poll(() => window.url(), { timeout: 40_000 }).toContain('/attendees/')
  await window.getByRole('heading', { name: 'Hoàng Văn Thử' }).waitFor()
})
