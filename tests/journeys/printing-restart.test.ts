import { expect, test } from 'vitest'
import { ask } from '../support/ask.ts'
import { newFolder, startDesk } from '../support/electron.ts'
import { startPrinter } from '../support/printer.ts'
import { jobIs, print, printerIs } from '../support/printing/jobs.ts'
import { registerNamed } from '../support/printing/people.ts'
import { readSheet } from '../support/printing/sheet.ts'

test('the program dies with badges waiting and one stuck in the printer: each comes out once, the waiting when somebody says so', async () => {
  const folder = newFolder()
  const printer = await startPrinter('Badge')
  const id = () => crypto.randomUUID()
  const first = await startDesk(folder.path)
  await first.window.waitForLoadState()
  await ask(first.window, 'fair.found-sample', { id: id(), heldOn: '2026-11-24' })
  const names = ['Nguyễn Thị Đặng Hoà', 'Lý Thị Pảo', 'Triệu Mùi Chán']
  const badges = []
  for (const name of names) badges.push(await registerNamed(first.window, name))
  const [stuck, ...waiting] = badges
  printer.trouble('media-empty-error')
  const sent = await print(first.window, stuck?.id ?? '')
  await jobIs(first.window, sent, { status: 'sent' })
  await printerIs(first.window, 'no-paper')
  const jobs = []
  for (const { id: badgeId } of waiting) jobs.push(await print(first.window, badgeId))
  for (const each of jobs) await jobIs(first.window, each, { status: 'queued', reason: 'no-paper' })
  const died = new Promise((resolve) => first.desk.process().once('exit', resolve))
  first.desk.process().kill('SIGKILL')
  await died

  const second = await startDesk(folder.path)
  await second.window.waitForLoadState()
  for (const each of jobs) await jobIs(second.window, each, { status: 'queued', reason: 'restarted' })
  printer.trouble(null)
  expect(readSheet(await printer.nextSheet()).zbar).toEqual([stuck?.code])
  await jobIs(second.window, sent, { status: 'confirmed', confirmedBy: 'system' })
  expect(await ask(second.window, 'print-queue.resume', { id: id() })).toEqual({ resumed: 2 })
  for (const { code } of waiting) expect(readSheet(await printer.nextSheet()).zbar).toEqual([code])
  for (const each of jobs) await jobIs(second.window, each, { status: 'confirmed' })
  expect(printer.sheetsWaiting()).toBe(0)
  await second.desk.close()
  printer.stop()
  folder.remove()
})
