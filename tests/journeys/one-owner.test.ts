import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { vi } from '../../shared/words/vi.ts'
import { expectAccessible } from '../support/accessible.ts'
import { ask } from '../support/ask.ts'
import { newFolder, runDesk, startDesk } from '../support/electron.ts'

const folder = newFolder()
afterAll(() => folder.remove())

test('a second copy on the same data raises the first one’s window and ends', async () => {
  const { desk, window } = await startDesk(folder.path)
  await window.waitForLoadState()
  await desk.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  const second = await runDesk([`--data=${folder.path}`, `--key-file=${join(folder.path, 'fair.key')}`])
  expect(second.code).toBe(0)
  expect(second.stdout).toContain('already running')
  await expect
    .poll(() => desk.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().map((one) => one.isMinimized())))
    .toEqual([false])
  await desk.close()
})

test('a database held by another program is not opened, and the screen says so', async () => {
  const { holdOwnership } = await import('../../electron/db/owner.ts')
  expect(existsSync(join(folder.path, 'fair.db'))).toBe(true)
  const release = holdOwnership(join(folder.path, 'fair.lock.db'))
  const { desk, window } = await startDesk(folder.path)
  await window.getByText(vi.gate.heldTitle).waitFor()
  await expectAccessible(window)
  // Tried by hand it is said again; once it is let go the screen goes on by itself.
  await window.getByRole('button', { name: vi.common.retry }).click()
  await window.getByText(vi.gate.heldTitle).waitFor()
  release()
  await window.getByText(vi.gate.welcome).waitFor()
  await desk.close()
})

test('a half-typed form outlives a crash, in the sealed database and nowhere else', async () => {
  const own = newFolder()
  const first = await startDesk(own.path)
  await first.window.getByRole('button', { name: vi.gate.trySample }).click()
  await first.window.locator('#desk-full-name').fill('Nông Thị Chưa Lưu')
  const kept = async () => (await ask(first.window, 'draft.read', { screen: 'desk' })).content
  await expect.poll(kept).toContain('Nông Thị Chưa Lưu')
  const ended = new Promise((resolve) => first.desk.process().once('exit', resolve))
  first.desk.process().kill('SIGKILL')
  await ended

  expect(filesThatHold('Chưa Lưu', own.path), 'the name is in no file').toEqual([])
  const second = await startDesk(own.path)
  await expect.poll(() => second.window.locator('#desk-full-name').inputValue()).toBe('Nông Thị Chưa Lưu')
  await second.desk.close()
  own.remove()
})

/** The files below a folder that hold a text as they lie on the disk, in either encoding Chromium writes. */
function filesThatHold(text: string, folder: string): string[] {
  const spellings = [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')]
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => spellings.some((spelling) => readFileSync(file).includes(spelling)))
}
