import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { contract, type ProcedureName } from '../../shared/contract.ts'
import { openHouse } from '../../electron/core/house.ts'
import type { Caller } from '../../electron/core/ports.ts'
import { laidOpen } from '../support/laid-open.ts'
import { foundFair, openStation, testKey } from '../support/station.ts'
import { noPaper } from '../support/no-paper.ts'

const folder = mkdtempSync(join(tmpdir(), 'fairdesk-lock-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const setPin = (pin: string, current: string | null = null) => ({ pin, current, idleMinutes: 10 })
const refused = (code: string) => ({ ok: false, failure: { code } })
const browser: Caller = { door: 'browser', stationId: 'a-browser', role: 'office' }

test('without a PIN the desk does not lock, and says what a PIN is', async () => {
  const station = openStation()
  expect(await station.tell('lock.read', {})).toEqual({ hasPin: false, locked: false, idleMinutes: 10 })
  expect(await station.call('lock.close', {})).toMatchObject(refused('pin-shape'))
  for (const pin of ['123', '123456789', '12a4', '', '１２３４'])
    expect(await station.call('lock.set', setPin(pin))).toMatchObject(refused('pin-shape'))
  expect(await station.tell('lock.read', {})).toMatchObject({ hasPin: false, locked: false })
})

test('a locked screen is refused everything but its lock, who it is, and keeping what was typed', async () => {
  const station = openStation()
  await foundFair(station)
  await station.tell('lock.set', setPin('2468'))
  expect(await station.tell('lock.close', {})).toEqual({ hasPin: true, locked: true, idleMinutes: 10 })

  const names = Object.keys(contract).filter((name) => !name.startsWith('vault.')) as ProcedureName[]
  const answered: string[] = []
  for (const name of names) {
    // The lock is asked before the input is looked at.
    const result = await station.call(name, {})
    if (result.ok || result.failure.code !== 'locked') answered.push(name)
  }
  expect(answered.toSorted()).toEqual([
    'draft.keep',
    'import.keep',
    'lock.close',
    'lock.open',
    'lock.read',
    'lock.reset',
    'lock.set',
    'session.read',
  ])
  expect(await station.tell('session.read', {})).toMatchObject({ locked: true })
})

test('the right PIN opens, a wrong one does not, and nothing of the PIN lies in the database', async () => {
  const file = join(folder, 'pin.db')
  const station = openStation({ file })
  await station.tell('lock.set', setPin('97531086'))
  await station.tell('lock.close', {})
  expect(await station.call('lock.open', { pin: '1111' })).toMatchObject({
    ok: false,
    failure: { code: 'pin-wrong', field: 'pin' },
  })
  expect(await station.tell('lock.open', { pin: '97531086' })).toMatchObject({ locked: false, hasPin: true })
  station.store.scrub()
  expect(laidOpen(file).includes('97531086')).toBe(false)
  expect(laidOpen(file).includes('lock:')).toBe(true)
  station.close()
})

test('the lock outlives a restart, and so do the tries', async () => {
  const file = join(folder, 'restart.db')
  const clock = { now: Date.UTC(2026, 10, 24, 1) }
  const first = openStation({ file, clock })
  await first.tell('lock.set', setPin('2468'))
  await first.tell('lock.close', {})
  for (let at = 0; at < 5; at += 1) await first.call('lock.open', { pin: '0000' })
  first.close()

  const second = openStation({ file, clock })
  expect(await second.call('attendee.count', {})).toEqual(refused('locked'))
  expect(await second.call('lock.open', { pin: '2468' })).toMatchObject({
    ok: false,
    failure: { code: 'too-many-tries', detail: '5' },
  })
  clock.now += 5_000
  expect(await second.tell('lock.open', { pin: '2468' })).toMatchObject({ locked: false })
  second.close()
})

test('guesses get slower, also when a hundred come at once, and a clock set back wins or costs nothing', async () => {
  const station = openStation()
  await station.tell('lock.set', setPin('2468'))
  await station.tell('lock.close', {})
  const guesses = await Promise.all(
    Array.from({ length: 100 }, (_, at) => station.call('lock.open', { pin: String(5000 + at) })),
  )
  const codes = guesses.map((guess) => (guess.ok ? 'open' : guess.failure.code))
  expect(codes.filter((code) => code === 'pin-wrong')).toHaveLength(5)
  expect(codes.filter((code) => code === 'too-many-tries')).toHaveLength(95)
  station.clock.now -= 86_400_000
  expect(await station.call('lock.open', { pin: '2468' })).toMatchObject(refused('too-many-tries'))
  station.clock.now += 5_000
  expect(await station.call('lock.open', { pin: '0000' })).toMatchObject(refused('pin-wrong'))
  station.clock.now += 5_000
  expect(await station.call('lock.open', { pin: '2468' })).toMatchObject({
    ok: false,
    failure: { code: 'too-many-tries', detail: '5' },
  })
  station.clock.now += 5_000
  expect(await station.tell('lock.open', { pin: '2468' })).toMatchObject({ locked: false })
})

test('the PIN is changed and taken off only by who knows it', async () => {
  const station = openStation()
  await station.tell('lock.set', setPin('2468'))
  for (const current of [null, '1111'])
    expect(await station.call('lock.set', setPin('1357', current))).toMatchObject({
      ok: false,
      failure: { code: 'pin-wrong', field: 'current' },
    })
  await station.tell('lock.set', { pin: '1357', current: '2468', idleMinutes: 3 })
  expect(await station.tell('lock.close', {})).toEqual({ hasPin: true, locked: true, idleMinutes: 3 })
  expect(await station.call('lock.open', { pin: '2468' })).toMatchObject(refused('pin-wrong'))
  await station.tell('lock.open', { pin: '1357' })
  await station.tell('lock.set', { pin: null, current: '1357', idleMinutes: 10 })
  expect(await station.call('lock.close', {})).toMatchObject(refused('pin-shape'))
})

test('each screen has its own lock: a browser works on while the window is locked, and the other way round', async () => {
  const station = openStation()
  await foundFair(station)
  await station.tell('lock.set', setPin('2468'))
  await station.tell('lock.close', {})
  expect(await station.tell('attendee.count', {}, browser)).toMatchObject({ persons: 0 })
  expect(await station.tell('lock.read', {}, browser)).toMatchObject({ hasPin: false, locked: false })
  await station.tell('lock.set', setPin('1357'), browser)
  await station.tell('lock.close', {}, browser)
  await station.tell('lock.open', { pin: '2468' })
  expect(await station.tell('attendee.count', {})).toMatchObject({ persons: 0 })
  expect(await station.call('attendee.count', {}, browser)).toEqual(refused('locked'))
})

test('a forgotten PIN is taken off by whoever can open the database itself, and by nobody else', async () => {
  const station = openStation()
  await station.tell('lock.set', setPin('2468'))
  await station.tell('lock.close', {})
  expect(await station.call('lock.reset', { passphrase: '2468' })).toMatchObject(refused('passphrase-wrong'))
  expect(await station.tell('lock.reset', { passphrase: testKey.toString('hex') })).toEqual({
    hasPin: false,
    locked: false,
    idleMinutes: 10,
  })
})

test('what is typed is kept although the screen was locked in the moment', async () => {
  const station = openStation()
  await foundFair(station)
  await station.tell('lock.set', setPin('2468'))
  await station.tell('lock.close', {})
  await station.tell('draft.keep', { screen: 'desk', content: '{"fullName":"Vi Thị Đang Gõ"}' })
  expect(await station.call('draft.read', { screen: 'desk' })).toEqual(refused('locked'))
  await station.tell('lock.open', { pin: '2468' })
  expect(await station.tell('draft.read', { screen: 'desk' })).toEqual({ content: '{"fullName":"Vi Thị Đang Gõ"}' })
})

test('no list leaves a locked screen', async () => {
  const house = openHouse({
    file: join(folder, 'house.db'),
    key: testKey,
    paper: noPaper(),
    thirdPartyElectron: false,
    log: () => undefined,
  })
  const window = house.windowCaller()
  const ask = (name: string, input: unknown) => house.dispatch(name, input, window)
  await ask('fair.found-sample', { id: randomUUID(), heldOn: '2026-11-24' })
  await ask('lock.set', setPin('2468'))
  await ask('lock.close', {})

  expect(house.isLocked(window)).toBe(true)
  for (const name of ['attendance.xlsx', 'attendance.csv', 'interviews.xlsx', 'badges.pdf'])
    expect(await house.exportFile(name, new URLSearchParams('all=1'), window)).toEqual(refused('locked'))
  house.close()
})
