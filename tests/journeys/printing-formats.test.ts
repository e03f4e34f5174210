import { afterAll, beforeAll, expect, test } from 'vitest'
import { badgeFormatNames, badgeFormats } from '../../shared/badge-formats.ts'
import { ask } from '../support/ask.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { startPrinter, type TestPrinter } from '../support/printer.ts'
import { registerNamed } from '../support/printing/people.ts'
import { readSheet } from '../support/printing/sheet.ts'

const folder = newFolder()
const fullName = 'Nguyễn Thị Đặng Hoà'
let desk: Awaited<ReturnType<typeof startDesk>>
let printers: Record<'pdf' | 'postscript', TestPrinter>
let badge: { id: string; code: string }

beforeAll(async () => {
  printers = {
    pdf: await startPrinter('Badge'),
    postscript: await startPrinter('Laser', { language: 'postscript' }),
  }
  desk = await startDesk(folder.path)
  const { window } = desk
  await window.waitForLoadState()
  await ask(window, 'fair.found-sample', { id: crypto.randomUUID(), heldOn: '2026-11-24' })
  badge = await registerNamed(window, fullName)
}, 120_000)
afterAll(async () => {
  await desk.desk.close()
  for (const printer of Object.values(printers)) printer.stop()
  folder.remove()
})

async function printed(language: 'pdf' | 'postscript', format: (typeof badgeFormatNames)[number]) {
  const order = { id: crypto.randomUUID(), badgeIds: [badge.id], format, startAt: 0, reprint: true }
  await ask(desk.window, 'badge.print', { ...order, printer: language === 'pdf' ? 'Badge' : 'Laser' })
  return readSheet(await printers[language].nextSheet())
}

test.each(badgeFormatNames)(
  '%s comes out of the printer in its size, with the name and a code two readers read',
  async (format) => {
    const { page } = badgeFormats[format]
    const sheet = await printed('pdf', format)
    expect(Math.abs(sheet.width - page.width), `${sheet.width} mm wide`).toBeLessThanOrEqual(0.5)
    expect(Math.abs(sheet.height - page.height), `${sheet.height} mm high`).toBeLessThanOrEqual(0.5)
    expect(sheet.pages).toBe(1)
    expect(sheet.text.replaceAll(/\s+/g, ' ')).toContain(fullName)
    expect(sheet.zbar).toEqual([badge.code])
    expect(sheet.zxing).toEqual([badge.code])
  },
)

// CUPS-PDF, as older lasers, takes PostScript, in which letters are numbered shapes: no text can be searched there.
test.each(badgeFormatNames)('%s keeps its size and its code on the way through PostScript too', async (format) => {
  const { page } = badgeFormats[format]
  const sheet = await printed('postscript', format)
  expect(Math.abs(sheet.width - page.width), `${sheet.width} mm wide`).toBeLessThanOrEqual(0.5)
  expect(Math.abs(sheet.height - page.height), `${sheet.height} mm high`).toBeLessThanOrEqual(0.5)
  expect(sheet.zbar).toEqual([badge.code])
  expect(sheet.zxing).toEqual([badge.code])
})
