import { expect, test } from 'vitest'
import { openStation } from '../support/station.ts'
import { openDesk, signIn } from './desk.ts'

/** A scanner of the machine, and who listens to it. */
function scannerLine() {
  const ears = new Set<(text: string) => void>()
  return {
    ears,
    scan: (text: string) => ears.forEach((hear) => hear(text)),
    onScan(hear: (text: string) => void) {
      ears.add(hear)
      return () => void ears.delete(hear)
    },
  }
}

test('what the serial scanner reads goes to the window of this machine and to no browser', async () => {
  const line = scannerLine()
  const desk = openDesk({ onScan: line.onScan })
  const cookie = await signIn(desk)
  const browser = await desk.inBrowser('/events', { cookie })
  expect(line.ears.size).toBe(0)
  const window = (await desk.inWindow('/events')).body?.getReader()
  const next = async (): Promise<string> => new TextDecoder().decode((await window?.read())?.value)
  await next()
  line.scan('020090000001||Hoàng Văn Thử|…')
  expect(await next()).toBe('event: scan\ndata: {"text":"020090000001||Hoàng Văn Thử|…"}\n\n')
  await window?.cancel()
  expect(line.ears.size).toBe(0)
  await browser.body?.cancel()
})

test('a whole store of scans sent at once waits for a busy screen', async () => {
  const line = scannerLine()
  const desk = openDesk({ onScan: line.onScan })
  const window = (await desk.inWindow('/events')).body?.getReader()
  for (let at = 0; at < 1_000; at += 1) line.scan(`card ${at}`)
  await window?.read()
  for (let at = 0; at < 1_000; at += 1)
    expect(new TextDecoder().decode((await window?.read())?.value)).toContain(`"card ${at}"`)
  await window?.cancel()
})

test('a browser may neither see nor choose the serial ports of this machine', async () => {
  const station = openStation()
  const browser = { ...station.window, door: 'browser' as const }
  const refused = { ok: false, failure: { code: 'not-allowed' } }
  expect(await station.call('scanner.list', {}, browser)).toEqual(refused)
  expect(await station.call('scanner.state', {}, browser)).toEqual(refused)
  expect(await station.call('scanner.choose', { path: 'COM3' }, browser)).toEqual(refused)
  station.close()
})

test('a locked window hears that something was scanned, and not what', async () => {
  let isLocked = true
  const line = scannerLine()
  const desk = openDesk({ onScan: line.onScan, house: { isLocked: () => isLocked } })
  const news = (await desk.inWindow('/events')).body?.getReader()
  const next = async (): Promise<string> => new TextDecoder().decode((await news?.read())?.value)
  await next()
  line.scan('020190000001||Nông Thị Mẫu|')
  expect(await next()).toBe('event: scan\ndata: {"text":""}\n\n')
  isLocked = false
  line.scan('020190000001||Nông Thị Mẫu|')
  expect(await next()).toContain('Nông Thị Mẫu')
  await news?.cancel()
})
