import { v7 } from 'uuid'
import { expect, test } from 'vitest'
import type { InputOf } from '../../shared/contract.ts'
import {
  allConsents,
  copyAll,
  foundFair,
  joinFair,
  openStation,
  somebody,
  type TestStation,
} from '../support/station.ts'

async function register(
  station: TestStation,
  fields: Parameters<typeof somebody>[0] = {},
  consents: InputOf<'attendee.register'>['consents'] = allConsents,
) {
  const { attendee } = await station.tell('attendee.register', {
    id: v7(),
    person: somebody(fields),
    consents,
    knownAs: null,
  })
  return attendee
}

async function correct(station: TestStation, attendeeId: string, input: Partial<InputOf<'attendee.correct'>>) {
  station.clock.now += 60_000
  return station.tell('attendee.correct', { id: v7(), attendeeId, fields: {}, ...input })
}

test('the history tells what happened to a person, the newest first, with the desk that wrote it', async () => {
  const station = openStation()
  await foundFair(station)
  const { id } = await register(station, { fullName: 'Nong Thi Mau', idNumber: '020302000002' }, [])
  await correct(station, id, { fields: { fullName: 'Nông Thị Mẫu', idNumber: '020302000003' } })
  const history = await station.tell('attendee.history', { attendeeId: id })
  expect(history.map(({ what, station: letter }) => `${letter} ${what}`)).toEqual([
    'A corrected',
    'A badge-issued',
    'A attended',
    'A registered',
  ])
  expect(history[0]).toMatchObject({
    at: station.clock.now,
    changes: [
      { field: 'fullName', before: 'Nong Thi Mau', after: 'Nông Thị Mẫu' },
      { field: 'idNumber', before: '…0002', after: '…0003' },
    ],
  })
  station.close()
})

test('each entry names who sat at the machine, and nobody where nobody said so', async () => {
  const station = openStation()
  await foundFair(station)
  const { id } = await register(station)
  const clerk = v7()
  await station.tell('operator.save', { id: clerk, name: 'Lý Thị Bàn', phone: null, role: 'desk' })
  await station.tell('operator.choose', { id: v7(), operatorId: clerk })
  await correct(station, id, { fields: { village: 'Nà Thử' } })
  const history = await station.tell('attendee.history', { attendeeId: id })
  expect(history.map(({ what, operator }) => [what, operator])).toContainEqual(['corrected', 'Lý Thị Bàn'])
  expect(history.find(({ what }) => what === 'registered')?.operator).toBeNull()
  station.close()
})

test('merging and un-merging are in the history, and both records are whole again', async () => {
  const station = openStation()
  await foundFair(station)
  const first = await register(station, { fullName: 'Nông Thị Mẫu', village: 'Thôn Mẫu' })
  station.clock.now += 1000
  const second = await register(station, { fullName: 'Nong Thi Mau', phone: '0912345678' })
  await station.tell('attendee.link', { id: v7(), first: first.id, second: second.id, decision: 'same' })
  const merged = await station.tell('attendee.read', { attendeeId: second.id })
  expect(merged).toMatchObject({ id: first.id, village: 'Thôn Mẫu', phone: '0912345678' })
  station.clock.now += 1000
  // A correction of the one attendee reaches both records and is told once.
  await correct(station, merged.id, { fields: { village: 'Thôn Nà Thử' } })

  const separated = await station.tell('attendee.separate', { id: v7(), personId: second.id })
  expect(separated).toMatchObject({ id: second.id, fullName: 'Nong Thi Mau' })
  const told = async (attendeeId: string) =>
    (await station.tell('attendee.history', { attendeeId })).map(({ what }) => what)
  expect((await told(first.id)).slice(0, 3)).toEqual(['separated', 'corrected', 'merged'])
  expect((await told(second.id)).filter((what) => what === 'separated')).toHaveLength(1)
  const single = await station.call('attendee.separate', { id: v7(), personId: second.id })
  expect(single).toMatchObject({ ok: false, failure: { code: 'single-record' } })
  station.close()
})

test('a record separated from two others does not come back through either', async () => {
  const station = openStation()
  await foundFair(station)
  const people = []
  for (const fullName of ['Lý A Sình', 'Ly A Sinh', 'Lý A Sinh']) people.push(await register(station, { fullName }))
  const [first, second, third] = people.map(({ id }) => id) as [string, string, string]
  await station.tell('attendee.link', { id: v7(), first, second, decision: 'same' })
  await station.tell('attendee.link', { id: v7(), first: second, second: third, decision: 'same' })
  await station.tell('attendee.separate', { id: v7(), personId: second })
  const groups = await Promise.all(
    [first, second, third].map(async (attendeeId) =>
      (await station.tell('attendee.records', { attendeeId })).map(({ personId }) => personId),
    ),
  )
  expect(groups[1]).toEqual([second])
  expect(groups[0]).not.toContain(second)
  expect((await station.tell('attendee.count', {})).persons).toBeGreaterThan(1)
  station.close()
})

test('what another desk wrote is told with its letter', async () => {
  const host = openStation({ letter: 'A' })
  const fair = await foundFair(host)
  const other = openStation({ letter: 'B' })
  joinFair(other, host, fair.id)
  const { id } = await register(other, { fullName: 'Triệu Mùi Ví Dụ' })
  copyAll(other.store, host.store)
  const history = await host.tell('attendee.history', { attendeeId: id })
  expect(new Set(history.map(({ station }) => station))).toEqual(new Set(['B']))
  host.close()
  other.close()
})

test('a sensitive answer given at the second table is kept only with the consent that covers it', async () => {
  const station = openStation()
  await foundFair(station)
  const registering = [{ purpose: 'register-and-match' as const, given: true, method: 'spoken' as const }]
  const { id } = await register(station, {}, registering)
  const without = await correct(station, id, { fields: { ethnicity: 'nung', education: 'primary' } })
  expect(without).toMatchObject({ ethnicity: null, education: 'primary' })

  const yes = [{ purpose: 'statistics' as const, given: true, method: 'spoken' as const }]
  const withConsent = await correct(station, id, { fields: { ethnicity: 'nung', disability: false }, consents: yes })
  expect(withConsent).toMatchObject({ ethnicity: 'nung', disability: false })
  expect(withConsent.consents).toContainEqual({ purpose: 'statistics', given: true })

  const no = [{ purpose: 'statistics' as const, given: false, method: 'spoken' as const }]
  const takenBack = await correct(station, id, { consents: no })
  expect(takenBack).toMatchObject({ ethnicity: null, disability: null, education: 'primary' })
  const history = await station.tell('attendee.history', { attendeeId: id })
  expect(history.filter(({ what }) => what.startsWith('consent')).map(({ what }) => what)).toEqual([
    'consent-refused',
    'consent-given',
    'consent-given',
  ])
  station.close()
})
