import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Page } from 'playwright'
import { ask } from '../support/ask.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { startPrinter, type TestPrinter } from '../support/printer.ts'
import { registerNamed } from '../support/printing/people.ts'
import { readSheet } from '../support/printing/sheet.ts'

const folder = newFolder()
let printer: TestPrinter
let desk: Awaited<ReturnType<typeof startDesk>>
const id = () => crypto.randomUUID()

beforeAll(async () => {
  printer = await startPrinter('Badge')
  desk = await startDesk(folder.path)
  await desk.window.waitForLoadState()
  await ask(desk.window, 'fair.found-sample', { id: id(), heldOn: '2026-11-24' })
}, 120_000)
afterAll(async () => {
  await desk.desk.close()
  printer.stop()
  folder.remove()
})

async function standing(window: Page, name = 'Badge'): Promise<string | undefined> {
  const printers = await ask(window, 'printer.list', {})
  return printers.find((each) => each.name === name)?.standing
}

test('a printer paused, refusing or deleted is said at the very next look, and so is one that is well again', async () => {
  const { window } = desk
  expect(await standing(window)).toBe('ready')
  printer.pause()
  expect(await standing(window)).toBe('paused')
  printer.resume()
  expect(await standing(window)).toBe('ready')
  printer.refuse()
  expect(await standing(window)).toBe('refusing')
  printer.accept()
  expect(await standing(window)).toBe('ready')
  printer.rename('Quầy-2')
  expect(await standing(window)).toBeUndefined()
  expect(await standing(window, 'Quầy-2')).toBe('ready')
  printer.rename('Badge')
  expect(await standing(window)).toBe('ready')
})

test('trouble at the printer is said once a job stands there, by its kind, and the badge comes out afterwards', async () => {
  const { window } = desk
  const kinds = {
    'media-empty-warning': 'no-paper',
    'media-jam-error': 'jammed',
    'cover-open-report': 'needs-hand',
    'offline-report': 'offline',
  }
  for (const [state, meaning] of Object.entries(kinds)) {
    const badge = await registerNamed(window, 'Hoàng Thị Mỷ')
    printer.trouble(state)
    await print(badge.id)
    await expect.poll(() => standing(window), { timeout: 30_000 }).toBe(meaning)
    printer.trouble(null)
    expect(readSheet(await printer.nextSheet()).zbar).toEqual([badge.code])
    await expect.poll(() => standing(window), { timeout: 30_000 }).toBe('ready')
  }
})

async function print(badgeId: string, name = 'Badge'): Promise<void> {
  const order = { id: id(), badgeIds: [badgeId], format: 'card-90x55' as const, startAt: 0 }
  await ask(desk.window, 'badge.print', { ...order, printer: name })
}
