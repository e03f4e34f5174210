import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { onlyNamed } from '../../shared/contract/attendee.ts'
import { answerTo, ask } from '../support/ask.ts'
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
  const id = () => crypto.randomUUID()
  await ask(window, 'fair.found-sample', { id: id(), heldOn: '2026-11-24' })
  const { attendee } = await ask(window, 'attendee.register', {
    id: id(),
    person: { ...onlyNamed('Nguyễn Thị Đặng Hoà'), birthDate: '1990', sex: 'female', withoutPapers: true },
    consents: [],
    knownAs: null,
  })
  const { badge } = attendee
  if (badge === null) throw new Error('no badge')
  expect(await ask(window, 'printer.list', {})).toContainEqual({ name: 'Badge', isDefault: true })

  const order = { badgeIds: [badge.id], format: 'card-90x55' as const }
  expect(await ask(window, 'badge.print', { ...order, id: id(), printer: 'Badge' })).toEqual({ printer: 'Badge' })
  const sheet = await printer.nextSheet()
  execFileSync('pdftoppm', ['-r', '200', '-gray', '-singlefile', sheet, join(folder.path, 'sheet')])
  expect(readCodes([join(folder.path, 'sheet.pgm')])).toEqual([badge.code])

  const gone = await answerTo(window, 'badge.print', { ...order, id: id(), printer: 'Không có' })
  expect(gone).toMatchObject({ ok: false, failure: { code: 'printer-gone' } })
  expect(await ask(window, 'print-job.list', { scope: 'all', limit: 100 })).toMatchObject([
    { status: 'failed', reason: 'printer-gone' },
    { status: 'sent', reason: null },
  ])
  expect(readdirSync(folder.path)).toContain('fair.db')
  await desk.close()
}, 120_000)
