import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
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
  const run = await runDesk([`--data=${folder.path}`, `--key-file=${join(folder.path, 'fair.key')}`], 30_000)
  release()
  expect(run.code).toBe(1)
  expect(run.stdout).toMatch(/another|held|open/iu)
})
