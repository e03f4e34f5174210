import { afterAll, beforeAll, expect, test } from 'vitest'
import { ask } from '../support/ask.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { startPrinter, type TestPrinter } from '../support/printer.ts'
import { job, jobIs, print, printerIs } from '../support/printing/jobs.ts'
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
}, 180_000)
afterAll(async () => {
  await desk.desk.close()
  printer.stop()
  folder.remove()
})

test('a badge comes out and the system says so, with a code two independent readers read', async () => {
  const { window } = desk
  const badge = await registerNamed(window, 'Nguyễn Thị Đặng Hoà')
  const sent = await print(window, badge.id)
  const sheet = readSheet(await printer.nextSheet())
  expect(sheet.zbar).toEqual([badge.code])
  expect(sheet.zxing).toEqual([badge.code])
  await jobIs(window, sent, { status: 'confirmed', confirmedBy: 'system' })
})

test('a printer paused, refusing or renamed is seen, and so is one that is well again', async () => {
  const { window } = desk
  printer.pause()
  await printerIs(window, 'paused')
  printer.resume()
  await printerIs(window, 'ready')
  printer.refuse()
  await printerIs(window, 'refusing')
  printer.accept()
  await printerIs(window, 'ready')
  printer.rename('Quầy-2')
  await printerIs(window, undefined)
  await printerIs(window, 'ready', 'Quầy-2')
  printer.rename('Badge')
  await printerIs(window, 'ready')
})

test('trouble at the printer is said by its kind, and the badge comes out once somebody has been there', async () => {
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
    const sent = await print(window, badge.id)
    await printerIs(window, meaning)
    printer.trouble(null)
    expect(readSheet(await printer.nextSheet()).zbar).toEqual([badge.code])
    await jobIs(window, sent, { status: 'confirmed' })
    await printerIs(window, 'ready')
  }
})

test('a badge waits for its paused printer with the reason, registration goes on, and it comes out in its turn', async () => {
  const { window } = desk
  printer.pause()
  await printerIs(window, 'paused')
  const first = await registerNamed(window, 'Lý Thị Pảo')
  const second = await registerNamed(window, 'Triệu Mùi Chán')
  const jobs = [await print(window, first.id), await print(window, second.id)]
  for (const each of jobs) await jobIs(window, each, { status: 'queued', reason: 'paused' })
  expect(printer.jobs()).toEqual([])
  printer.resume()
  expect(readSheet(await printer.nextSheet()).zbar).toEqual([first.code])
  expect(readSheet(await printer.nextSheet()).zbar).toEqual([second.code])
  for (const each of jobs) await jobIs(window, each, { status: 'confirmed', confirmedBy: 'system', waited: true })
})

test('a job somebody takes out of the system’s queue has failed as lost, and a retry brings the badge', async () => {
  const { window } = desk
  const badge = await registerNamed(window, 'Vi Văn Thượng')
  printer.trouble('media-empty-error')
  const sent = await print(window, badge.id)
  await jobIs(window, sent, { status: 'sent' })
  printer.cancelAll()
  await jobIs(window, sent, { status: 'failed', reason: 'lost' })
  printer.trouble(null)
  await ask(window, 'print-job.retry', { id: id(), jobIds: [sent] })
  expect(readSheet(await printer.nextSheet()).zbar).toEqual([badge.code])
  await jobIs(window, sent, { status: 'confirmed' })
  expect(printer.sheetsWaiting()).toBe(0)
})

test('a number written by hand takes the badge out of the system’s queue: no second one comes out later', async () => {
  const { window } = desk
  const badge = await registerNamed(window, 'Nông Thị Sẻ')
  printer.trouble('media-jam-error')
  const sent = await print(window, badge.id)
  await jobIs(window, sent, { status: 'sent' })
  expect(printer.jobs()).toHaveLength(1)
  await ask(window, 'badge.by-hand', { id: id(), badgeId: badge.id })
  await expect.poll(() => printer.jobs(), { timeout: 40_000 }).toEqual([])
  printer.trouble(null)
  const next = await registerNamed(window, 'Hà Văn Tú')
  await print(window, next.id)
  expect(readSheet(await printer.nextSheet()).zbar).toEqual([next.code])
  expect(printer.sheetsWaiting()).toBe(0)
  expect((await job(window, sent)).status).not.toBe('confirmed')
})

test('what waits and what is stuck at one printer comes out of another, once, and of the first no more', async () => {
  const { window } = desk
  const other = await startPrinter('Office')
  const badges = [await registerNamed(window, 'Đàm Thị Nga'), await registerNamed(window, 'Bế Văn Sơn')]
  printer.trouble('media-empty-error')
  const stuck = await print(window, badges[0]?.id ?? '')
  await jobIs(window, stuck, { status: 'sent' })
  await printerIs(window, 'no-paper')
  const waiting = await print(window, badges[1]?.id ?? '')
  await jobIs(window, waiting, { status: 'queued', reason: 'no-paper' })
  expect(await ask(window, 'print-queue.move', { id: id(), from: 'Badge', to: 'Office' })).toEqual({ moved: 2 })
  for (const { code } of badges) expect(readSheet(await other.nextSheet()).zbar).toEqual([code])
  await expect.poll(() => printer.jobs(), { timeout: 40_000 }).toEqual([])
  printer.trouble(null)
  expect(printer.sheetsWaiting()).toBe(0)
  other.stop()
})

test('a badge with a back is one sheet printed on both sides', async () => {
  const { window } = desk
  const design = {
    fields: ['fullName', 'commune'] as const,
    logo: false,
    back: 'programme' as const,
    programme: '7:30',
  }
  await ask(window, 'badge-design.save', { id: id(), design: { ...design, fields: [...design.fields] } })
  const badge = await registerNamed(window, 'Chu Thị Lan')
  await print(window, badge.id)
  const sheet = await printer.nextSheet()
  expect(readSheet(sheet)).toMatchObject({ pages: 2, zbar: [badge.code] })
  expect(printer.optionsOf(sheet)).toContain('sides=two-sided-long-edge')
})
