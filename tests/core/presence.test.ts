import { randomUUID } from 'node:crypto'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { PersonInput } from '../../shared/contract/attendee.ts'
import { registerAhead } from '../../electron/core/ahead.ts'
import { consentTextVersion } from '../../electron/core/consent-text.ts'
import { issueBadge } from '../../electron/core/issue-badge.ts'
import { nextFair } from '../support/next-fair.ts'
import {
  allConsents,
  copyAll,
  foundFair,
  joinFair,
  openStation,
  somebody,
  type TestStation,
} from '../support/station.ts'

/** A list a commune has sent, as its import will write it. */
function listAhead(station: TestStation, fairId: string, ...people: PersonInput[]): string[] {
  const context = station.contextOf(station.window)
  return station.store.atomically(() => people.map((person) => registerAhead(context, person, fairId)))
}

async function arrive(station: TestStation, fields: Partial<PersonInput> = {}, knownAs: string | null = null) {
  const person = somebody(fields)
  return station.tell('attendee.register', { id: randomUUID(), person, consents: allConsents, knownAs })
}

async function figures(station: TestStation) {
  const { persons, inside, ahead, children, badges } = await station.tell('attendee.count', {})
  return { persons, inside, ahead, children, badges }
}

test('somebody on the commune’s list is nobody at the fair until they come, and then is one person', async () => {
  const station = openStation()
  const fair = await foundFair(station)
  const [listed] = listAhead(station, fair.id, somebody({ idNumber: '020090000001', phone: '0912345678' }))
  expect(await figures(station)).toEqual({ persons: 0, inside: 0, ahead: 1, children: 0, badges: 0 })
  expect(await station.tell('attendee.latest', { limit: 10 })).toEqual([])
  expect(station.store.exports.arrivals(fair.id)).toEqual([])
  expect(station.store.exports.persons(fair.id)).toEqual([])
  const waiting = await station.tell('attendee.read', { attendeeId: listed ?? '' })
  expect(waiting).toMatchObject({ arrivedAt: null, ahead: true, badge: null })

  station.clock.now += 60_000
  const came = await arrive(station, { idNumber: '020090000001' })
  expect(came).toMatchObject({
    status: 'checked-in',
    attendee: { id: listed, arrivedAt: station.clock.now, ahead: true, phone: '0912345678' },
  })
  expect(came.attendee.badge?.voidedAt).toBeNull()
  expect(await figures(station)).toEqual({ persons: 1, inside: 1, ahead: 0, children: 0, badges: 1 })
  expect(station.store.exports.arrivals(fair.id)).toEqual([{ root: listed, arrived_at: station.clock.now }])
  expect((await arrive(station, { idNumber: '020090000001' })).status).toBe('already')
})

test('a list read in twice, or after its people have come, puts nobody on it twice', async () => {
  const station = openStation()
  const fair = await foundFair(station)
  const here = await arrive(station, { idNumber: '020090000002' })
  const people = [somebody({ idNumber: '020090000001' }), somebody({ idNumber: '020090000002', village: 'Nà Thử' })]
  const first = listAhead(station, fair.id, ...people)
  const second = listAhead(station, fair.id, ...people)
  expect(second).toEqual(first)
  expect(await figures(station)).toMatchObject({ persons: 1, ahead: 1 })
  const read = await station.tell('attendee.read', { attendeeId: here.attendee.id })
  expect(read).toMatchObject({ arrivedAt: here.attendee.arrivedAt, village: 'Nà Thử' })
})

test('a list tells of no poverty and no people before they agreed to it', async () => {
  const station = openStation()
  const fair = await foundFair(station)
  const sensitive = { ethnicity: 'nung', household: 'poor', householdYear: 2026, disability: true }
  const [stranger] = listAhead(station, fair.id, somebody({ idNumber: '020090000001', ...sensitive }))
  expect(await station.tell('attendee.read', { attendeeId: stranger ?? '' })).toMatchObject({
    ethnicity: null,
    household: null,
    householdYear: null,
    disability: null,
  })
  await arrive(station, { idNumber: '020090000002' })
  const [agreed] = listAhead(station, fair.id, somebody({ idNumber: '020090000002', ...sensitive }))
  expect(await station.tell('attendee.read', { attendeeId: agreed ?? '' })).toMatchObject(sensitive)
})

