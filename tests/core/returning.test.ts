import { facesOf } from '../../electron/core/badge-faces.ts'
import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { InputOf } from '../../shared/contract.ts'
import type { PersonInput } from '../../shared/contract/attendee.ts'
import type { Caller } from '../../electron/core/ports.ts'
import { nextFair } from '../support/next-fair.ts'
import { allConsents, foundFair, openStation, somebody, type TestStation } from '../support/station.ts'

type Rest = Partial<Omit<InputOf<'attendee.register'>, 'id' | 'person'>>

function registration(fields: Partial<PersonInput>, rest: Rest): InputOf<'attendee.register'> {
  return { id: randomUUID(), person: somebody(fields), consents: allConsents, knownAs: null, ...rest }
}

async function arrive(station: TestStation, fields: Partial<PersonInput> = {}, rest: Rest = {}) {
  return station.tell('attendee.register', registration(fields, rest))
}

const refused = (purpose: 'statistics' | 'share-with-employers') =>
  ({ purpose, given: false, method: 'spoken' }) as const

test('who comes to the next fair is known by their card, is present anew, and is one person in the history', async () => {
  const station = openStation()
  await foundFair(station)
  const before = await arrive(station, { idNumber: '020090000001', village: 'Nà Thử' })
  nextFair(station)
  expect((await station.tell('attendee.read', { attendeeId: before.attendee.id })).arrivedAt).toBeNull()
  const after = await arrive(station, { idNumber: '020090000001' }, { consents: [] })
  expect(after).toMatchObject({ status: 'checked-in', attendee: { id: before.attendee.id, village: 'Nà Thử' } })
  expect(after.attendee.badge?.id).not.toBe(before.attendee.badge?.id)
  expect(await station.tell('attendee.count', {})).toMatchObject({ persons: 1, inside: 1, badges: 1 })
})

test('consent given at an earlier fair stands: nothing is asked again, and what it covers may be kept', async () => {
  const station = openStation()
  await foundFair(station)
  await arrive(station, { idNumber: '020090000001' })
  nextFair(station)
  const { attendee } = await arrive(station, { idNumber: '020090000001', ethnicity: 'nung' }, { consents: [] })
  expect(attendee.consents).toEqual(allConsents.map(({ purpose, given }) => ({ purpose, given })))
  expect(attendee.ethnicity).toBe('nung')
  expect((await visitorAtBooth(station, attendee.badge?.code)).fullName).toBe('Hoàng Văn Thử')
})

test('a refusal at a later fair stands from then on, and what only the former consent covered goes', async () => {
  const station = openStation()
  await foundFair(station)
  const first = await arrive(station, { idNumber: '020090000001', household: 'poor', householdYear: 2026 })
  expect(first.attendee.household).toBe('poor')
  nextFair(station)
  const later = [refused('statistics'), refused('share-with-employers')]
  const { attendee } = await arrive(station, { idNumber: '020090000001', household: 'poor' }, { consents: later })
  expect(attendee).toMatchObject({ household: null, householdYear: null })
  expect(attendee.consents.filter(({ given }) => !given).map(({ purpose }) => purpose)).toEqual([
    'share-with-employers',
    'statistics',
  ])
  expect(await visitorAtBooth(station, attendee.badge?.code)).toMatchObject({ sharing: false, fullName: null })
})

test('consent to another wording, or one withdrawn, is no consent', async () => {
  const station = openStation()
  await foundFair(station)
  const old = await arrive(station, { idNumber: '020090000001' })
  const withdrawn = await arrive(station, { idNumber: '020090000002' })
  station.store.atomically(() => {
    for (const { id, person } of station.store.rows.all('consent')) {
      const change = person === old.attendee.id ? { text_version: 'an older one' } : { withdrawn_at: station.clock.now }
      station.store.changes.update('consent', id, change)
    }
  })
  nextFair(station)
  const asked = await arrive(station, { idNumber: '020090000001', ethnicity: 'tay' }, { consents: [] })
  expect(asked.attendee).toMatchObject({ consents: [], ethnicity: null })
  const without = await arrive(station, { idNumber: '020090000002', ethnicity: 'tay' }, { consents: [] })
  expect(without.attendee.consents.map(({ given }) => given)).toEqual([false, false, false, false])
  expect(without.attendee.ethnicity).toBeNull()
  expect(without.attendee.id).toBe(withdrawn.attendee.id)
})

