import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { lanLink, noteLinkPrinted, openLanIfWanted } from '../../electron/core/lan.ts'
import { fakeLan, homeWifi, hotspot } from '../support/fake-lan.ts'
import { foundFair, openStation } from '../support/station.ts'

const id = (): string => randomUUID()
const wifi = { name: 'Phien viec lam', password: 'lang-son-2026' }

test('the local network is off until the organizer opens it, and then opens by itself at this fair', async () => {
  const lan = fakeLan()
  const station = openStation({ lan })
  expect(await station.call('lan.open', { id: id() })).toMatchObject({ ok: false, failure: { code: 'no-fair' } })
  await foundFair(station)
  expect(await station.tell('lan.read', {})).toMatchObject({ wanted: false, open: false, link: null, trouble: null })
  const open = await station.tell('lan.open', { id: id() })
  expect(open).toMatchObject({ wanted: true, open: true, port: 8643, link: 'http://192.168.137.1:8643' })

  await lan.close()
  await openLanIfWanted(station.contextOf(station.window))
  expect(lan.port()).toBe(8643)
  await lan.close()
  station.clock.now += 1
  station.store.stations.openFair(id(), 'A')
  await openLanIfWanted(station.contextOf(station.window))
  expect(lan.port()).toBeNull()
  station.close()
})

test('the same press told twice opens once: it does not open again what was closed since', async () => {
  const station = openStation({ lan: fakeLan() })
  await foundFair(station)
  const press = { id: id() }
  await station.tell('lan.open', press)
  await station.tell('lan.close', { id: id() })
  expect(await station.tell('lan.open', press)).toMatchObject({ wanted: false, open: false, port: 8643 })
  station.close()
})

test('a port another program took is told, not changed by stealth; another one only where that is asked for', async () => {
  const lan = fakeLan()
  const station = openStation({ lan })
  await foundFair(station)
  await station.tell('lan.open', { id: id() })
  await lan.close()
  lan.taken.add(8643)
  expect(await station.tell('lan.open', { id: id() })).toMatchObject({
    wanted: true,
    open: false,
    trouble: 'port-taken',
    port: 8643,
  })
  expect(await station.tell('lan.open', { id: id(), anotherPort: true })).toMatchObject({
    open: true,
    trouble: null,
    port: 8644,
  })
  station.close()
})

test('cards carry the chosen address, and old cards are told when it is another', async () => {
  const lan = fakeLan()
  const station = openStation({ lan })
  await foundFair(station)
  await station.tell('lan.open', { id: id() })
  const chosen = await station.tell('lan.choose', { id: id(), address: homeWifi.address, wifi })
  expect(chosen).toMatchObject({ link: 'http://192.168.1.23:8643', chosen: '192.168.1.23', wifi, printedLink: null })
  noteLinkPrinted(station.contextOf(station.window), 'http://192.168.1.23:8643')
  expect((await station.tell('lan.read', {})).printedLink).toBeNull()

  lan.networks = [hotspot]
  expect(await station.tell('lan.read', {})).toMatchObject({
    link: 'http://192.168.137.1:8643',
    printedLink: 'http://192.168.1.23:8643',
  })
  lan.networks = []
  expect(lanLink(station.contextOf(station.window))).toBeNull()
  expect((await station.tell('lan.read', {})).trouble).toBe('no-network')
  station.close()
})

test('an address that is not this machine’s, and a Wi-Fi no phone could join, are refused', async () => {
  const station = openStation({ lan: fakeLan() })
  await foundFair(station)
  for (const input of [
    { address: '10.9.9.9', wifi: null },
    { address: null, wifi: { name: 'Phien', password: 'short' } },
    { address: null, wifi: { name: 'Phiên giao dịch việc làm xã Tân', password: '' } },
  ]) {
    expect(await station.call('lan.choose', { id: id(), ...input })).toMatchObject({ failure: { code: 'bad-input' } })
  }
  station.close()
})

test('a booth may neither see nor open it, and a house without a network says so', async () => {
  const station = openStation({ lan: fakeLan() })
  await foundFair(station)
  const booth = { door: 'browser', stationId: id(), role: 'booth' } as const
  for (const name of ['lan.read', 'lan.test'] as const)
    expect(await station.call(name, {}, booth)).toMatchObject({ failure: { code: 'not-allowed' } })
  station.close()
  const alone = openStation()
  await foundFair(alone)
  expect(await alone.call('lan.open', { id: id() })).toMatchObject({ failure: { code: 'not-allowed' } })
  expect(await alone.tell('lan.read', {})).toMatchObject({ open: false, addresses: [], link: null })
  alone.close()
})