test('a badge printed the day before is the badge they get', async () => {
  const station = openStation()
  const fair = await foundFair(station)
  const [listed = ''] = listAhead(station, fair.id, somebody({ idNumber: '020090000001' }))
  const context = station.contextOf(station.window)
  station.store.atomically(() => issueBadge(context, listed, fair.id, station.clock.now, null))
  const { badge, arrivedAt } = await station.tell('attendee.read', { attendeeId: listed })
  expect([badge?.number, arrivedAt]).toEqual([expect.any(String), null])
  station.clock.now += 60_000
  expect((await arrive(station, { idNumber: '020090000001' })).attendee.badge).toEqual(badge)
})

test('a village that comes with its leader is checked in at once, each with a badge', async () => {
  const station = openStation()
  const fair = await foundFair(station)
  const listed = listAhead(
    station,
    fair.id,
    ...['Lý A Sình', 'Vi Thị Mẩy', 'Hoàng Văn Tú'].map((fullName) => somebody({ fullName, withoutPapers: true })),
  )
  const here = await arrive(station, { fullName: 'Nông Thị Mẫu' })
  const input = { id: randomUUID(), attendeeIds: [...listed, here.attendee.id, listed[0] ?? ''] }
  const { attendees } = await station.tell('attendee.check-in', input)
  expect(attendees.map(({ id }) => id)).toEqual([...listed, here.attendee.id])
  expect(new Set(attendees.map(({ badge }) => badge?.number)).size).toBe(4)
  expect(attendees.at(-1)).toEqual(here.attendee)
  expect(await figures(station)).toEqual({ persons: 4, inside: 4, ahead: 0, children: 0, badges: 4 })
  expect(await station.tell('attendee.check-in', input)).toEqual({ attendees })
})

test('checking in refuses the whole group when one of them is erased, unknown or has refused', async () => {
  const station = openStation()
  const fair = await foundFair(station)
  const [listed = '', erased = '', unwilling = ''] = listAhead(
    station,
    fair.id,
    ...[1, 2, 3].map((card) => somebody({ idNumber: `02009000000${card}` })),
  )
  await station.tell('attendee.erase', { id: randomUUID(), attendeeId: erased })
  const answer = {
    fair: fair.id,
    person: unwilling,
    purpose: 'register-and-match',
    given: 0,
    method: 'spoken',
    text_version: consentTextVersion('register-and-match'),
    answered_at: station.clock.now,
  }
  station.store.atomically(() => station.store.changes.create('consent', randomUUID(), answer, station.clock.now))
  const checkIn = (...attendeeIds: string[]) => station.call('attendee.check-in', { id: randomUUID(), attendeeIds })
  const refusal = (code: string) => ({ ok: false, failure: { code, field: 'attendeeIds.1' } })
  expect(await checkIn(listed, erased)).toEqual(refusal('person-erased'))
  expect(await checkIn(listed, randomUUID())).toEqual(refusal('not-found'))
  expect(await checkIn(listed, unwilling)).toEqual(refusal('consent-missing'))
  expect(await figures(station)).toMatchObject({ persons: 0, ahead: 2, badges: 0 })
})

test('who goes home is no longer inside, and is back in by word, by card or by check-in', async () => {
  const station = openStation()
  await foundFair(station)
  const { attendee } = await arrive(station, { idNumber: '020090000001' })
  const out = () => station.tell('attendee.check-out', { id: randomUUID(), attendeeId: attendee.id, left: true })
  const backIn = [
    () => station.tell('attendee.check-out', { id: randomUUID(), attendeeId: attendee.id, left: false }),
    () => arrive(station, { idNumber: '020090000001' }),
    () => station.tell('attendee.check-in', { id: randomUUID(), attendeeIds: [attendee.id] }),
  ]
  for (const comeBack of backIn) {
    station.clock.now += 60_000
    expect((await out()).leftAt).toBe(station.clock.now)
    const wentAt = station.clock.now
    station.clock.now += 60_000
    expect((await out()).leftAt, 'the first time counts').toBe(wentAt)
    expect(await figures(station)).toMatchObject({ persons: 1, inside: 0 })
    await comeBack()
    expect(await station.tell('attendee.read', { attendeeId: attendee.id })).toMatchObject({
      arrivedAt: attendee.arrivedAt,
      leftAt: null,
    })
    expect(await figures(station)).toMatchObject({ persons: 1, inside: 1 })
  }
})

