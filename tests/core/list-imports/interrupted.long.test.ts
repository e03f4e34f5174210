import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { freezeAll } from '../../support/freeze.ts'
import { noTargets } from '../../../shared/contract/fair.ts'
import { finishImports } from '../../../electron/core/list-imports/under-way.ts'
import { openList, peopleCsv, takeList } from '../../support/lists.ts'
import { realFair, rehearse } from '../../support/rehearsing.ts'
import { copyAll, foundFair, joinFair, openStation, somebody, type TestStation } from '../../support/station.ts'

const names = ['Nông', 'Vi', 'Hoàng', 'Lý', 'Triệu', 'Hứa', 'Bế', 'Đàm', 'Lương', 'Mã']
const given = ['Mẫu', 'Thử', 'Ví', 'Dụ', 'Tập', 'Đầu', 'Giữa', 'Cuối', 'Sáng', 'Chiều']

const cardOf = (at: number): string => `02009${at % 10}${String(at).padStart(6, '0')}`
const nameOf = (at: number): string => `${names[at % 10]} Văn ${given[Math.floor(at / 10) % 10]}`
const bornOf = (at: number): string => `199${at % 10}-03-1${Math.floor(at / 100)}`
const [year, month, day] = [0, 1, 2].map((part) => (at: number) => bornOf(at).split('-')[part] ?? '')

/** A list of so many people, each with a card. */
function listOf(count: number): string {
  const born = (at: number): string => [day, month, year].map((part) => part?.(at)).join('/')
  return peopleCsv(Array.from({ length: count }, (_, at) => `${nameOf(at)},${born(at)},Nam,${cardOf(at)},,Nà Thử`))
}

const personOf = (at: number) =>
  somebody({ fullName: nameOf(at), birthDate: bornOf(at), idNumber: cardOf(at), communeCode: '06040' })

async function aFair(): Promise<TestStation> {
  const station = openStation()
  await foundFair(station)
  return station
}

async function everybody(station: TestStation): Promise<string[]> {
  const { rows } = await station.tell('attendee.list', { scope: 'everyone', offset: 0, limit: 200 })
  return rows.map(({ fullName, birthDate }) => `${fullName} ${birthDate ?? ''}`)
}

function register(station: TestStation, at: number) {
  return station.tell('attendee.register', { id: randomUUID(), knownAs: null, person: personOf(at), consents: [] })
}

/** The power goes once so many lines are written; answers what turns it on again. */
function cutAfter(station: TestStation, lines: number): () => void {
  station.connection.exec(
    `CREATE TEMP TRIGGER cut BEFORE INSERT ON list_line WHEN NEW.row > ${lines} BEGIN SELECT RAISE(ABORT, 'power'); END`,
  )
  return () => void station.connection.exec('DROP TRIGGER cut')
}

/** A list too long to be written at once, decided on and half written. */
async function halfTaken(station: TestStation, count = 120) {
  const { handle, settings } = await openList(station, listOf(count))
  const turnOn = cutAfter(station, 21)
  const id = randomUUID()
  await expect(station.tell('import.commit', { id, handle, settings })).rejects.toThrow('internal')
  return { id, turnOn }
}

const finish = (station: TestStation) => finishImports(station.contextOf(station.window))

function waiting(station: TestStation): number {
  const row = station.connection.prepare(`SELECT count(*) AS rows FROM setting WHERE name LIKE 'list-%'`).get()
  return (row as { rows: number }).rows
}

test('the power goes after the last person of a list was taken back: what stays is counted all the same', async () => {
  const station = await aFair()
  const list = await takeList(station, listOf(30))
  await register(station, 7)
  station.connection.exec(
    `CREATE TEMP TRIGGER cut BEFORE UPDATE ON list_import WHEN OLD.undone_at IS NOT NULL BEGIN SELECT RAISE(ABORT, 'power'); END`,
  )
  await expect(station.tell('import.undo', { id: randomUUID(), listId: list.id })).rejects.toThrow('internal')
  station.connection.exec('DROP TRIGGER cut')
  await finish(station)
  expect(await everybody(station)).toHaveLength(1)
  expect(await station.tell('import.list', {})).toMatchObject([{ kept: 1 }])
  station.close()
})

