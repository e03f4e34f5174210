import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { InputOf } from '../../shared/contract.ts'
import { registerAhead } from '../../electron/core/ahead.ts'
import {
  allConsents,
  copyAll,
  foundFair,
  joinFair,
  openStation,
  somebody,
  type TestStation,
} from '../support/station.ts'

const card = '020090000001'
const refusal = { ok: false, failure: { code: 'changed-since' } }
const statistics = (given: boolean) => ({ purpose: 'statistics', given, method: 'spoken' }) as const

async function arrive(
  station: TestStation,
  fields: Parameters<typeof somebody>[0] = {},
  rest: Partial<InputOf<'attendee.register'>> = {},
) {
  const id = v7()
  const input = { id, person: somebody(fields), consents: allConsents, knownAs: null, ...rest }
  return { actionId: id, ...(await station.tell('attendee.register', input)) }
}

async function twoDesks() {
  const [host, other] = [openStation({ letter: 'A' }), openStation({ letter: 'B' })] as const
  const fair = await foundFair(host)
  joinFair(other, host, fair.id)
  return { host, other, fair }
}

test('checked in at two desks that have not heard of each other, and taken back at one, they are still here', async () => {
  const { host, other, fair } = await twoDesks()
  const context = host.contextOf(host.window)
  const listed = host.store.atomically(() => registerAhead(context, somebody({ idNumber: card }), fair.id))
  copyAll(host.store, other.store)
  await other.tell('attendee.check-in', { id: v7(), attendeeIds: [listed] })
  host.clock.now += 60_000
  const came = v7()
  await host.tell('attendee.check-in', { id: came, attendeeIds: [listed] })
  await host.tell('action.undo', { id: v7(), actionId: came })
  copyAll(host.store, other.store)
  copyAll(other.store, host.store)
  for (const desk of [host, other])
    expect(await desk.tell('attendee.count', {})).toMatchObject({ persons: 1, inside: 1, ahead: 0, badges: 1 })
})

test('an answer is not taken back while what it allowed is kept', async () => {
  const station = openStation()
  await foundFair(station)
  const { attendee } = await arrive(station, {}, { consents: [] })
  const agreed = v7()
  await station.tell('attendee.correct', {
    id: agreed,
    attendeeId: attendee.id,
    fields: {},
    consents: [statistics(true)],
  })
  const told = v7()
  await station.tell('attendee.correct', { id: told, attendeeId: attendee.id, fields: { ethnicity: 'nung' } })
  expect(await station.call('action.undo', { id: v7(), actionId: agreed })).toEqual(refusal)
  await station.tell('action.undo', { id: v7(), actionId: told })
  await station.tell('action.undo', { id: v7(), actionId: agreed })
  const now = await station.tell('attendee.read', { attendeeId: attendee.id })
  expect(now).toMatchObject({ ethnicity: null, consents: [] })
})

test('a card number put right is not taken back once somebody else has shown that card', async () => {
  const station = openStation()
  await foundFair(station)
  const { attendee } = await arrive(station, { idNumber: card })
  const correction = v7()
  const fields = { idNumber: '020090000009' }
  await station.tell('attendee.correct', { id: correction, attendeeId: attendee.id, fields })
  await arrive(station, { idNumber: card, fullName: 'Lý A Sình' })
  expect(await station.call('action.undo', { id: v7(), actionId: correction })).toEqual(refusal)
  expect(await station.tell('attendee.count', {})).toMatchObject({ persons: 2 })
  expect(await station.tell('attendee.read', { attendeeId: attendee.id })).toMatchObject(fields)
})

test('an undo that is refused has changed nothing, and the screens find everybody as before', async () => {
  const station = openStation()
  await foundFair(station)
  const { actionId, attendee } = await arrive(station, { idNumber: card })
  await station.tell('attendee.correct', { id: v7(), attendeeId: attendee.id, fields: { village: 'Nà Thử' } })
  expect(await station.call('action.undo', { id: v7(), actionId })).toEqual(refusal)
  expect(await station.tell('attendee.search', { text: 'na thu', limit: 5 })).toHaveLength(1)
  expect(await station.tell('attendee.count', {})).toMatchObject({ persons: 1, badges: 1 })
})

test('a registration can be taken back after the machine was started anew', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-undo-'))
  const file = join(folder, 'fair.db')
  const before = openStation({ file })
  await foundFair(before)
  const { actionId } = await arrive(before, { idNumber: card })
  before.close()
  const after = openStation({ file })
  await after.tell('action.undo', { id: v7(), actionId })
  expect(await after.tell('attendee.count', {})).toMatchObject({ persons: 0, badges: 0 })
  after.close()
  rmSync(folder, { recursive: true, force: true })
})

test('with a registration taken back, the card and the name it held go when the person is erased', async () => {
  const station = openStation()
  await foundFair(station)
  const first = await arrive(station, { idNumber: card, fullName: 'Mạc Xuân Quyên' })
  await station.tell('action.undo', { id: v7(), actionId: first.actionId })
  const { attendee } = await arrive(station, { idNumber: card, fullName: 'Mạc Thị Quyên' })
  const respelt = await arrive(station, { idNumber: card, fullName: 'Mạc Thị Quyền' }, { nameFrom: 'given' })
  await station.tell('action.undo', { id: v7(), actionId: respelt.actionId })
  await arrive(station, { idNumber: '020090000002', fullName: 'Lý A Sình' })
  await station.tell('draft.keep', { screen: 'correction', content: JSON.stringify({ attendeeId: attendee.id }) })
  await station.tell('draft.keep', { screen: 'rest', content: JSON.stringify({ attendeeId: v7(), village: 'Nà Thử' }) })
  await station.tell('attendee.erase', { id: v7(), attendeeId: attendee.id })
  const held = JSON.stringify([station.store.rows.all('person'), station.store.changes.since(0, 10_000).changes])
  expect(held).not.toMatch(/Mạc|020090000001/)
  expect(held).toContain('Lý A Sình')
  expect(await station.tell('draft.read', { screen: 'correction' })).toEqual({ content: null })
  expect((await station.tell('draft.read', { screen: 'rest' })).content).toContain('Nà Thử')
})

