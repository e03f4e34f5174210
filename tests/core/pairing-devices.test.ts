import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { fairWithCards, tokenOf } from '../support/pairing.ts'

const id = (): string => randomUUID()
const minute = 60_000

test('a right taken back ends at once, is told apart from a device nobody knows, and is written down', async () => {
  const { station, door, phone, first, refusals } = await fairWithCards()
  const { token, caller } = phone(first)
  expect(door.isRevoked(caller)).toBe(false)
  expect(await station.tell('device.revoke', { id: id(), deviceId: caller.stationId, employerId: null })).toEqual({
    revoked: 1,
  })
  expect(door.isRevoked(caller)).toBe(true)
  expect(door.identify(token)).toBe('revoked')
  expect(door.identify('never given')).toBeNull()
  expect(refusals()).toEqual([{ station: caller.stationId, action: 'refused:device-revoked', rows: 1 }])
  const [device] = await station.tell('device.list', {})
  expect(device).toMatchObject({ id: caller.stationId, online: false, revokedAt: station.clock.now })
  expect((await station.tell('booth-card.list', {}))[0]).toMatchObject({ devices: 0 })
})

test('one booth, or all, lose their right by one press, and never the device that pressed', async () => {
  const { station, door, connect, phone, first, second } = await fairWithCards()
  const atFirst = [phone(first), phone(first)]
  const atSecond = phone(second)
  const offer = await station.tell('device.offer', { id: id(), role: 'office' })
  const laptop = connect(offer.code)
  if (typeof laptop === 'string') throw new Error(laptop)
  const press = { id: id(), deviceId: null, employerId: first.employerId }
  expect(await station.tell('device.revoke', press, laptop.caller)).toEqual({ revoked: 2 })
  expect(await station.tell('device.revoke', press, laptop.caller)).toEqual({ revoked: 2 })
  expect(atFirst.map(({ token }) => door.identify(token))).toEqual(['revoked', 'revoked'])
  expect(door.identify(atSecond.token)).toEqual(atSecond.caller)
  const all = { id: id(), deviceId: null, employerId: null }
  expect(await station.tell('device.revoke', all, laptop.caller)).toEqual({ revoked: 1 })
  expect(door.identify(laptop.token)).toEqual(laptop.caller)
})

test('the same phone at the same booth is the same device again, with the key to what waits in it', async () => {
  const { station, door, phone, first } = await fairWithCards()
  const before = phone(first, { name: 'Máy chị Hoa' })
  const read = await station.tell('device.read', {}, before.caller)
  await station.tell('device.revoke', { id: id(), deviceId: before.caller.stationId, employerId: null })
  const after = phone(first, { former: [id(), before.caller.stationId] })
  expect(after.caller.stationId).toBe(before.caller.stationId)
  expect(await station.tell('device.read', {}, after.caller)).toEqual(read)
  expect(door.identify(before.token)).toBeNull()
  expect(await station.tell('device.list', {})).toMatchObject([{ name: 'Máy chị Hoa', revokedAt: null }])
})

test('a phone that strayed to another booth gets no key of that booth, and its own again when it comes back', async () => {
  const { station, phone, first, second } = await fairWithCards()
  const own = phone(first)
  const strayed = phone(second, { former: [own.caller.stationId] })
  const back = phone(first, { former: [strayed.caller.stationId, own.caller.stationId] })
  const [key, other, again] = await Promise.all(
    [own, strayed, back].map(async ({ caller }) => (await station.tell('device.read', {}, caller)).outboxKey),
  )
  expect(other).not.toBe(key)
  expect(again).toBe(key)
  expect(back.caller.stationId).toBe(own.caller.stationId)
})

test('a desk that once was a booth, or an id somebody made up, is a new device', async () => {
  const { station, connect, phone, first } = await fairWithCards()
  const booth = phone(first)
  const offer = await station.tell('device.offer', { id: id(), role: 'desk' })
  const desk = connect(offer.code, { former: [booth.caller.stationId, 'made up', station.window.stationId] })
  expect(typeof desk === 'object' && desk.caller.stationId).not.toBe(booth.caller.stationId)
  expect((await station.tell('device.list', {})).map(({ role }) => role).sort()).toEqual(['booth', 'desk'])
})

test('who is on, when each was heard and what waits in it are told, and written to the disk once a minute at most', async () => {
  const { station, door, phone, first } = await fairWithCards()
  const { token, caller } = phone(first)
  const written = () =>
    station.connection.prepare('SELECT last_heard_at, unsent FROM station').get() as {
      last_heard_at: number | null
      unsent: number | null
    }
  const leave = door.listens(caller)
  const oldestUnsentAt = station.clock.now - minute
  await station.tell('device.report', { unsent: 3, oldestUnsentAt }, caller)
  station.clock.now += minute / 2
  door.identify(token)
  expect(written().last_heard_at).toBeNull()
  expect(await station.tell('device.list', {})).toMatchObject([
    { online: true, unsent: 3, oldestUnsentAt, lastHeardAt: station.clock.now },
  ])
  station.clock.now += minute / 2
  door.identify(token)
  expect(written()).toEqual({ last_heard_at: station.clock.now, unsent: 3 })
  leave()
  leave()
  expect(await station.tell('device.list', {})).toMatchObject([{ online: false }])
})

test('the office names any device, a device itself and no other', async () => {
  const { station, phone, first } = await fairWithCards()
  const [one, two] = [phone(first), phone(first)]
  await station.tell('device.rename', { id: id(), deviceId: one.caller.stationId, name: 'Máy 1' }, one.caller)
  const other = { id: id(), deviceId: two.caller.stationId, name: 'Máy khác' }
  expect(await station.call('device.rename', other, one.caller)).toMatchObject({ failure: { code: 'not-allowed' } })
  await station.tell('device.rename', { ...other, id: id() })
  const named = new Map((await station.tell('device.list', {})).map((device) => [device.id, device.name]))
  expect([one, two].map(({ caller }) => named.get(caller.stationId))).toEqual(['Máy 1', 'Máy khác'])
})

test('a flood of refusals is one line a minute for each device and reason, and counts them', async () => {
  const { station, connect, phone, first, refusals } = await fairWithCards()
  const { caller } = phone(first)
  for (let at = 0; at < 500; at += 1)
    await station.call('attendee.list', { scope: 'fair', offset: 0, limit: 1 }, caller)
  expect(refusals()).toEqual([{ station: caller.stationId, action: 'refused:not-allowed', rows: 1 }])
  station.clock.now += minute
  await station.call('device.list', {}, caller)
  expect(refusals()).toHaveLength(2)
  expect(refusals()[1]).toMatchObject({ rows: 500 })
  connect('no card of ours')
  await station.tell('booth-card.close', { id: id(), employerId: null })
  connect(tokenOf(first))
  expect(refusals().slice(2)).toEqual([
    { station: 'stranger', action: 'refused:sign-in-code-wrong', rows: 1 },
    { station: 'stranger', action: 'refused:pairing-closed', rows: 1 },
  ])
})