test('whoever a desk has met while a list waits, and who asks to be forgotten, is not brought back by it', async () => {
  const station = await aFair()
  const { turnOn } = await halfTaken(station)
  const { attendee } = await register(station, 50)
  turnOn()
  await station.tell('attendee.erase', { id: randomUUID(), attendeeId: attendee.id })
  await finish(station)
  expect(await everybody(station)).not.toContain(`${nameOf(50)} ${bornOf(50)}`)
  expect(await everybody(station)).toHaveLength(119)
  expect(waiting(station)).toBe(0)
  station.close()
})

test('somebody is forgotten also where the list that waits cannot be finished', async () => {
  const station = await aFair()
  await halfTaken(station)
  const { attendee } = await register(station, 50)
  await station.tell('attendee.erase', { id: randomUUID(), attendeeId: attendee.id })
  expect(await everybody(station)).not.toContain(`${nameOf(50)} ${bornOf(50)}`)
  station.close()
})

test('a rehearsal that is erased takes along what waits of its lists', async () => {
  const station = openStation()
  const fair = await realFair(station)
  const rehearsal = await rehearse(station, fair.id)
  station.store.atomically(() =>
    station.store.changes.create(
      'list_import',
      'a list',
      { fair: rehearsal.id, kind: 'people', file_name: 'x.csv', digest: 'x', taken_at: 1, station: 'x', report: '{}' },
      1,
    ),
  )
  station.store.settings.keep('list-take/a list/00000', JSON.stringify([{ person: personOf(3) }]))
  station.store.settings.keep('list-take/another list/00000', '[]')
  await station.tell('rehearsal.erase', { id: randomUUID(), fairId: rehearsal.id })
  expect(station.store.settings.under('list-take/')).toEqual(['list-take/another list/00000'])
  station.close()
})

test('one command sent twice at once, the first of which fails, loses no line', async () => {
  const station = await aFair()
  const { handle, settings } = await openList(station, listOf(900))
  const { stations } = station.store
  const { noteAccess } = stations
  let isFirst = true
  stations.noteAccess = (...told) => {
    if (!isFirst) return noteAccess(...told)
    isFirst = false
    throw new Error('no room')
  }
  const id = randomUUID()
  const both = await Promise.all([1, 2].map(() => station.call('import.commit', { id, handle, settings })))
  stations.noteAccess = noteAccess
  const taken = both.filter(({ ok }) => ok)
  const written = station.connection.prepare('SELECT count(*) AS rows FROM list_line').get()
  expect(written).toEqual({ rows: taken.length > 0 ? 900 : 0 })
  station.close()
})

test('two lists of the same people and a list that is taken back, all at once: everybody is there once', async () => {
  const station = await aFair()
  const former = await takeList(station, listOf(40))
  const lists = await Promise.all([1, 2].map((extra) => openList(station, `${listOf(130)}\n,${'x'.repeat(extra)}`)))
  await Promise.all([
    ...lists.map(({ handle, settings }) => station.tell('import.commit', { id: randomUUID(), handle, settings })),
    station.tell('import.undo', { id: randomUUID(), listId: former.id }),
  ])
  const told = await everybody(station)
  expect(told.filter((name) => name.includes(' Văn '))).toHaveLength(130)
  expect(new Set(told).size).toBe(told.length)
  expect(waiting(station)).toBe(0)
  station.close()
})

test('news of another desk that has met people of a list that waits: each is there once, at both desks', async () => {
  const station = await aFair()
  const other = openStation({ letter: 'B' })
  joinFair(other, station, (await station.tell('session.read', {})).fair?.id ?? '')
  const { id, turnOn } = await halfTaken(station)
  for (const at of [5, 30, 55]) await register(other, at)
  copyAll(other.store, station.store)
  turnOn()
  await finish(station)
  copyAll(station.store, other.store)
  for (const desk of [station, other]) expect(await everybody(desk)).toHaveLength(120)
  await station.tell('import.undo', { id: randomUUID(), listId: id })
  copyAll(station.store, other.store)
  for (const desk of [station, other])
    expect((await everybody(desk)).toSorted()).toEqual(
      [5, 30, 55].map((at) => `${nameOf(at)} ${bornOf(at)}`).toSorted(),
    )
  for (const desk of [station, other]) desk.close()
})

