import { expect, test } from 'vitest'
import { Refusal } from '../../shared/failure.ts'
import { createFrontDoor, type FrontDoor } from '../../electron/core/front-door.ts'
import type { House, SigningIn } from '../../electron/core/ports.ts'
import type { Vault } from '../../electron/core/vault.ts'
import { stubHouse } from '../web/house-stub.ts'

const key = new Uint8Array(32).fill(7)

function doorWith(vault: Partial<Vault>, openHouse: () => House, clock = { now: 0 }): FrontDoor & { log: string[] } {
  const log: string[] = []
  const whole: Vault = {
    look: () => Promise.resolve({ state: 'absent', keeper: 'passphrase' }),
    create: () => Promise.resolve({ key, recovery: 'CCCC-FFFF' }),
    unlock: (passphrase) =>
      passphrase === 'a good one'
        ? Promise.resolve(key)
        : Promise.reject(new Refusal({ code: 'passphrase-wrong', field: 'passphrase' })),
    prove: () => Promise.resolve(),
    ...vault,
  }
  return { ...createFrontDoor({ vault: whole, openHouse, log: (line) => log.push(line), now: () => clock.now }), log }
}

const sealed: Partial<Vault> = { look: () => Promise.resolve({ state: 'sealed', keeper: 'passphrase' }) }
const known: Partial<Vault> = { look: () => Promise.resolve({ state: 'known', keeper: 'keychain', key }) }

function thrown(error: unknown): () => House {
  return () => {
    throw error
  }
}

test('before the first start the window makes the database and sees the recovery passphrase once', async () => {
  const house = stubHouse()
  const door = doorWith({}, () => house)
  expect(door.windowGuest()).toBe('porch')
  expect(await door.call('vault.status', {}, 'porch')).toEqual({
    ok: true,
    value: { state: 'absent', keeper: 'passphrase' },
  })
  expect(await door.call('fair.found', {}, 'porch')).toEqual({ ok: false, failure: { code: 'sealed' } })
  expect(await door.call('vault.create', { passphrase: 7 }, 'porch')).toEqual({
    ok: false,
    failure: { code: 'bad-input', field: 'passphrase' },
  })
  const [first, doubled] = await Promise.all([
    door.call('vault.create', { passphrase: 'a good one' }, 'porch'),
    door.call('vault.create', { passphrase: 'a good one' }, 'porch'),
  ])
  expect([first, doubled]).toEqual([
    { ok: true, value: { recovery: 'CCCC-FFFF' } },
    { ok: false, failure: { code: 'not-allowed' } },
  ])
  expect(await door.call('vault.status', {}, 'stranger')).toEqual({
    ok: true,
    value: { state: 'open', keeper: 'passphrase' },
  })
  expect(door.windowGuest()).toEqual(house.windowCaller())
  door.close()
  expect(house.isClosed()).toBe(true)
})

test('a sealed database opens for the right passphrase only, and for nobody who is not known', async () => {
  const door = doorWith(sealed, () => stubHouse())
  expect(await door.call('vault.unlock', { passphrase: 'a good one' }, 'stranger')).toEqual({
    ok: false,
    failure: { code: 'station-unknown' },
  })
  const booth = { door: 'browser', stationId: 'b', role: 'booth' } as const
  expect(await door.call('vault.unlock', { passphrase: 'a good one' }, booth)).toEqual({
    ok: false,
    failure: { code: 'not-allowed' },
  })
  expect(await door.call('vault.unlock', { passphrase: 'a bad one' }, 'porch')).toEqual({
    ok: false,
    failure: { code: 'passphrase-wrong', field: 'passphrase' },
  })
  expect(door.house()).toBeNull()
  expect(await door.call('vault.unlock', { passphrase: 'a good one' }, 'porch')).toEqual({ ok: true, value: {} })
  expect(await door.call('vault.unlock', { passphrase: 'a good one' }, 'porch')).toEqual({ ok: true, value: {} })
})

test('a key that is known opens the house before anyone asks, once', async () => {
  let opened = 0
  const door = doorWith(known, () => {
    opened += 1
    return stubHouse()
  })
  await Promise.all([door.start(), door.start(), door.call('vault.status', {}, 'porch')])
  expect([opened, await door.call('vault.status', {}, 'porch')]).toEqual([
    1,
    { ok: true, value: { state: 'open', keeper: 'keychain' } },
  ])
})

