import { randomUUID } from 'node:crypto'
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createRestoring, type Restoring } from '../../../electron/core/copies/restoring.ts'
import { createFrontDoor } from '../../../electron/core/front-door.ts'
import { createVault } from '../../../electron/core/vault.ts'
import { closeWithPhrase } from '../../../electron/core/vault-lock.ts'
import { makeRecovery, readRecovery } from '../../../electron/core/vault-recovery.ts'
import { deskWithStick, freshFolder } from '../../support/copying.ts'
import { testKey } from '../../support/station.ts'
import { stubHouse } from '../../web/house-stub.ts'

test('a laptop elsewhere chooses among the sticks it was shown and no folder of this machine, a browser here any', async () => {
  const second = freshFolder('second')
  const machine = {
    freeBytes: () => Promise.resolve(1),
    secondPlaces: () => Promise.resolve([{ place: second, freeBytes: 1, writable: true }]),
    zoneMinutes: () => 420,
    keeper: () => Promise.resolve('keychain' as const),
  }
  const desk = await deskWithStick({ machine })
  const guest = (pairing: string | null) => {
    const stationId = randomUUID()
    const by = { employer: null, fair: desk.fair.id, pairing, outboxKey: Buffer.alloc(32) }
    desk.store.stations.pair(stationId, 'Máy tính', 'office', stationId, desk.clock.now, by)
    return { door: 'browser', stationId, role: 'office' } as const
  }
  const choose = (place: string | null, caller: ReturnType<typeof guest>) =>
    desk.call('copies.choose', { id: randomUUID(), place }, caller)
  const pairing = randomUUID()
  desk.connection.pragma('foreign_keys = OFF')
  const elsewhere = guest(pairing)
  const here = guest(null)
  const folder = freshFolder('folder')
  expect(await choose(folder, elsewhere)).toMatchObject({ failure: { code: 'not-allowed', field: 'place' } })
  expect(existsSync(join(folder, 'FairDesk'))).toBe(false)
  expect(desk.copies.state().place?.path).toBe(desk.stick)
  expect(await choose(second, elsewhere)).toMatchObject({ ok: true, value: { place: { path: second } } })
  expect(await choose(folder, here)).toMatchObject({ ok: true, value: { place: { path: folder } } })
  await desk.copies.beat()
  desk.close()
})

/** A machine with a key file and a house that has no fair. */
function doorOf(folder: string, restoring: Restoring | null, house = emptyHouse()) {
  const vault = createVault({
    database: join(folder, 'fair.db'),
    keyring: join(folder, 'fair.keyring.json'),
    keyFile: join(folder, 'fair.key'),
    keychain: {
      available: () => Promise.resolve(false),
      wrap: () => Promise.reject(new Error('none')),
      unwrap: () => Promise.reject(new Error('none')),
    },
    now: () => 1,
  })
  const machine = { secondPlaces: () => Promise.resolve([]) }
  const parts = restoring ?? createRestoring({ vault, database: join(folder, 'fair.db'), machine, now: () => 1 })
  const openHouse = () => house
  return createFrontDoor({ vault, restoring: parts, openHouse, log: () => undefined, now: () => 1 })
}

function emptyHouse(session: { fair: string | null } = { fair: null }, isHere = true) {
  return stubHouse({ dispatch: () => Promise.resolve({ ok: true, value: session }), isHere: () => isHere })
}

test('a copy whose key nothing here could open again is refused, and the machine goes on as it was', async () => {
  const recovery = makeRecovery()
  const lock = await closeWithPhrase('recovery', testKey, readRecovery(recovery) ?? '', { n: 2, r: 1, p: 1 })
  const desk = await deskWithStick({ locks: () => [lock] })
  const folder = freshFolder('away')
  const door = doorOf(folder, null)
  await door.start()
  const found = await door.call('vault.copies', { folder: desk.stick }, door.windowGuest())
  const [copy] = found.ok ? (found.value as { handle: string }[]) : []
  const input = { handle: copy?.handle ?? '', passphrase: recovery }
  expect(await door.call('vault.restore', input, door.windowGuest())).toMatchObject({
    failure: { code: 'bad-input', detail: 'other-key' },
  })
  expect(door.house()).not.toBeNull()
  expect(await door.call('vault.status', {}, door.windowGuest())).toMatchObject({ value: { state: 'open' } })
  expect(readdirSync(folder)).toEqual(['fair.key', 'fair.lock.db'])
  desk.close()
})

test('a fair founded while a copy was being prepared is not put aside by it', async () => {
  const session: { fair: string | null } = { fair: null }
  const house = emptyHouse(session)
  const dropped: string[] = []
  const restoring: Restoring = {
    find: () => Promise.resolve([]),
    prepare() {
      session.fair = 'founded meanwhile'
      const restored = { peopleBefore: 1, people: 1, appended: 0, torn: false, erased: 0, letter: 'Z' }
      return Promise.resolve({ folder: '', file: 'prepared', restored, key: testKey })
    },
    drop: ({ file }) => void dropped.push(file),
    putInPlace: () => Promise.reject(new Error('put in place')),
  }
  const door = doorOf(freshFolder('away'), restoring, house)
  await door.start()
  expect(await door.call('vault.restore', { handle: 'one', passphrase: null }, door.windowGuest())).toEqual({
    ok: false,
    failure: { code: 'not-allowed' },
  })
  expect(house.isClosed()).toBe(false)
  expect(dropped).toEqual(['prepared'])
})

test('from a laptop elsewhere nobody looks through the folders of this machine or restores anything', async () => {
  const door = doorOf(freshFolder('away'), null, emptyHouse({ fair: null }, false))
  await door.start()
  const laptop = { door: 'browser', stationId: 'laptop', role: 'office' } as const
  const refused = { ok: false, failure: { code: 'not-allowed' } }
  expect(await door.call('vault.copies', { folder: '/' }, laptop)).toEqual(refused)
  expect(await door.call('vault.restore', { handle: 'one', passphrase: null }, laptop)).toEqual(refused)
})
