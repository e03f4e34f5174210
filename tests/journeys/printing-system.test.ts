import { afterEach, expect, test } from 'vitest'
import { createCups } from '../../electron/shell/cups.ts'
import type { Submission } from '../../electron/shell/spooler.ts'
import { startPrinter, type TestPrinter } from '../support/printer.ts'
import { plainPage } from '../support/printing/plain-page.ts'
import { until } from '../support/printing/until.ts'

let printer: TestPrinter | null = null
afterEach(() => {
  printer?.stop()
  printer = null
})

/** A job as the desk hands it over, without the desk. */
const handed = (title: string, pdf: Uint8Array = plainPage(title)): Submission => ({
  printer: 'Badge',
  title,
  page: { width: 90, height: 55 },
  isTwoSided: false,
  contents: null as never,
  pdf: () => Promise.resolve(pdf),
})

test('of jobs the system has never heard of nothing is said, and of those beside them everything', async () => {
  printer = await startPrinter('Badge')
  const cups = createCups()
  const done = await cups.submit(handed('1'))
  await printer.nextSheet()
  // The sheet lies in the tray a moment before the system says so; a printer paused in between prints it anew.
  await expect.poll(() => cups.outcomes('Badge', [String(done)])).toEqual(new Map([[done, 'done']]))
  printer.pause()
  const waiting = await cups.submit(handed('2'))
  const asked = ['Badge-9999', String(waiting), String(done)]
  await expect
    .poll(() => cups.outcomes('Badge', asked))
    .toEqual(
      new Map([
        [waiting, 'waiting'],
        [done, 'done'],
      ]),
    )
  expect(await cups.outcomes('Badge', [])).toEqual(new Map())
  expect(await cups.outcomes('Badge', ['Badge-9999'])).toEqual(new Map())
})

test('a history emptied by hand says nothing of a job: it is not taken for one that came out', async () => {
  printer = await startPrinter('Badge')
  const cups = createCups()
  printer.pause()
  const job = String(await cups.submit(handed('1')))
  printer.purge()
  expect(await cups.outcomes('Badge', [job])).toEqual(new Map())
})

test('a job the system has given up is lost, and is taken out so that it cannot come beside its retry', async () => {
  printer = await startPrinter('Badge', { language: 'postscript' })
  const cups = createCups()
  const job = String(await cups.submit(handed('1', Buffer.from('%PDF-1.4\nthis is no page'))))
  await expect.poll(() => cups.outcomes('Badge', [job])).toEqual(new Map([[job, 'lost']]))
  const { jobs } = printer
  await until('an empty queue', () => jobs().length === 0)
})

test('taking back a job twice, or one that came out, troubles nobody', async () => {
  printer = await startPrinter('Badge')
  const cups = createCups()
  printer.pause()
  const job = String(await cups.submit(handed('1')))
  await cups.cancel('Badge', job)
  await cups.cancel('Badge', job)
  await cups.cancel('Badge', 'Badge-9999')
  expect(printer.jobs()).toEqual([])
})

test('a name with marks, a printer that is not there, one that takes nothing, and no printing system at all', async () => {
  printer = await startPrinter('Quầy-một')
  const cups = createCups()
  expect(await cups.printers()).toEqual([{ name: 'Quầy-một', isDefault: true, standing: 'ready' }])
  await expect(cups.submit(handed('1'))).rejects.toMatchObject({ failure: { code: 'printer-gone' } })
  expect(await cups.submit({ ...handed('1'), printer: 'Quầy-một' })).toMatch(/^Quầy-một-\d+$/)
  printer.refuse()
  const refused = cups.submit({ ...handed('1'), printer: 'Quầy-một' })
  await expect(refused).rejects.toMatchObject({ failure: { code: 'print-failed' } })
  await expect(createCups({ socketPath: '/nowhere/cups.sock' }).printers()).rejects.toThrow('ENOENT')
})