test.each([
  [{ state: 'damaged' }, 'damaged', 'database-damaged'],
  [{ state: 'schema-newer' }, 'schema-newer', 'schema-newer'],
  [{ state: 'held-by-another' }, 'held-by-another', 'database-busy'],
  [{ code: 'SQLITE_NOTADB' }, 'damaged', 'database-damaged'],
  [{ code: 'SQLITE_CORRUPT_INDEX' }, 'damaged', 'database-damaged'],
])('a database that will not open is called what it is: %j', async (facts, state, code) => {
  const door = doorWith(known, thrown(Object.assign(new Error('no'), facts)))
  expect(await door.call('vault.status', {}, 'porch')).toEqual({ ok: true, value: { state, keeper: 'keychain' } })
  expect(await door.call('attendee.count', {}, 'porch')).toEqual({ ok: false, failure: { code: 'sealed' } })
  expect(await door.call('vault.unlock', { passphrase: 'a good one' }, 'porch')).toMatchObject({
    ok: false,
    failure: { code },
  })
  expect(door.log.length).toBeGreaterThan(0)
})

test.each([
  [{ code: 'SQLITE_FULL' }, 'disk-full'],
  [{ code: 'EROFS' }, 'disk-read-only'],
  [{}, 'internal'],
])('a fault of the machine is told as such: %j', async (facts, code) => {
  const door = doorWith(known, thrown(Object.assign(new Error('no'), facts)))
  expect(await door.call('vault.status', {}, 'porch')).toMatchObject({
    ok: false,
    failure: { code, reference: expect.any(String) as string },
  })
})

test('a database that another copy holds opens by itself once that copy has ended', async () => {
  const clock = { now: 0 }
  let isHeld = true
  const door = doorWith(
    known,
    () => (isHeld ? thrown(Object.assign(new Error('held'), { state: 'held-by-another' }))() : stubHouse()),
    clock,
  )
  await door.start()
  isHeld = false
  expect(await door.call('vault.status', {}, 'porch')).toMatchObject({ value: { state: 'held-by-another' } })
  clock.now = 1_000
  expect(await door.call('vault.status', {}, 'porch')).toMatchObject({ value: { state: 'open' } })
})

test('a disk that was full at the first start asks for the same step again and shows the recovery passphrase then', async () => {
  let isFull = true
  const kept: (Uint8Array | null)[] = []
  const door = doorWith(
    { create: (_, madeBefore) => Promise.resolve({ key: (kept.push(madeBefore), key), recovery: `R${kept.length}` }) },
    () => (isFull ? thrown(Object.assign(new Error('full'), { code: 'SQLITE_FULL' }))() : stubHouse()),
  )
  expect(await door.call('vault.create', { passphrase: 'a good one' }, 'porch')).toMatchObject({
    ok: false,
    failure: { code: 'disk-full' },
  })
  expect(await door.call('vault.status', {}, 'porch')).toMatchObject({ value: { state: 'absent' } })
  isFull = false
  expect(await door.call('vault.create', { passphrase: 'a good one' }, 'porch')).toEqual({
    ok: true,
    value: { recovery: 'R2' },
  })
  expect(kept).toEqual([null, key])
})

test('a code shown while the database was sealed still lets a browser in after it was opened', async () => {
  const clock = { now: 0 }
  const door = doorWith(sealed, () => stubHouse(), clock)
  const early = door.offerSignIn()
  await door.call('vault.unlock', { passphrase: 'a good one' }, 'porch')
  const typed = `${early.slice(0, 4)}-${early.slice(4)}`.toLowerCase()
  expect(door.signIn(here(typed))).toEqual({ ok: true, value: { token: 'token-1', role: 'office' } })
  expect(door.signIn(here(typed))).toMatchObject({ ok: false, failure: { code: 'sign-in-code-wrong' } })
  expect(door.recognise('token-1')).toMatchObject({ guest: { stationId: 'token-1' }, renewed: null })
})

test('on the porch a code is good once and for ten minutes, and guessing gets slower', () => {
  const clock = { now: 0 }
  const door = doorWith(sealed, () => stubHouse(), clock)
  const stale = door.offerSignIn()
  clock.now = 10 * 60_000
  expect(door.signIn(here(stale))).toMatchObject({ ok: false, failure: { code: 'sign-in-code-wrong' } })
  for (let at = 0; at < 4; at += 1) door.signIn(here('GUESS'))
  const fresh = door.offerSignIn()
  expect(door.signIn(here(fresh))).toEqual({ ok: false, failure: { code: 'too-many-tries', detail: '5' } })
  clock.now += 5_000
  const answer = door.signIn(here(fresh))
  expect(door.recognise(answer.ok ? answer.value.token : '')).toEqual({ guest: 'porch', renewed: null })
})

/** Somebody types a code at this machine. */
function here(code: string): SigningIn {
  return { code, name: null, former: [], isHere: true, peer: 'loopback' }
}
