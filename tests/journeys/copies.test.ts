import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { afterAll, afterEach, expect, test } from 'vitest'
import { onlyNamed } from '../../shared/contract/attendee.ts'
import { vi } from '../../shared/words/vi.ts'
import { expectAccessible } from '../support/accessible.ts'
import { ask } from '../support/ask.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { pressKeys } from '../support/hands.ts'
import { lookFromAllSides } from '../support/looks.ts'
import { shoot } from '../support/screenshot.ts'

const home = newFolder()
const away = newFolder()
const keyed = newFolder()
const stick = newFolder()
const passphrase = 'núi Mẫu Sơn 2027'
const { copies, restore, gate, fairs } = vi
let desk: ElectronApplication | null = null
let window: Page
let recovery = ''
let openedAt = 0

async function start(data: string, keyFile = false): Promise<void> {
  ;({ desk, window } = await startDesk(data, [], { keyFile }))
  window.setDefaultTimeout(20_000)
  await window.setViewportSize({ width: 1366, height: 768 })
}
async function kill(): Promise<void> {
  const ended = new Promise((resolve) => desk?.process().once('exit', resolve))
  desk?.process().kill('SIGKILL')
  await ended
  desk = null
}
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail' && desk !== null) await shoot(window, `failed ${task.name}`)
})
afterAll(async () => {
  await desk?.close()
  for (const one of [home, away, keyed, stick]) one.remove()
})

async function register(name: string): Promise<void> {
  await ask(window, 'attendee.register', {
    id: randomUUID(),
    person: { ...onlyNamed(name), birthDate: '1990-02-05', sex: 'male' },
    consents: [{ purpose: 'register-and-match', given: true, method: 'spoken' }],
    knownAs: null,
  })
}
const state = () => ask(window, 'copies.read', {})

test('a desk that has chosen no place says so, and one key and one press give it a place', async () => {
  await start(home.path)
  await window.getByLabel(gate.passphrase, { exact: true }).fill(passphrase)
  await window.getByLabel(gate.passphraseAgain, { exact: true }).fill(passphrase)
  await window.getByRole('button', { name: restore.press }).waitFor()
  await shoot(window, 'restore offered at first start')
  await window.getByRole('button', { name: gate.trySample }).click()
  recovery = (await window.getByText(/^[0-9A-Z]{4}(?:-[0-9A-Z]{4}){5}$/u).textContent()) ?? ''
  openedAt = Date.now()
  await window.getByRole('button', { name: gate.recoveryDone }).click()
  await window.locator('#desk-scan').waitFor()
  for (const name of ['Hoàng Văn Một', 'Nông Thị Hai']) await register(name)
  await pressKeys(window, ['Alt+0'])
  await window.getByRole('heading', { name: fairs.parts.fairs }).waitFor()
  await pressKeys(window, ['Control+5'])
  await window.getByText(copies.none).waitFor()
  await lookFromAllSides(window, 'copies none chosen')
  await window.getByLabel(copies.folder).fill('/no/such/folder')
  await window.getByRole('button', { name: copies.folderUse }).click()
  await window.getByText(copies.refused.missing).waitFor()
  await lookFromAllSides(window, 'copies refused')
  await window.getByLabel(copies.folder).fill(stick.path)
  await window.getByRole('button', { name: copies.folderUse }).click()
  await expect.poll(async () => (await state()).waiting).toBe(0)
  expect(await state()).toMatchObject({ trouble: null, people: 2, opensWith: 'recovery' })
  await lookFromAllSides(window, 'copies made')
})

test('what comes after is said to wait, and one key copies it', async () => {
  await register('Lý Văn Ba')
  await expect.poll(async () => (await state()).waiting).toBeGreaterThan(0)
  await pressKeys(window, ['Alt+s'])
  await expect.poll(async () => state()).toMatchObject({ waiting: 0, people: 3 })
})

test('a stick that is pulled out is said at the top of every room, with what to do', async () => {
  renameSync(stick.path, `${stick.path}-out`)
  await pressKeys(window, ['Alt+s'])
  await window.getByText(copies.trouble.gone).waitFor()
  await window.getByText(copies.light.trouble).waitFor()
  await lookFromAllSides(window, 'copies stick gone')
  await pressKeys(window, ['F2'])
  await window.locator('#desk-scan').waitFor()
  await shoot(window, 'copies gone at the desk')
  await window.getByText(copies.light.trouble).click()
  await window.getByText(copies.trouble.gone).waitFor()
  renameSync(`${stick.path}-out`, stick.path)
  await pressKeys(window, ['Alt+s'])
  await window.getByText(copies.light.trouble).waitFor({ state: 'detached' })
  // The full copy that follows a start is behind us.
  await expect.poll(() => Date.now() - openedAt, { timeout: 60_000 }).toBeGreaterThan(40_000)
  await expect.poll(async () => state(), { timeout: 90_000 }).toMatchObject({ waiting: 0, busy: false })
  const { fullAt } = await state()
  await register('Triệu Thị Bốn')
  // The minute that comes by itself.
  await expect.poll(async () => (await state()).waiting, { timeout: 90_000 }).toBe(0)
  expect((await state()).fullAt).toBe(fullAt)
  await register('Chỉ ở máy cũ')
  await kill()
})

