import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onlyNamed } from '../../shared/contract/attendee.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { startPrinter } from '../support/printer.ts'
import { readCodes } from '../support/qr-reader.ts'

const folder = newFolder()
let printer: Awaited<ReturnType<typeof startPrinter>>

beforeAll(async () => {
  printer = await startPrinter('Badge')
}, 60_000)
afterAll(() => {
  printer.stop()
  folder.remove()
})

test('a badge comes out of the system’s printer with a code an independent reader reads, and no printer is ever silent', async () => {
  const { desk, window } = await startDesk(folder.path)
  await window.waitForLoadState()
  const ask = (procedure: string, input: unknown) =>
    window.evaluate(
      async ([name, body]) => {
        const response = await fetch(`/api/${name}`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body,
        })
        return (await response.json()) as unknown
      },
      [procedure, JSON.stringify(input)] as const,
    ) as Promise<{ ok: boolean; value: unknown; failure?: unknown }>
  const id = () => crypto.randomUUID()
  await ask('fair.found-sample', { id: id(), heldOn: '2026-11-24' })
  const person = { ...onlyNamed('Nguyễn Thị Đặng Hoà'), birthDate: '1990', sex: 'female', withoutPapers: true }
  const registered = await ask('attendee.register', {
    id: id(),
    person,
    consents: [],
    knownAs: null,
  })
  const { badge } = (registered.value as { attendee: { badge: { id: string; code: string } } }).attendee
  const printers = await ask('printer.list', {})
  expect(printers.value).toContainEqual({ name: 'Badge', isDefault: true })

  const printed = await ask('badge.print', { id: id(), badgeIds: [badge.id], printer: 'Badge', format: 'card-90x55' })
  expect(printed).toEqual({ ok: true, value: { printer: 'Badge' } })
  const sheet = await printer.nextSheet()
  execFileSync('pdftoppm', ['-r', '200', '-gray', '-singlefile', sheet, join(folder.path, 'sheet')])
  expect(readCodes([join(folder.path, 'sheet.pgm')])).toEqual([badge.code])

  const gone = await ask('badge.print', { id: id(), badgeIds: [badge.id], printer: 'Không có', format: 'card-90x55' })
  expect(gone).toMatchObject({ ok: false, failure: { code: 'printer-gone' } })
  const jobs = await ask('print-job.list', {})
  expect(jobs.value).toMatchObject([
    { status: 'failed', reason: 'printer-gone' },
    { status: 'sent', reason: null },
  ])
  expect(readdirSync(folder.path)).toContain('fair.db')
  await desk.close()
}, 120_000)
