import { randomUUID } from 'node:crypto'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright'
import { expect, test } from 'vitest'
import { onlyNamed } from '../../shared/contract/attendee.ts'
import { vi } from '../../shared/words/vi.ts'
import { unzip } from '../core/exports/read-back.ts'
import { expectAccessible } from '../support/accessible.ts'
import { ask } from '../support/ask.ts'
import { writeCrowdedFair } from '../support/crowded-fair.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { whileDrawingIsHeld } from '../support/held-drawing.ts'
import { savedFile } from '../support/saved-file.ts'
import { shoot } from '../support/screenshot.ts'

const text = vi.reportFiles

test('a long one shows how far it is, the desk registers meanwhile, and it is stopped by the keyboard', async () => {
  const crowded = newFolder()
  await writeCrowdedFair(crowded.path, 21_000)
  const other = await startDesk(crowded.path)
  const page = other.window
  try {
    await page.locator('#desk-scan').waitFor({ timeout: 60_000 })
    await page.setViewportSize({ width: 1366, height: 768 })
    await drawOnce(page)
    await page.keyboard.press('F8')
    // The papers come last in the archive: with their page held it is under way for as long as it is looked at.
    await whileDrawingIsHeld(other.desk, () => lookAndStop(page))
    expect((await ask(page, 'work.list', {})).map(({ state, file }) => [state, file])).toEqual([['cancelled', null]])
    await expectAccessible(page)
    await shoot(page, 'files long work stopped')
    // So long a list is written by a second thread beside the one that reads it.
    const into = join(crowded.path, 'downloads')
    mkdirSync(into, { recursive: true })
    await page.getByRole('button', { name: text.make('Excel', text.name.attendance) }).click()
    const list = unzip(await savedFile(into, 'danh-sach-nguoi-tham-gia')).get('xl/worksheets/sheet1.xml') ?? ''
    expect(list).toContain('Tổng số người tham gia: 21001')
    expect(list).toContain('Nông Thị Đến Muộn')
  } finally {
    await other.desk.close()
    crowded.remove()
  }
})

/** One paper is drawn, so that the page for it is there. */
async function drawOnce(page: Page): Promise<void> {
  const { order } = await ask(page, 'document.order-pdf', { id: randomUUID(), document: { kind: 'fair-report' } })
  const fetched = page.evaluate(async (path) => (await fetch(path)).status, `/export/document.pdf?order=${order}`)
  expect(await fetched).toBe(200)
}

/** Orders the archive by the keyboard, registers somebody while it is made, and stops it. */
async function lookAndStop(page: Page): Promise<void> {
  await page.getByRole('button', { name: text.make('ZIP', text.name.everything) }).focus()
  await page.keyboard.press('Enter')
  await page.locator('progress').waitFor()
  const { attendee } = await ask(page, 'attendee.register', {
    id: randomUUID(),
    person: onlyNamed('Nông Thị Đến Muộn'),
    consents: [{ purpose: 'register-and-match', given: true, method: 'spoken' }],
    knownAs: null,
  })
  expect(attendee.badge?.number).toMatch(/^A-/u)
  await page.getByText(/\d+%/u).waitFor()
  await page.getByRole('button', { name: text.stopOf(text.name.everything) }).focus()
  await page.keyboard.press('Enter')
  await page.getByText(text.stopped).waitFor()
}
