import { afterEach, expect, test } from 'vitest'
import { SerialScanner } from '../../electron/scanner/serial-scanner.ts'
import { chooseScanner, followRememberedPort } from '../../electron/core/scanners.ts'
import { openStation } from '../support/station.ts'
import { serialPair } from '../support/serial-pair.ts'

const card = '020090000001|081234567|Hoàng Văn Thử|05021990|Nam|Thôn Nà Thử, Thiện Thuật, Bình Gia, Lạng Sơn|12042021'
const cleanUp: (() => unknown)[] = []
afterEach(async () => {
  for (const step of cleanUp.splice(0).toReversed()) await step()
})

async function plugged() {
  const pair = await serialPair()
  const scanner = new SerialScanner()
  const scans: string[] = []
  cleanUp.push(
    () => pair.remove(),
    () => scanner.close(),
  )
  scanner.onScan((text) => scans.push(text))
  return { pair, scanner, scans }
}

test('a thousand cards in a row come whole and in their order', async () => {
  const { pair, scanner, scans } = await plugged()
  await scanner.choose(pair.path)
  const cards = Array.from({ length: 1_000 }, (_, at) => card.replace('000001', String(at).padStart(6, '0')))
  await pair.send(cards.map((text) => `${text}\r\n`).join(''))
  await expect.poll(() => scans.length, { timeout: 20_000 }).toBe(1_000)
  expect(scans).toEqual(cards)
})

test('a scanner that sends no ending is understood by its pause', async () => {
  const { pair, scanner, scans } = await plugged()
  await scanner.choose(pair.path)
  await pair.send(card)
  await expect.poll(() => scans).toEqual([card])
})

test('a pulled cable is noticed, half a card is nobody’s scan, and the cable put back is enough', async () => {
  const { pair, scanner, scans } = await plugged()
  const said: string[] = []
  scanner.onChange(() => said.push(scanner.state().standing))
  await scanner.choose(pair.path)
  await pair.send(card.slice(0, 40))
  await pair.unplug()
  await expect.poll(() => scanner.state().standing, { timeout: 10_000 }).toBe('gone')
  await pair.plugIn()
  await expect.poll(() => scanner.state().standing, { timeout: 10_000 }).toBe('open')
  await pair.send(`${card}\r`)
  await expect.poll(() => scans).toEqual([card])
  expect(said).toEqual(['open', 'gone', 'open'])
})

test('a port another program holds is refused as busy, one that is not there as gone, and the former one goes on', async () => {
  const { pair, scanner, scans } = await plugged()
  const other = await plugged()
  await scanner.choose(pair.path)
  await other.scanner.choose(other.pair.path)
  await expect(scanner.choose(other.pair.path)).rejects.toMatchObject({
    failure: { code: 'scanner-busy', detail: other.pair.path },
  })
  await expect(scanner.choose(`${pair.path}9`)).rejects.toMatchObject({ failure: { code: 'scanner-gone' } })
  expect(scanner.state()).toEqual({ path: pair.path, standing: 'open' })
  await pair.send(`${card}\r`)
  await expect.poll(() => scans).toEqual([card])
})

test('the port is remembered and opened at the next start, however late the scanner is plugged in', async () => {
  const station = openStation()
  cleanUp.push(() => station.close())
  const { pair, scanner } = await plugged()
  const context = { ...station.contextOf(station.window), scanner }
  expect(await chooseScanner({ path: pair.path }, context)).toEqual({ path: pair.path, standing: 'open' })
  await scanner.close()
  await pair.unplug()

  const next = new SerialScanner()
  cleanUp.push(() => next.close())
  const scans: string[] = []
  followRememberedPort(next, station.store)
  next.onScan((text) => scans.push(text))
  await expect.poll(() => next.state().standing, { timeout: 10_000 }).toBe('gone')
  await pair.plugIn()
  await expect.poll(() => next.state().standing, { timeout: 10_000 }).toBe('open')
  await pair.send(`${card}\r`)
  await expect.poll(() => scans).toEqual([card])

  await chooseScanner({ path: null }, { ...context, scanner: next })
  expect(next.state()).toEqual({ path: null, standing: 'off' })
  expect(station.store.settings.read('scanner-port')).toBeNull()
})

test('a scanner that comes back under another name is found by what it is', async () => {
  const { pair } = await plugged()
  const usb = { vendorId: '1eab', productId: '1a06', serialNumber: 'N1' }
  const scanner = new SerialScanner(() => Promise.resolve([{ path: pair.path, ...usb }]))
  cleanUp.push(() => scanner.close())
  scanner.follow({ path: `${pair.path}-before`, ...usb })
  scanner.onScan(() => undefined)
  await expect.poll(() => scanner.state(), { timeout: 10_000 }).toEqual({ path: pair.path, standing: 'open' })
})
