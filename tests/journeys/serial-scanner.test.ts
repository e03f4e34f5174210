import type { ElectronApplication, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { vi } from '../../shared/words/vi.ts'
import { expectAccessible } from '../support/accessible.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { ask } from '../support/ask.ts'
import { setUpFair } from '../support/new-fair.ts'
import { shoot } from '../support/screenshot.ts'
import { serialPair, type SerialPair } from '../support/serial-pair.ts'

const folder = newFolder()
let desk: ElectronApplication
let window: Page
let scanner: SerialPair

const card = '020302000002||Nông Thị Mẫu|21032002|Nữ|Thôn Khuổi Mẫu, Hòa Bình, Văn Quan, Lạng Sơn|14082021'

beforeAll(async () => {
  scanner = await serialPair()
  ;({ desk, window } = await startDesk(folder.path))
  await window.getByText(vi.gate.welcome).waitFor()
  await setUpFair(window)
})
afterAll(async () => {
  await scanner.remove()
  await desk.close()
  folder.remove()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(window, `failed ${task.name}`)
})

const nameField = () => window.locator('#desk-full-name').inputValue()

test('a card from a scanner on a serial line fills the form with every accent, wherever the cursor stands', async () => {
  expect(await ask(window, 'scanner.choose', { path: scanner.path })).toEqual({ path: scanner.path, standing: 'open' })
  await window.locator('#desk-phone').focus()
  await scanner.send(`${card}\r\n`)
  await expect.poll(nameField).toBe('Nông Thị Mẫu')
  expect(await window.locator('#desk-id-number').inputValue()).toBe('020302000002')
  expect(await window.locator('#desk-address').inputValue()).toBe('Thôn Khuổi Mẫu, Hòa Bình, Văn Quan, Lạng Sơn')
  expect(await window.locator('#desk-phone').inputValue()).toBe('')
})

test('a pulled cable is said on the desk, and putting it back is all there is to do', async () => {
  await window.keyboard.press('Alt+KeyX')
  await scanner.unplug()
  await window.getByText(vi.failure['scanner-gone']({ code: 'scanner-gone', detail: scanner.path })).waitFor()
  await expectAccessible(window)
  await shoot(window, 'desk without its serial scanner')
  await scanner.plugIn()
  await window.getByText(vi.scanner.serial.troubleTitle).waitFor({ state: 'detached' })
  // Another card: the same within two seconds would be one scan read twice.
  await scanner.send(`${card.replaceAll('Nông Thị Mẫu', 'Lý Thị Thử').replace('020302000002', '020302000003')}\r\n`)
  await expect.poll(nameField).toBe('Lý Thị Thử')
})

test('a thousand cards in a row all reach the form, the last one last', async () => {
  await window.evaluate(() => {
    const seen: string[] = []
    Object.assign(globalThis, { seen })
    const events = new EventSource('/events')
    events.addEventListener('scan', ({ data }: MessageEvent<string>) =>
      seen.push((JSON.parse(data) as { text: string }).text),
    )
    return new Promise<void>((resolve) => events.addEventListener('open', () => resolve()))
  })
  const cards = Array.from({ length: 1_000 }, (_, at) => card.replace('000002', String(at).padStart(6, '0')))
  await scanner.send(cards.map((text) => `${text}\r`).join(''))
  const seen = () => window.evaluate(() => (globalThis as unknown as { seen: string[] }).seen)
  await expect.poll(async () => (await seen()).length, { timeout: 60_000 }).toBe(1_000)
  expect(await seen()).toEqual(cards)
  await expect.poll(() => window.locator('#desk-id-number').inputValue()).toBe('020302000999')
})

test('the next start opens the same scanner by itself', async () => {
  await desk.close()
  ;({ desk, window } = await startDesk(folder.path))
  await window.locator('#desk-scan').waitFor()
  await window.keyboard.press('Alt+KeyX')
  await expect.poll(() => ask(window, 'scanner.state', {})).toEqual({ path: scanner.path, standing: 'open' })
  await scanner.send(`${card}\r\n`)
  await expect.poll(nameField).toBe('Nông Thị Mẫu')
})

test('a machine without a camera says so and names what to do instead', async () => {
  await window.locator('#desk-phone').focus()
  await window.keyboard.press('Alt+KeyC')
  await window.getByText(vi.scanner.camera.trouble.none).waitFor()
  await expectAccessible(window)
  expect(await window.evaluate(() => document.activeElement?.id)).toBe('desk-phone')
  await window.keyboard.press('Alt+KeyC')
  await window.getByText(vi.scanner.camera.trouble.none).waitFor({ state: 'detached' })
})
