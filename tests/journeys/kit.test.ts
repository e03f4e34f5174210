import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { leaflet } from '../../shared/words/papers/leaflet.ts'
import { signing } from '../../shared/words/papers/signing.ts'
import { vi } from '../../shared/words/vi.ts'
import { ask } from '../support/ask.ts'
import { pressKeys } from '../support/hands.ts'
import {
  type KitDay,
  openPage,
  pagesIn,
  pdfInfo,
  promised,
  savedPdf,
  sumOf,
  textOf,
  theDayBefore,
} from '../support/kit-day.ts'
import { lookFromAllSides } from '../support/looks.ts'
import { startPrinter, type TestPrinter } from '../support/printer.ts'
import { savedFile } from '../support/saved-file.ts'
import { shoot } from '../support/screenshot.ts'

const { kit } = vi
let printer: TestPrinter
let day: KitDay

beforeAll(async () => {
  printer = await startPrinter('Badge')
  day = await theDayBefore()
}, 120_000)
afterAll(async () => {
  await day.desk.close()
  printer.stop()
  day.folder.remove()
})
afterEach(async ({ task }) => {
  if (task.result?.state === 'fail') await shoot(day.window, `failed ${task.name}`)
})

/** Everything in the tray once nothing waits any more. */
async function sheetsOut({ window }: KitDay): Promise<string[]> {
  const open = async () => {
    const jobs = await ask(window, 'print-job.list', { scope: 'all', limit: 200 })
    return jobs.filter(({ status }) => status === 'queued' || status === 'sending' || status === 'sent').length
  }
  await expect.poll(open, { timeout: 90_000 }).toBe(0)
  const files: string[] = []
  while (printer.sheetsWaiting() > 0) files.push(await printer.nextSheet())
  return files
}

test('one key prints the whole kit, and the system receives page for page what the screen had promised', async () => {
  const { window } = day
  await openPage(day)
  const pages = await promised(day)
  expect(pages).toMatchObject({ 'table-signs': 12, 'privacy-poster': 1, signing: 4, badges: 6, sheets: 14 })
  expect(pages['vacancy-leaflet']).toBe(3)
  await window.getByRole('button', { name: kit.print(8, sumOf(pages)) }).waitFor()
  await lookFromAllSides(window, 'kit before printing')
  await pressKeys(window, ['Alt+i'])
  await window.getByText(kit.sent(8)).waitFor()
  const files = await sheetsOut(day)
  expect(files.reduce((all, file) => all + pagesIn(file), 0)).toBe(sumOf(pages))
  const told = files.map((file) => ({ text: textOf(file), pages: pagesIn(file) }))
  const leaflets = told.filter(({ text }) => text.includes(leaflet.title))
  expect(leaflets.map((one) => one.pages)).toEqual([pages['vacancy-leaflet']])
  const lists = told.filter(({ text }) => text.includes(signing.title))
  expect(lists.map((one) => one.pages)).toEqual([pages['signing']])
})

test('pressed again it sends nothing, and more badges without a name only when more are wanted', async () => {
  const { window } = day
  await window.getByText(kit.noneChosen).waitFor()
  const before = await ask(window, 'print-job.list', { scope: 'all', limit: 200 })
  await pressKeys(window, ['Alt+i'])
  expect(await ask(window, 'print-job.list', { scope: 'all', limit: 200 })).toHaveLength(before.length)
  await lookFromAllSides(window, 'kit printed')
  const total = window.getByLabel(kit.blanks.total)
  const made = Number(await total.inputValue())
  await total.focus()
  await window.keyboard.press('Control+a')
  await window.keyboard.type(String(made + 8), { delay: 90 })
  await window.getByRole('button', { name: kit.print(1, 1) }).waitFor()
  await pressKeys(window, ['Alt+i'])
  await window.getByText(kit.sent(1)).waitFor()
  const files = await sheetsOut(day)
  expect(files.map(pagesIn)).toEqual([1])
  await window.getByText(kit.blanks.made(made + 8, 'A')).waitFor()
})

test('the notice goes out on A3 where the printer says that it can, by arrows and space alone', async () => {
  const { window } = day
  await window.getByRole('radio', { name: kit.poster.a4 }).focus()
  await pressKeys(window, ['ArrowRight'])
  await window.getByText(kit.poster.loadA3).waitFor()
  await window.getByRole('checkbox', { name: kit.paper['privacy-poster'] }).focus()
  await pressKeys(window, ['Space'])
  await window.getByRole('button', { name: kit.print(1, 1) }).waitFor()
  await pressKeys(window, ['Alt+i'])
  await window.getByText(kit.sent(1)).waitFor()
  const [file = ''] = await sheetsOut(day)
  expect(pdfInfo(file)).toMatch(/Page +1 size:\s+84[12]\.?\d* x 119[01]/u)
  expect(printer.optionsOf(file)).toMatch(/A3|29\.7x42|297x420/u)
})

test('an employer that came after the kit was printed is said beside what must be printed again', async () => {
  const { window } = day
  await ask(window, 'employer.save', { id: crypto.randomUUID(), name: 'Cơ sở Gạch Hợp Thành', booth: '13' })
  await window.getByText(kit.changed.added('table-signs', 1)).first().waitFor()
  // Only what has changed is ticked.
  await window.getByRole('button', { name: kit.print(2, 14) }).waitFor()
})

test('a printer that is gone is said, and A3 is then a file for a shop', async () => {
  const { window } = day
  printer.remove()
  await window.reload()
  await window.getByRole('navigation').first().waitFor()
  await openPage(day)
  await window.getByRole('radio', { name: kit.poster.a4 }).focus()
  await pressKeys(window, ['ArrowRight'])
  await window.getByText(/tải PDF A3, in ở cửa hàng/u).waitFor()
  await window.getByText(kit.printer.none).waitFor()
  await lookFromAllSides(window, 'kit printer gone')
  await window.getByRole('button', { name: kit.pdfOf(kit.paper['privacy-poster']) }).focus()
  await pressKeys(window, ['Enter'])
  const downloads = join(day.folder.path, 'downloads')
  await savedFile(downloads, '', '.pdf')
  expect(pdfInfo(join(downloads, savedPdf(day)))).toMatch(/Page +1 size:\s+84[12]\.?\d* x 119[01]/u)
})

test('a fair without employers and without anybody ahead says so beside each paper', async () => {
  const { window } = day
  const id = crypto.randomUUID()
  const { fair } = await ask(window, 'session.read', {})
  if (fair === null) throw new Error('no fair')
  const { id: from, status: _status, ...fields } = fair
  const made = await ask(window, 'fair.create', { ...fields, id, name: 'Phiên Bình Gia', from, withEmployers: false })
  await ask(window, 'fair.enter', { id: crypto.randomUUID(), fairId: made.id })
  // The page is drawn anew for the other fair, and keys pressed before are nobody's.
  await window.getByRole('banner').getByText('Phiên Bình Gia').waitFor()
  await pressKeys(window, ['Control+3'])
  for (const name of ['table-signs', 'vacancy-leaflet', 'signing', 'badges'] as const)
    await window.getByText(kit.nothing[name]).waitFor()
  await lookFromAllSides(window, 'kit of an empty fair')
})