test('a child alone is a visitor: the badge says so, and a booth sees the number and nothing else', async () => {
  const station = openStation()
  await foundFair(station)
  const child = { birthDate: '2012-09-09', phone: '0912345678', needs: ['vocational-training'] }
  const { attendee } = await arrive(station, { ...child, guardianName: 'Lý Thị Mẹ', guardianPhone: '0987654321' })
  expect(attendee.visitor).toBe(false)
  expect((await visitorAtBooth(station, attendee.badge?.code)).fullName).toBe('Hoàng Văn Thử')
  const fields = { guardianName: null, guardianPhone: null }
  await station.tell('attendee.correct', { id: randomUUID(), attendeeId: attendee.id, fields })
  expect((await station.tell('attendee.read', { attendeeId: attendee.id })).visitor).toBe(true)
  const [drawn] = await facesOf([attendee.badge?.id ?? ''], station.contextOf(station.window))
  expect(drawn?.visitor).toBe(true)
  expect(await visitorAtBooth(station, attendee.badge?.code)).toEqual({
    badgeId: attendee.badge?.id,
    badgeNumber: attendee.badge?.number,
    sharing: false,
    fullName: null,
    birthYear: null,
    sex: null,
    communeCode: null,
    education: null,
    mayAsk: false,
    occupation: null,
    qualification: null,
    phone: null,
    needs: [],
    seenBefore: [],
  })
})

test('a child whose guardian is known from an earlier fair comes with a card alone and is no visitor', async () => {
  const station = openStation()
  await foundFair(station)
  const child = { idNumber: '020212000001', birthDate: '2012-09-09' }
  await arrive(station, { ...child, guardianName: 'Lý Thị Mẹ' })
  nextFair(station)
  const { attendee } = await arrive(station, child)
  expect(attendee.visitor).toBe(false)
  expect(attendee.consents.every(({ given }) => given)).toBe(true)
})

test('a name taken from the card is shown, the former one is still found, and the two can be taken apart', async () => {
  const station = openStation()
  await foundFair(station)
  const known = await arrive(station, { fullName: 'Hoàng Văn Thư', withoutPapers: true, phone: '0912345678' })
  nextFair(station)
  const card = { fullName: 'Hoàng Văn Thử', idNumber: '020090000001' }
  const { status, attendee } = await arrive(station, card, { knownAs: known.attendee.id, nameFrom: 'given' })
  expect(status).toBe('checked-in')
  expect(attendee).toMatchObject({ id: known.attendee.id, phone: '0912345678', ...card })
  expect(await station.tell('attendee.count', {})).toMatchObject({ persons: 1, badges: 1 })
  for (const text of ['văn thư', 'văn thử', '000001']) {
    const found = await station.tell('attendee.search', { text, limit: 10 })
    expect(
      found.map(({ id, fullName }) => [id, fullName]),
      text,
    ).toEqual([[known.attendee.id, 'Hoàng Văn Thử']])
  }
  const [first = '', second = ''] = attendee.persons
  await station.tell('attendee.link', { id: randomUUID(), first, second, decision: 'different' })
  const names = await Promise.all(attendee.persons.map((attendeeId) => station.tell('attendee.read', { attendeeId })))
  expect(names.map(({ fullName, arrivedAt }) => [fullName, arrivedAt !== null])).toEqual([
    ['Hoàng Văn Thư', false],
    ['Hoàng Văn Thử', true],
  ])
})

test('the same spelling taken again, or an earlier one taken back, makes no further record', async () => {
  const station = openStation()
  await foundFair(station)
  const card = { idNumber: '020090000001' }
  const spelt = (fullName: string) => arrive(station, { ...card, fullName }, { nameFrom: 'given' })
  await arrive(station, { ...card, fullName: 'Lí A Sình' })
  await spelt('Lý A Sình')
  const again = await spelt('Lý A Sình')
  expect(again.attendee).toMatchObject({ fullName: 'Lý A Sình', persons: [expect.any(String), expect.any(String)] })
  const back = await spelt('Lí A Sình')
  expect(back.attendee).toMatchObject({ fullName: 'Lí A Sình', persons: again.attendee.persons })
})

