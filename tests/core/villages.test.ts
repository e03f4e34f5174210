import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { copyAll, foundFair, joinFair, openStation, somebody, type TestStation } from '../support/station.ts'

const communeCode = '06040'

async function arriveFrom(station: TestStation, village: string | null, commune = communeCode) {
  const person = somebody({ communeCode: commune, village })
  return station.tell('attendee.register', { id: randomUUID(), person, consents: [], knownAs: null })
}

async function save(station: TestStation, name: string, id: string = randomUUID(), retired = false): Promise<string> {
  await station.tell('village.save', { id, communeCode, name, retired })
  return id
}

const namesIn = async (station: TestStation) =>
  (await station.tell('village.list', { communeCode })).map(({ name }) => name)

test('a commune’s villages are those listed and those people have named, once each, in Vietnamese order', async () => {
  const station = openStation()
  await foundFair(station)
  const listed = await save(station, 'Khuổi Thủy')
  for (const name of ['Ý Tịch', 'Đồng Mỏ', 'Khu 10', 'Khu 2', 'Ao Sen']) await save(station, name)
  for (const village of ['khuổi thuỷ', 'KHUỔI THỦY', 'Bản Chu', 'bản chu', 'Bản Chu', null]) {
    await arriveFrom(station, village)
  }
  await arriveFrom(station, 'Nơi Khác', '06091')
  const villages = await station.tell('village.list', { communeCode })
  expect(villages.map(({ name }) => name)).toEqual([
    'Ao Sen',
    'Bản Chu',
    'Đồng Mỏ',
    'Khu 2',
    'Khu 10',
    'Khuổi Thủy',
    'Ý Tịch',
  ])
  expect(villages).toContainEqual({ id: listed, name: 'Khuổi Thủy', used: 2 })
  expect(villages).toContainEqual({ id: null, name: 'Bản Chu', used: 3 })
})

test('a village taken off the list is not offered, also where people still say it, until it is put back', async () => {
  const station = openStation()
  await foundFair(station)
  const { attendee } = await arriveFrom(station, 'Nà Thử')
  const id = await save(station, 'Nà Thử')
  await save(station, 'Nà Thử', id, true)
  expect(await namesIn(station)).toEqual([])
  expect((await station.tell('attendee.read', { attendeeId: attendee.id })).village).toBe('Nà Thử')
  await save(station, 'Nà Thử', id)
  expect(await station.tell('village.list', { communeCode })).toEqual([{ id, name: 'Nà Thử', used: 1 }])
})

test('a renamed village keeps what people said of themselves', async () => {
  const station = openStation()
  await foundFair(station)
  const { attendee } = await arriveFrom(station, 'Thôn 3')
  const id = await save(station, 'Thôn 3')
  await save(station, 'Thôn Tân Lập', id)
  expect((await station.tell('attendee.read', { attendeeId: attendee.id })).village).toBe('Thôn 3')
  expect(await station.tell('village.list', { communeCode })).toEqual([
    { id: null, name: 'Thôn 3', used: 1 },
    { id, name: 'Thôn Tân Lập', used: 0 },
  ])
})

test('a village added at two desks is one on the list, and one stroke takes it off', async () => {
  const host = openStation({ letter: 'A' })
  const other = openStation({ letter: 'B' })
  const fair = await foundFair(host)
  joinFair(other, host, fair.id)
  const id = await save(host, 'Bản Pìn')
  await save(other, 'bản pìn')
  copyAll(other.store, host.store)
  expect(await namesIn(host)).toHaveLength(1)
  await save(host, 'Bản Pìn', id, true)
  expect(await namesIn(host)).toEqual([])
})

test('a village cannot be moved to another commune by its id', async () => {
  const station = openStation()
  await foundFair(station)
  const id = await save(station, 'Nà Thử')
  const moved = { id, communeCode: '06091', name: 'Nà Thử', retired: false }
  expect(await station.call('village.save', moved)).toEqual({ ok: false, failure: { code: 'not-found', field: 'id' } })
})

test('nobody erased is counted among those who name a village', async () => {
  const station = openStation()
  await foundFair(station)
  const { attendee } = await arriveFrom(station, 'Khuổi Kheo')
  await station.tell('attendee.erase', { id: randomUUID(), attendeeId: attendee.id })
  expect(await namesIn(station)).toEqual([])
})