test('on another machine the recovery passphrase brings everybody back as of the last minute, under a letter of its own', async () => {
  await start(away.path)
  await window.getByRole('button', { name: restore.press }).click()
  await window.getByRole('heading', { name: restore.title }).waitFor()
  await window.getByText(restore.none).waitFor()
  await lookFromAllSides(window, 'restore nothing found')
  await window.getByLabel(restore.folder).fill(stick.path)
  await window.getByRole('button', { name: restore.folderFind }).click()
  await window.getByText(restore.list).waitFor()
  await expectAccessible(window)
  await shoot(window, 'restore found')
  await window.getByLabel(restore.passphrase).fill('7777-7777-7777-7777-7777-7777')
  await window.keyboard.press('Enter')
  await window.getByText(restore.wrong).waitFor()
  await lookFromAllSides(window, 'restore wrong passphrase')
  await window.getByLabel(restore.passphrase).fill(recovery.toLowerCase())
  await window.keyboard.press('Enter')
  await window.getByRole('heading', { name: restore.doneTitle }).waitFor()
  await window.getByText(restore.letter('Z')).waitFor()
  await lookFromAllSides(window, 'restore done')
  await window.getByRole('button', { name: restore.go }).click()
  await window.locator('#desk-scan').waitFor()
  const rows = await ask(window, 'attendee.latest', { limit: 20 })
  expect(rows.map(({ fullName }) => fullName).toSorted()).toEqual([
    'Hoàng Văn Một',
    'Lý Văn Ba',
    'Nông Thị Hai',
    'Triệu Thị Bốn',
  ])
  expect((await ask(window, 'session.read', {})).station?.letter).toBe('Z')
  // Nothing is restored over a fair that is open.
  const refused = await window.evaluate(async () => {
    const answer = await fetch('/api/vault.copies', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ folder: null }),
    })
    return (await answer.json()) as { failure?: { code: string } }
  })
  expect(refused.failure?.code).toBe('not-allowed')
  await kill()
})

test('where the data is damaged the gate leads to the copy, and the damaged file is kept', async () => {
  for (const tail of ['-wal', '-shm']) rmSync(join(home.path, `fair.db${tail}`), { force: true })
  writeFileSync(join(home.path, 'fair.db'), 'x'.repeat(8192))
  await start(home.path)
  await window.getByLabel(gate.passphrase, { exact: true }).fill(passphrase)
  await window.keyboard.press('Enter')
  await window.getByText(gate.damagedTitle).waitFor()
  await expectAccessible(window)
  await shoot(window, 'restore offered where damaged')
  await window.getByRole('button', { name: restore.press }).click()
  await window.getByLabel(restore.folder).fill(stick.path)
  await window.getByRole('button', { name: restore.folderFind }).click()
  // The machine the copy is of: its own passphrase is as good as the recovery passphrase.
  await window.getByLabel(restore.passphrase).fill(passphrase)
  await window.keyboard.press('Enter')
  await window.getByRole('heading', { name: restore.doneTitle }).waitFor()
  await window.getByRole('button', { name: restore.go }).click()
  await window.locator('#desk-scan').waitFor()
  expect(await ask(window, 'attendee.count', {})).toMatchObject({ persons: 4 })
  expect(readdirSync(home.path).some((name) => /^fair\.before-.*\.db$/u.test(name))).toBe(true)
  await desk?.close()
  desk = null
  // And the passphrase opens it the next time too.
  await start(home.path)
  await window.getByLabel(gate.passphrase, { exact: true }).fill(passphrase)
  await window.keyboard.press('Enter')
  await window.locator('#desk-scan').waitFor()
  await kill()
})

test('the last thing a desk does when it is closed is a full copy', async () => {
  await start(keyed.path, true)
  await window.getByRole('button', { name: gate.trySample }).click()
  await window.locator('#desk-scan').waitFor()
  const place = join(stick.path, 'second')
  mkdirSync(place)
  await ask(window, 'copies.choose', { id: randomUUID(), place })
  await expect.poll(async () => (await state()).waiting).toBe(0)
  const [station = ''] = readdirSync(join(place, 'FairDesk')).filter((name) => name !== 'place.json')
  const labels = () => readdirSync(join(place, 'FairDesk', station)).filter((name) => name.endsWith('Z.json'))
  const before = labels().length
  await register('Ngay trước khi đóng')
  await desk?.close()
  desk = null
  expect(labels().length).toBe(before + 1)
  expect(existsSync(join(keyed.path, 'fair.db'))).toBe(true)
})
