import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { vi } from '../../shared/words/vi.ts'
import { expectAccessible } from '../support/accessible.ts'
import { newFolder, runDesk, startDesk } from '../support/electron.ts'

const folder = newFolder()
afterAll(() => folder.remove())

test('a second copy on the same data raises the first one’s window and ends', async () => {
  const { desk, window } = await startDesk(folder.path)
  await window.waitForLoadState()
  await desk.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.minimize())
  const second = await runDesk([`--data=${folder.path}`, `--key-file=${join(folder.path, 'fair.key')}`], 30_000)
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
  release()
  await window.getByRole('button', { name: vi.common.retry }).click()
  await window.getByText(vi.gate.welcome).waitFor()
  await desk.close()
})