test('a fair archived while its list waits has all of it, and is not written to afterwards', async () => {
  const station = await aFair()
  const { id, turnOn } = await halfTaken(station)
  turnOn()
  const fairId = (await station.tell('session.read', {})).fair?.id ?? ''
  for (const to of ['closed', 'archived'] as const) await station.tell('fair.move', { id: randomUUID(), fairId, to })
  await finish(station)
  expect(await everybody(station)).toHaveLength(120)
  const answer = await station.call('import.undo', { id: randomUUID(), listId: id })
  expect(answer).toMatchObject({ failure: { code: 'fair-archived' } })
  station.close()
})

test('a list of a fair that another desk has erased without knowing of it holds up no other list', async () => {
  const station = await aFair()
  await halfTaken(station)
  station.connection.exec('DROP TRIGGER cut')
  const gone = (await station.tell('session.read', {})).fair?.id ?? ''
  const next = await station.tell('fair.create', {
    id: randomUUID(),
    name: 'Phiên giao dịch việc làm sau',
    heldOn: '2026-12-12',
    place: 'Nhà văn hóa xã Thiện Thuật',
    communes: ['06040'],
    programme: '',
    funding: '',
    plan: '',
    targets: noTargets,
    from: null,
    withEmployers: false,
  })
  await station.tell('fair.enter', { id: randomUUID(), fairId: next.id })
  station.store.atomically(() => station.store.changes.update('fair', gone, { created_at: null }))
  const list = await takeList(station, peopleCsv([`Người Mới,01/02/1990,Nam,020090000099,,Nà Thử`]))
  expect(list.counts.added).toBe(1)
  expect(waiting(station)).toBe(0)
  station.close()
})

test('figures are frozen with all of a list or none of it', async () => {
  const station = await aFair()
  const { handle, settings } = await openList(station, listOf(300))
  const taking = station.tell('import.commit', { id: randomUUID(), handle, settings })
  while ((await station.tell('import.list', {})).length === 0) await setImmediate()
  const { id } = await freezeAll(station)
  await taking
  const { figures } = await station.tell('snapshot.read', { snapshotId: id })
  expect(figures.indicators['registered-ahead']).toBe(300)
  station.close()
})

test('a list that cannot be finished is named, with why, to whoever brings another, and goes on by one press', async () => {
  const station = await aFair()
  const { id } = await halfTaken(station)
  const { handle, settings } = await openList(station, listOf(3))
  const next = { id: randomUUID(), handle, settings }
  const inTheWay = { ok: false, failure: { code: 'list-waits', detail: 'danh-sach.csv', field: 'internal' } }
  expect(await station.call('import.commit', next)).toEqual(inTheWay)
  expect(await station.call('import.go-on', { id: randomUUID() })).toEqual(inTheWay)
  expect(await station.tell('import.list', {})).toMatchObject([{ id, stuck: { code: 'internal' } }])
  station.connection.exec('DROP TRIGGER cut')
  await station.tell('import.go-on', { id: randomUUID() })
  expect(await station.tell('import.list', {})).toMatchObject([{ id, waiting: 0, stuck: null }])
  expect(await everybody(station)).toHaveLength(120)
  await station.tell('import.commit', next)
  station.close()
})

test('a list that can never be finished is taken back with what was written of it, and others are taken again', async () => {
  const station = await aFair()
  const { id } = await halfTaken(station)
  await station.tell('import.undo', { id: randomUUID(), listId: id })
  expect(await everybody(station)).toEqual([])
  expect(waiting(station)).toBe(0)
  station.connection.exec('DROP TRIGGER cut')
  const { counts } = await takeList(station, listOf(30))
  expect(counts.added).toBe(30)
  station.close()
})
