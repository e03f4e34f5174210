import { expect, test } from 'vitest'
import type { NetworkInterfaceInfo } from 'node:os'
import { isThisMachine, type Networks, ownHosts, phoneAddresses } from '../../electron/web/lan/addresses.ts'
import { openBuckets, rates } from '../../electron/web/lan/limits.ts'
import { openReached } from '../../electron/web/lan/reached.ts'
import { openLanRefusals } from '../../electron/web/lan/refusals.ts'
import { ask, openLanDesk, posted } from './lan-desk.ts'

const minute = 60_000

test('a session sends a burst, is told when to come again, and is served after that', async () => {
  const desk = await openLanDesk()
  const phone = desk.phone()
  const send = (cookie: string) => ask(phone, posted(desk, '/api/interview.log', { cookie }), '{}')
  for (let sent = 0; sent < rates.session.atOnce; sent += 80)
    await Promise.all(Array.from({ length: 80 }, () => send(desk.booth)))
  const refused = await send(desk.booth)
  expect([refused.status, refused.headers['retry-after']]).toEqual([429, '1'])
  expect(JSON.parse(refused.body)).toEqual({ ok: false, failure: { code: 'too-fast', detail: '1' } })
  // Another's session, also behind the same router, is not held up by that.
  expect((await send(desk.office)).status).toBe(200)
  desk.clock.now += 1000
  expect((await send(desk.booth)).status).toBe(200)
  expect(desk.refusals).toEqual([['too-fast', 'booth-1', 1]])
})

test('tries to sign in come one a second once the first are used', async () => {
  const desk = await openLanDesk()
  const phone = desk.phone()
  const attempt = () => ask(phone, posted(desk, '/sign-in'), '{"code":"GUESSED2"}')
  const statuses: number[] = []
  for (let tries = 0; tries < rates.signIn.atOnce + 3; tries += 1) statuses.push((await attempt()).status)
  expect(statuses.filter((status) => status === 429)).toHaveLength(3)
  desk.clock.now += 1000
  expect([(await attempt()).status, (await attempt()).status]).toEqual([200, 429])
  // Pages are still given.
  expect((await ask(phone, { ':path': '/b' })).status).toBe(200)
})

test('a bucket fills by the clock, no fuller than full, and a clock set back empties nothing', () => {
  let now = 0
  const wait = openBuckets({ aSecond: 2, atOnce: 3 }, () => now)
  expect([wait('a'), wait('a'), wait('a'), wait('a')]).toEqual([0, 0, 0, 500])
  now += 500
  expect([wait('a'), wait('a')]).toEqual([0, 500])
  now += 60_000
  expect([wait('a'), wait('a'), wait('a'), wait('a')]).toEqual([0, 0, 0, 500])
  now -= 30_000
  expect([wait('b'), wait('a')]).toEqual([0, 500])
  for (let index = 0; index < 5_000; index += 1) wait(`made up ${index}`)
  expect(wait('b')).toBe(0)
})

test('a flood of refusals fills no disk, and how many there were is told with the next line', () => {
  let now = 0
  const lines: string[] = []
  const kept: [string, string | null, number][] = []
  const refusals = openLanRefusals({
    now: () => now,
    log: (line) => void lines.push(line),
    keep: (...all) => void kept.push(all),
  })
  const flood = (peer: string): void => {
    for (let index = 0; index < 1_000; index += 1) refusals.note('origin', { peer, stationId: null })
  }
  flood('10.0.0.7')
  refusals.note('too-fast', { peer: '10.0.0.7', stationId: 'phone' })
  expect(kept).toEqual([
    ['origin', null, 1],
    ['too-fast', 'phone', 1],
  ])
  now += minute
  flood('10.0.0.7')
  expect(kept.at(-1)).toEqual(['origin', null, 1_000])
  for (let index = 0; index < 500; index += 1) refusals.note('host', { peer: `fd00::${index}`, stationId: null })
  expect(lines.length).toBeLessThanOrEqual(62)
  expect(refusals.counts()).toEqual({ origin: 2_000, 'too-fast': 1, host: 500 })
})

test('screens hear of a stage that is reached, and not of every phone after it', () => {
  let now = 1_000
  let told = 0
  const reached = openReached(
    () => now,
    (peer) => peer === 'own',
    () => (told += 1),
  )
  reached.note('port', 'own')
  expect([told, reached.read().port]).toEqual([0, null])
  reached.note('port', '10.0.0.2')
  now += 100
  reached.note('port', '10.0.0.3')
  expect([told, reached.read().port]).toEqual([1, 1_100])
  now += 10_000
  reached.note('port', '10.0.0.2')
  reached.note('landing', '10.0.0.2')
  expect([told, reached.read()]).toEqual([3, { port: 11_100, landing: 11_100, page: null, paired: null }])
})

function networksOf(all: Record<string, string[]>, radios: string[] = []): Networks {
  const info = (address: string): NetworkInterfaceInfo =>
    ({
      address,
      family: address.includes(':') ? 'IPv6' : 'IPv4',
      internal: address.startsWith('127.') || address === '::1',
    }) as NetworkInterfaceInfo
  return {
    interfaces: () => Object.fromEntries(Object.entries(all).map(([name, list]) => [name, list.map(info)])),
    isWireless: (name) => radios.includes(name),
  }
}

test('the laptop’s own hotspot comes first, then Wi-Fi, then cable, and what only programs use last', () => {
  const windows = networksOf({
    'Loopback Pseudo-Interface 1': ['127.0.0.1', '::1'],
    'vEthernet (WSL)': ['172.29.0.1'],
    Ethernet: ['10.1.2.3', 'fe80::1'],
    'Wi-Fi': ['192.168.1.23', 'fe80::2', '2001:db8::5'],
    'Local Area Connection* 10': ['192.168.137.1'],
    'VirtualBox Host-Only Network': ['192.168.56.1'],
    'Ethernet 2': ['169.254.3.4'],
  })
  expect(phoneAddresses(windows).map(({ address, kind }) => [address, kind])).toEqual([
    ['192.168.137.1', 'hotspot'],
    ['192.168.1.23', 'wifi'],
    ['10.1.2.3', 'wired'],
    ['172.29.0.1', 'other'],
    ['192.168.56.1', 'other'],
  ])
  const linux = networksOf({ lo: ['127.0.0.1'], docker0: ['172.17.0.1'], enp3s0: ['10.0.0.4'], x0: ['10.42.0.1'] })
  expect(phoneAddresses(linux).map(({ kind }) => kind)).toEqual(['hotspot', 'wired', 'other'])
  expect(phoneAddresses(networksOf({ rf7: ['10.0.0.9'] }, ['rf7']))[0]?.kind).toBe('wifi')
})

test('this machine is known by its addresses and by no name but localhost', () => {
  const networks = networksOf({ lo: ['127.0.0.1'], eth0: ['10.0.0.4', 'fe80::1', 'fd00::2'] })
  expect(ownHosts(8643, networks)).toEqual(['127.0.0.1:8643', '10.0.0.4:8643', '[fd00::2]:8643', 'localhost:8643'])
  expect([isThisMachine('10.0.0.4', networks), isThisMachine('10.0.0.5', networks)]).toEqual([true, false])
})