test('nobody goes home who has not come', async () => {
  const station = openStation()
  const fair = await foundFair(station)
  const [listed = ''] = listAhead(station, fair.id, somebody())
  const input = { id: randomUUID(), attendeeId: listed, left: true }
  expect(await station.call('attendee.check-out', input)).toEqual({
    ok: false,
    failure: { code: 'not-found', field: 'attendeeId' },
  })
})

test('registered at two desks and checked out at one that knows of both, an attendee has left everywhere', async () => {
  const host = openStation({ letter: 'A' })
  const other = openStation({ letter: 'B' })
  const fair = await foundFair(host)
  joinFair(other, host, fair.id)
  const { attendee } = await arrive(host, { idNumber: '020090000001' })
  await arrive(other, { idNumber: '020090000001' })
  copyAll(other.store, host.store)
  const left = await host.tell('attendee.check-out', { id: randomUUID(), attendeeId: attendee.id, left: true })
  expect(left.leftAt).toBe(host.clock.now)
  copyAll(host.store, other.store)
  for (const desk of [host, other]) expect(await figures(desk)).toMatchObject({ persons: 1, inside: 0 })
})

test('registered at two desks and checked out at the one that knew of one, an attendee still counts as inside', async () => {
  const host = openStation({ letter: 'A' })
  const other = openStation({ letter: 'B' })
  const fair = await foundFair(host)
  joinFair(other, host, fair.id)
  const { attendee } = await arrive(host, { idNumber: '020090000001' })
  await host.tell('attendee.check-out', { id: randomUUID(), attendeeId: attendee.id, left: true })
  await arrive(other, { idNumber: '020090000001' })
  copyAll(other.store, host.store)
  expect(await figures(host)).toMatchObject({ persons: 1, inside: 1 })
  expect((await host.tell('attendee.read', { attendeeId: attendee.id })).leftAt).toBeNull()
})

test('small children are counted one by one, at their own fair, and a repeated key is one child', async () => {
  const station = openStation()
  await foundFair(station)
  const input = { id: randomUUID() }
  expect(await station.tell('child.count', input)).toEqual({ children: 1 })
  expect(await station.tell('child.count', input)).toEqual({ children: 1 })
  expect(await station.tell('child.count', { id: randomUUID() })).toEqual({ children: 2 })
  expect(await figures(station)).toMatchObject({ persons: 0, children: 2 })
  nextFair(station)
  expect(await figures(station)).toMatchObject({ children: 0 })
})

test('a check-in taken back is somebody expected again, and a check-out taken back is somebody inside', async () => {
  const station = openStation()
  const fair = await foundFair(station)
  const [listed = ''] = listAhead(station, fair.id, somebody({ idNumber: '020090000001' }))
  const undo = (actionId: string) => station.tell('action.undo', { id: randomUUID(), actionId })
  const [came, went] = [v7(), v7()]
  await station.tell('attendee.check-in', { id: came, attendeeIds: [listed] })
  station.clock.now += 60_000
  await station.tell('attendee.check-out', { id: went, attendeeId: listed, left: true })
  const actions = await station.tell('action.list', { limit: 10 })
  expect(actions.map(({ kind, attendeeId }) => [kind, attendeeId])).toEqual([
    ['checked-out', listed],
    ['checked-in', listed],
  ])
  await undo(went)
  expect(await figures(station)).toMatchObject({ persons: 1, inside: 1, ahead: 0 })
  await undo(came)
  expect(await figures(station)).toEqual({ persons: 0, inside: 0, ahead: 1, children: 0, badges: 0 })
})
