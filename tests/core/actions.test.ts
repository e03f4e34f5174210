import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { v7 } from 'uuid'
import { allConsents, foundFair, openStation, somebody, type TestStation } from '../support/station.ts'

const card = '020090000001'

async function register(station: TestStation, fields: Parameters<typeof somebody>[0] = {}) {
  const id = v7()
  const answer = await station.tell('attendee.register', {
    id,
    person: somebody(fields),
    consents: allConsents,
    knownAs: null,
  })
  return { id, ...answer }
}

async function count(station: TestStation) {
  return station.tell('attendee.count', {})
}

test('a registration taken back is in no list and no total, its badge is void, and the card starts anew', async () => {
  const station = openStation()
  await foundFair(station)
  const { id, attendee } = await register(station, { idNumber: card })
  await station.tell('action.undo', { id: v7(), actionId: id })

  expect(await count(station)).toMatchObject({ persons: 0, badges: 0 })
  expect(await station.tell('attendee.latest', { limit: 10 })).toEqual([])
  expect(await station.tell('attendee.search', { text: 'Hoàng', limit: 10 })).toEqual([])
  const scan = await station.call('badge.read', { text: attendee.badge?.code ?? '' })
  expect(scan).toEqual({ ok: false, failure: { code: 'badge-voided' } })

  const again = await register(station, { idNumber: card })
  expect(again.status).toBe('registered')
  expect(again.attendee.badge?.number).not.toBe(attendee.badge?.number)
  expect(await count(station)).toMatchObject({ persons: 1, badges: 1 })
  station.close()
})

test('rows made again from the log after an undo are the rows that were there', async () => {
  const station = openStation()
  await foundFair(station)
  const { id } = await register(station, { idNumber: card })
  await register(station, { fullName: 'Nông Thị Mẫu' })
  await station.tell('action.undo', { id: v7(), actionId: id })
  const before = station.store.rows.all('person')
  station.store.atomically(() => station.store.changes.rebuild())
  expect(station.store.rows.all('person')).toEqual(before)
  expect(await count(station)).toMatchObject({ persons: 1 })
  station.close()
})

test('a correction taken back gives the former words and the former card number', async () => {
  const station = openStation()
  await foundFair(station)
  const { attendee } = await register(station, { idNumber: card, village: 'Thôn Nà Thử' })
  const correction = v7()
  await station.tell('attendee.correct', {
    id: correction,
    attendeeId: attendee.id,
    fields: { village: 'Thôn Khuổi Mẫu', idNumber: '020090000009' },
  })
  await station.tell('action.undo', { id: v7(), actionId: correction })
  const now = await station.tell('attendee.read', { attendeeId: attendee.id })
  expect(now).toMatchObject({ village: 'Thôn Nà Thử', idNumber: card })
  expect((await register(station, { idNumber: card })).status).toBe('already')
  expect((await register(station, { idNumber: '020090000009', fullName: 'Lý A Sình' })).status).toBe('registered')
  station.close()
})

test('what somebody has written over is not taken back, until that is taken back first', async () => {
  const station = openStation()
  await foundFair(station)
  const { id, attendee } = await register(station)
  const correction = v7()
  await station.tell('attendee.correct', { id: correction, attendeeId: attendee.id, fields: { village: 'Thôn Mẫu' } })
  const refused = await station.call('action.undo', { id: v7(), actionId: id })
  expect(refused).toMatchObject({ ok: false, failure: { code: 'changed-since' } })
  await station.tell('action.undo', { id: v7(), actionId: correction })
  await station.tell('action.undo', { id: v7(), actionId: id })
  expect(await count(station)).toMatchObject({ persons: 0 })
  station.close()
})

test('a person who has been to a booth is not unregistered by one key', async () => {
  const station = openStation()
  await foundFair(station)
  const employer = await station.tell('employer.save', { id: v7(), name: 'Công ty May', booth: '1' })
  await station.tell('booth.sit', { employerId: employer.id })
  const { id, attendee } = await register(station)
  await station.tell('interview.log', {
    id: v7(),
    badgeText: attendee.badge?.code ?? '',
    vacancyId: null,
    outcome: 'met',
    note: '',
    scannedAt: station.clock.now,
  })
  const refused = await station.call('action.undo', { id: v7(), actionId: id })
  expect(refused).toMatchObject({ ok: false, failure: { code: 'changed-since' } })
  station.close()
})

test('what was said at a booth of somebody erased since is not taken back, and the reason is said', async () => {
  const station = openStation()
  await foundFair(station)
  const { attendee } = await register(station)
  const employer = await station.tell('employer.save', { id: v7(), name: 'Công ty May', booth: '1' })
  await station.tell('booth.sit', { employerId: employer.id })
  const turn = {
    id: v7(),
    badgeText: attendee.badge?.code ?? '',
    vacancyId: null,
    outcome: 'met' as const,
    note: '',
    scannedAt: station.clock.now,
  }
  await station.tell('interview.log', turn)
  await station.tell('attendee.erase', { id: v7(), attendeeId: attendee.id })
  expect(await station.call('action.undo', { id: v7(), actionId: turn.id })).toEqual({
    ok: false,
    failure: { code: 'person-erased' },
  })
  station.close()
})

test('an undo is done once, also when it is sent twice, and nobody undoes what another screen did', async () => {
  const station = openStation()
  await foundFair(station)
  const { id } = await register(station)
  const other = { door: 'browser' as const, stationId: randomUUID(), role: 'desk' as const }
  const foreign = await station.call('action.undo', { id: v7(), actionId: id }, other)
  expect(foreign).toMatchObject({ ok: false, failure: { code: 'not-found' } })
  const undo = v7()
  await station.tell('action.undo', { id: undo, actionId: id })
  await station.tell('action.undo', { id: undo, actionId: id })
  const twice = await station.call('action.undo', { id: v7(), actionId: id })
  expect(twice).toMatchObject({ ok: false, failure: { code: 'already-undone' } })
  station.close()
})

test('the list of actions names what was done, to whom, the newest first', async () => {
  const station = openStation()
  await foundFair(station)
  const first = await register(station, { fullName: 'Nông Thị Mẫu' })
  station.clock.now += 1000
  const second = await register(station, { fullName: 'Hoàng Văn Thử' })
  const link = v7()
  await station.tell('attendee.link', {
    id: link,
    first: first.attendee.id,
    second: second.attendee.id,
    decision: 'same',
  })
  await station.tell('action.undo', { id: v7(), actionId: link })
  const actions = await station.tell('action.list', { limit: 10 })
  expect(actions.map(({ kind, fullName, undone }) => [kind, fullName, undone])).toEqual([
    ['linked', 'Nông Thị Mẫu', true],
    ['registered', 'Hoàng Văn Thử', false],
    ['registered', 'Nông Thị Mẫu', false],
  ])
  expect(await station.tell('attendee.records', { attendeeId: first.attendee.id })).toHaveLength(1)
  station.close()
})