test('a name typed differently changes nothing unless the clerk takes it', async () => {
  const station = openStation()
  await foundFair(station)
  await arrive(station, { idNumber: '020090000001', fullName: 'Lý A Sình' })
  const { attendee } = await arrive(station, { idNumber: '020090000001', fullName: 'LY A SINH' })
  expect(attendee).toMatchObject({ fullName: 'Lý A Sình', persons: [attendee.id] })
})

test('a clerk’s choice and a card that belongs to another make one attendee, whose card stays known', async () => {
  const station = openStation()
  await foundFair(station)
  const bare = await arrive(station, { fullName: 'Vi Thị Mẩy', withoutPapers: true, village: 'Bản Chu' })
  const card = { fullName: 'Vi Thị Mẩy', idNumber: '020190000001', phone: '0912345678' }
  const carded = await arrive(station, card)
  const { attendee } = await arrive(station, { ...card, phone: null }, { knownAs: bare.attendee.id })
  expect(attendee).toMatchObject({ village: 'Bản Chu', phone: '0912345678', idNumber: '020190000001' })
  expect(attendee.persons.toSorted()).toEqual([bare.attendee.id, carded.attendee.id].toSorted())
  expect((await arrive(station, card)).attendee.id).toBe(attendee.id)
  expect(await station.tell('attendee.count', {})).toMatchObject({ persons: 1 })
})

test('a card cannot make one of two who were told apart, and nothing is written', async () => {
  const station = openStation()
  await foundFair(station)
  const one = await arrive(station, { fullName: 'Vi Thị Mẩy', withoutPapers: true })
  const card = { fullName: 'Vi Thị Mẩy', idNumber: '020190000001' }
  const other = await arrive(station, card)
  const pair = { first: other.attendee.id, second: one.attendee.id }
  await station.tell('attendee.link', { id: randomUUID(), ...pair, decision: 'different' })
  const before = station.store.changes.since(0, 10_000).changes.length
  for (const nameFrom of ['known', 'given'] as const) {
    const input = registration({ ...card, fullName: 'Vi Thị Mảy' }, { knownAs: one.attendee.id, nameFrom })
    expect(await station.call('attendee.register', input)).toEqual({
      ok: false,
      failure: { code: 'id-number-taken', field: 'idNumber' },
    })
  }
  expect(station.store.changes.since(0, 10_000).changes).toHaveLength(before)
})

test('an old identity paper on a card joins nobody by itself', async () => {
  const station = openStation()
  await foundFair(station)
  const known = await arrive(station, { oldIdNumber: '081234567', withoutPapers: false })
  const { status, attendee } = await arrive(station, { idNumber: '020090000001', oldIdNumber: '081234567' })
  expect(status).toBe('registered')
  expect(attendee.id).not.toBe(known.attendee.id)
})

test('whoever was without papers and shows a card is so no longer', async () => {
  const station = openStation()
  await foundFair(station)
  const bare = await arrive(station, { withoutPapers: true })
  const carded = await arrive(station, { idNumber: '020090000001' }, { knownAs: bare.attendee.id })
  expect(carded.attendee.withoutPapers).toBe(false)
  const forgotten = await arrive(station, { withoutPapers: true }, { knownAs: bare.attendee.id })
  expect(forgotten.attendee).toMatchObject({ withoutPapers: false, idNumber: '020090000001' })
})

/** What a booth's own screen shows of a badge. */
async function visitorAtBooth(station: TestStation, code: string | undefined) {
  const employer = await station.tell('employer.save', { id: randomUUID(), name: 'Công ty May', booth: '3' })
  const id = randomUUID()
  station.store.stations.pair(id, 'Điện thoại', 'booth', id, station.clock.now)
  station.store.stations.sitPaired(id, employer.id)
  const booth: Caller = { door: 'browser', stationId: id, role: 'booth' }
  return station.tell(
    'booth.scan',
    { id: randomUUID(), scannedAt: Date.UTC(2026, 10, 24, 0, 30), text: code ?? '' },
    booth,
  )
}
