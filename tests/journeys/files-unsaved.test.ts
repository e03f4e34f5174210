import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ElectronApplication, Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { kitPapers } from '../../shared/contract/kit.ts'
import { vi } from '../../shared/words/vi.ts'
import { readTables } from '../core/exports/made.ts'
import { ask } from '../support/ask.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { pressKeys } from '../support/hands.ts'
import { lookFromAllSides } from '../support/looks.ts'
import { savedFile } from '../support/saved-file.ts'
import { shoot } from '../support/screenshot.ts'

const folder = newFolder()
const downloads = join(folder.path, 'downloads')
const { unsaved } = vi.madeFile
let desk: ElectronApplication
let window: Page

beforeAll(async () => {
  mkdirSync(downloads, { recursive: true })
  ;({ desk, window } = await startDesk(folder.path))
  await window.setViewportSize({ width: 1366, height: 768 })
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

/** The next file meets somebody who closes the question where to save, or a place where nothing can be written. */
const atNextSaving = (becomes: 'cancelled' | 'failed') =>
  desk.evaluate(({ session }, what) => {
    session.fromPartition('persist:fair').once('will-download', (_, item) => {
      if (what === 'cancelled') item.cancel()
      else item.setSavePath('/proc/no-such-stick/tep')
    })
  }, becomes)

test('a list nobody chose a place for, or that had no room there, is not said to be saved, and is saved the next time', async () => {
  await window.keyboard.press('F8')
  await atNextSaving('cancelled')
  const { make, format, name } = vi.reportFiles
  await window.getByRole('button', { name: make(format.xlsx, name.employers) }).focus()
  await pressKeys(window, ['Enter'])
  await window.getByText(unsaved.cancelled).waitFor()
  await lookFromAllSides(window, 'files nobody chose a place')
  await atNextSaving('failed')
  const again = window.getByRole('button', { name: /^Lưu tệp /u })
  await again.focus()
  await pressKeys(window, ['Enter'])
  await window.getByText(unsaved.failed).waitFor()
  await lookFromAllSides(window, 'files could not be saved')
  await again.focus()
  await pressKeys(window, ['Enter'])
  await window.getByText(`vào ${downloads}`).waitFor()
  const [employers] = await readTables(await savedFile(downloads, 'don-vi'))
  expect(employers?.rows.length).toBeGreaterThan(1)
})

test('a kit nobody saved is on no paper, says so, and is saved by one press', async () => {
  const printed = async () => {
    const papers = await ask(window, 'kit.read', { format: 'a4-8up' })
    return papers.filter((paper) => paper.printed !== null).map((paper) => paper.name)
  }
  await window.keyboard.press('Alt+Digit0')
  await pressKeys(window, ['Control+Digit3'])
  await atNextSaving('failed')
  await window.getByRole('button', { name: /một tệp PDF/u }).waitFor()
  await pressKeys(window, ['Alt+KeyS'])
  await window.getByText(unsaved.failed).waitFor({ timeout: 60_000 })
  expect(await printed()).toEqual([])
  await lookFromAllSides(window, 'kit could not be saved')
  await window.getByRole('button', { name: vi.madeFile.fetch }).focus()
  await pressKeys(window, ['Enter'])
  await window.getByText(`vào ${join(downloads, 'bo-ho-so')}`).waitFor()
  await expect.poll(printed).toEqual(expect.arrayContaining(['table-signs', 'privacy-poster']))
  expect(kitPapers).toEqual(expect.arrayContaining(await printed()))
})
