import { mkdirSync, rmdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { afterAll, afterEach, expect, test } from 'vitest'
import { vi } from '../../shared/words/vi.ts'
import { expectAccessible } from '../support/accessible.ts'
import { ask } from '../support/ask.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { shoot } from '../support/screenshot.ts'

const folder = newFolder()
const keyed = newFolder()
const unreadable = newFolder()
const passphrase = 'núi Mẫu Sơn 2027'
let desk: ElectronApplication | null = null
let window: Page
let recovery = ''
let fair = ''

/** Starts the desk; `keyFile` false is how a user starts it. */
async function start(data: string, keyFile = false): Promise<void> {
  ;({ desk, window } = await startDesk(data, [], { keyFile }))
}
async function stop(): Promise<void> {
  await desk?.close()
  desk = null
}
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' && desk !== null) await shoot(window, `failed ${task.name}`)
  await stop()
})
afterAll(() => {
  for (const one of [folder, keyed, unreadable]) one.remove()
})

/** Which fair the desk is open with. */
async function openFair(): Promise<string> {
  const { fair } = await ask(window, 'session.read', {})
  return `${fair?.id} ${fair?.name}`
}

async function unlock(typed: string): Promise<void> {
  await window.getByLabel(vi.gate.passphrase, { exact: true }).fill(typed)
  await window.keyboard.press('Enter')
}

test('a machine without a keychain asks a passphrase twice, and shows the recovery passphrase once', async () => {
  await start(folder.path)
  const first = window.getByLabel(vi.gate.passphrase, { exact: true })
  const again = window.getByLabel(vi.gate.passphraseAgain, { exact: true })
  await first.waitFor()
  await expectAccessible(window)
  // Enter leads to what is missing.
  await window.getByLabel(vi.gate.centerName).fill('Trung tâm')
  await window.keyboard.press('Enter')
  await expect.poll(() => first.evaluate((field) => field === document.activeElement)).toBe(true)
  await window.getByRole('button', { name: vi.gate.trySample }).click()
  await window.getByText(vi.gate.passphraseShort, { exact: true }).waitFor()
  await first.fill(passphrase)
  await again.fill('núi Mẫu Sơn')
  await window.getByText(vi.gate.passphraseDiffers).waitFor()
  await expectAccessible(window)
  await window.getByRole('button', { name: vi.gate.showPassphrase }).first().click()
  expect(await first.getAttribute('type')).toBe('text')
  expect(await again.getAttribute('type')).toBe('password')
  await shoot(window, 'first start with a passphrase')
  await again.fill(passphrase)
  await window.getByRole('button', { name: vi.gate.trySample }).click()
  await window.getByText(vi.gate.recoveryTitle).waitFor({ timeout: 60_000 })
  recovery = (await window.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){5}$/u).textContent()) ?? ''
  expect(recovery).not.toBe('')
  await expectAccessible(window)
  await shoot(window, 'recovery passphrase')
  await window.getByRole('button', { name: vi.gate.recoveryDone }).click()
  await window.locator('#desk-scan').waitFor()
  fair = await openFair()
  expect(await window.locator('body').textContent()).not.toContain(recovery)
})

test('started again it is sealed: a wrong passphrase is refused in words, the right one opens the same fair', async () => {
  await start(folder.path)
  await window.getByText(vi.gate.sealedTitle).waitFor()
  await expectAccessible(window)
  await unlock('núi Mẫu Sơn 2026')
  await window.getByText(vi.failure['passphrase-wrong']({ code: 'passphrase-wrong' })).waitFor({ timeout: 60_000 })
  await expectAccessible(window)
  await shoot(window, 'sealed with a wrong passphrase')
  await unlock(passphrase)
  await window.locator('#desk-scan').waitFor({ timeout: 60_000 })
  expect(await openFair()).toBe(fair)
})

test('the recovery passphrase opens it too, typed in small letters and without dashes', async () => {
  await start(folder.path)
  await window.getByText(vi.gate.sealedTitle).waitFor()
  await unlock(recovery.toLowerCase().replaceAll('-', ' '))
  await window.locator('#desk-scan').waitFor({ timeout: 60_000 })
  expect(await openFair()).toBe(fair)
})

test('data made with a key file say so when it is not given, and when another one is', async () => {
  await start(keyed.path, true)
  await window.getByText(vi.gate.welcome).waitFor()
  await stop()
  await start(keyed.path)
  await window.getByText(vi.gate.keyFileTitle).waitFor()
  expect(await window.getByLabel(vi.gate.passphrase, { exact: true }).count()).toBe(0)
  await expectAccessible(window)
  await shoot(window, 'sealed by a key file')
  await stop()
  writeFileSync(join(keyed.path, 'fair.key'), '5'.repeat(64))
  await start(keyed.path, true)
  await window.getByText(vi.gate.otherKeyFileTitle).waitFor()
  await expectAccessible(window)
})

test('a data file that cannot be opened is told in words, and opens by itself once it can', async () => {
  writeFileSync(join(unreadable.path, 'fair.key'), '5'.repeat(64))
  mkdirSync(join(unreadable.path, 'fair.db'))
  await start(unreadable.path, true)
  await window.getByText(vi.gate.failedTitle).waitFor()
  await window.getByText(vi.gate.failedDiskReadOnly).waitFor()
  await expectAccessible(window)
  await shoot(window, 'data that cannot be opened')
  // It tries again by itself, and the sheet stands still meanwhile.
  await window.getByRole('button', { name: vi.common.retry }).evaluate((button) => (button.id = 'same-button'))
  await window.waitForResponse((response) => response.url().endsWith('/api/vault.status'))
  await window.waitForResponse((response) => response.url().endsWith('/api/vault.status'))
  expect(await window.locator('#same-button').count()).toBe(1)
  rmdirSync(join(unreadable.path, 'fair.db'))
  await window.getByText(vi.gate.welcome).waitFor()
})

test('a fault nobody expected is told with its reference, and the button asks again', async () => {
  await start(folder.path)
  await window.getByText(vi.gate.sealedTitle).waitFor()
  const failure = { code: 'internal', reference: 'ab12cd34' } as const
  await window.route('**/api/vault.status', (route) => route.fulfill({ json: { ok: false, failure } }))
  await window.reload()
  await window.getByText(vi.failure.internal(failure)).waitFor()
  await expectAccessible(window)
  await window.unroute('**/api/vault.status')
  await window.getByRole('button', { name: vi.common.retry }).click()
  await window.getByText(vi.gate.sealedTitle).waitFor()
})