test('who is left of an attendee another desk has erased in part can be checked in and registered', async () => {
  const { host, other } = await twoDesks()
  const { attendee } = await arrive(host, { withoutPapers: true })
  copyAll(host.store, other.store)
  const second = await arrive(other, { fullName: 'Vi Thị Mẩy' })
  const pair = { first: attendee.id, second: second.attendee.id, decision: 'same' as const }
  await other.tell('attendee.link', { id: v7(), ...pair })
  await host.tell('attendee.erase', { id: v7(), attendeeId: attendee.id })
  copyAll(host.store, other.store)
  const [left] = await other.tell('attendee.latest', { limit: 5 })
  expect(left?.fullName).toBe('Vi Thị Mẩy')
  const attendeeIds = [left?.id ?? '']
  expect((await other.tell('attendee.check-in', { id: v7(), attendeeIds })).attendees).toHaveLength(1)
  expect((await arrive(other, { fullName: 'Vi Thị Mẩy' }, { knownAs: left?.id ?? null })).status).toBe('already')
})

test('refused at one desk and told at another that had not heard, it is shown nowhere', async () => {
  const { host, other } = await twoDesks()
  const { attendee } = await arrive(host, { idNumber: card })
  copyAll(host.store, other.store)
  await host.tell('attendee.correct', { id: v7(), attendeeId: attendee.id, fields: {}, consents: [statistics(false)] })
  other.clock.now += 1000
  const fields = { ethnicity: 'nung', village: 'Nà Thử' }
  await other.tell('attendee.correct', { id: v7(), attendeeId: attendee.id, fields })
  copyAll(other.store, host.store)
  copyAll(host.store, other.store)
  for (const desk of [host, other]) {
    const read = await desk.tell('attendee.read', { attendeeId: attendee.id })
    expect(read).toMatchObject({ ethnicity: null, village: 'Nà Thử' })
    const history = await desk.tell('attendee.history', { attendeeId: attendee.id })
    expect(JSON.stringify(history)).not.toContain('nung')
    expect(JSON.stringify(history)).toContain('ethnicity')
  }
})

test('the last answer counts, also when the desk’s clock was set right in between', async () => {
  const station = openStation({ clock: { now: Date.UTC(2099, 0, 1) } })
  await foundFair(station)
  const { attendee } = await arrive(station, { household: 'poor' })
  station.clock.now = Date.UTC(2026, 10, 24, 1)
  const consents = [statistics(false)]
  const later = await station.tell('attendee.correct', { id: v7(), attendeeId: attendee.id, fields: {}, consents })
  expect(later.consents).toContainEqual({ purpose: 'statistics', given: false })
  expect(later.household).toBeNull()
})

test('a phone told at the second visit brings whose it is, and a year does not come to another status', async () => {
  const station = openStation()
  await foundFair(station)
  await arrive(station, { idNumber: card, phoneOwner: 'none', household: 'poor', guardianName: 'Vi Thị Mẩy' })
  const { attendee } = await arrive(station, {
    idNumber: card,
    phone: '0912345678',
    phoneOwner: 'relative',
    household: 'near-poor',
    householdYear: 2026,
    guardianName: 'Lý A Sình',
    guardianPhone: '0987654321',
  })
  expect(attendee).toMatchObject({ phone: '0912345678', phoneOwner: 'relative' })
  expect(attendee).toMatchObject({ household: 'poor', householdYear: null })
  expect(attendee).toMatchObject({ guardianName: 'Vi Thị Mẩy', guardianPhone: null })
  const third = await arrive(station, { idNumber: card, phoneOwner: 'none', household: 'poor', householdYear: 2026 })
  expect(third.attendee).toMatchObject({ phoneOwner: 'relative', householdYear: 2026 })
})

test('the arrival of a record that has not been heard of yet is in no list, no total and on no page', async () => {
  const { host, other, fair } = await twoDesks()
  const unheard = await arrive(host, { fullName: 'Lý A Sình' })
  const heard = await arrive(host, { fullName: 'Lý Văn Sình' })
  const pair = { first: unheard.attendee.id, second: heard.attendee.id, decision: 'same' as const }
  await host.tell('attendee.link', { id: v7(), ...pair })
  const { changes } = host.store.changes.since(0, 10_000)
  const some = changes.filter(
    ({ table, person }) =>
      table === 'person_link' || (table === 'person' ? person === pair.second : person === pair.first),
  )
  other.store.atomically(() => other.store.changes.absorb(some))
  expect(await other.tell('attendee.count', {})).toMatchObject({ persons: 0, inside: 0 })
  expect(await other.tell('attendee.read', { attendeeId: pair.second })).toMatchObject({ arrivedAt: null })
  expect(await other.tell('attendee.list', { scope: 'fair', offset: 0, limit: 5 })).toEqual({ total: 0, rows: [] })
  const [row] = (await other.tell('attendee.list', { scope: 'everyone', offset: 0, limit: 5 })).rows
  expect(row).toMatchObject({ fullName: 'Lý Văn Sình', arrivedAt: null })
  copyAll(host.store, other.store)
  expect(other.store.attendances.countPresence(fair.id)).toMatchObject({ persons: 1 })
})
