import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { finishImports, resumeImports } from '../../../electron/core/list-imports/under-way.ts'
import { copyAll, foundFair, joinFair, openStation, somebody, type TestStation } from '../../support/station.ts'
import { aheadOf, decided, openList, peopleCsv, takeList } from '../../support/lists.ts'

const names = ['Nông', 'Vi', 'Hoàng', 'Lý', 'Triệu', 'Hứa', 'Bế', 'Đàm', 'Lương', 'Mã']
const given = ['Mẫu', 'Thử', 'Ví', 'Dụ', 'Tập', 'Đầu', 'Giữa', 'Cuối', 'Sáng', 'Chiều']
const villages = ['Nà Thử', 'Khuổi Mẫu', 'Pò Ví']

/** People whose names, dates, villages and cards tell them all apart; every third has no card. */
function many(count: number) {
  return Array.from({ length: count }, (_, at) => {
    const fullName = `${names[at % 10]} Văn ${given[Math.floor(at / 10) % 10]}`
    const birthDate = `${1960 + (at % 40)}-0${1 + (at % 9)}-1${at % 10}`
    const idNumber = at % 3 === 0 ? null : `0200${birthDate.slice(2, 4)}${String(at).padStart(6, '0')}`
    return { fullName, birthDate, idNumber, village: villages[at % 3] ?? '' }
  })
}

function csvOf(people: ReturnType<typeof many>): string {
  return peopleCsv(
    people.map(({ fullName, birthDate, idNumber, village }) => {
      const [year, month, day] = birthDate.split('-')
      return `${fullName},${day}/${month}/${year},Nam,${idNumber ?? ''},,${village}`
    }),
  )
}

type Named = { fullName: string; birthDate: string | null }

function isOf(one: Named, other: Named): boolean {
  return one.fullName === other.fullName && one.birthDate === other.birthDate
}

async function everybody(station: TestStation) {
  return (await station.tell('attendee.list', { scope: 'everyone', offset: 0, limit: 200 })).rows
}

async function aFair(station = openStation()): Promise<TestStation> {
  await foundFair(station)
  return station
}

function count(station: TestStation, table: string, where = '1'): number {
  const row = station.connection.prepare(`SELECT count(*) AS rows FROM ${table} WHERE ${where}`).get()
  return (row as { rows: number }).rows
}

const isThere = 'created_at IS NOT NULL'

test('a desk registers people of the list, and others, while it is written: everybody is there once, and only the list can be taken back', async () => {
  const anyMoments = fc.array(fc.record({ who: fc.nat(149), turns: fc.nat(6) }), { minLength: 1, maxLength: 6 })
  await fc.assert(
    fc.asyncProperty(anyMoments, async (moments) => {
      const station = await aFair()
      const people = many(150)
      const { handle, settings } = await openList(station, csvOf(people))
      const taking = station.tell('import.commit', { id: randomUUID(), handle, settings })
      for (const { who, turns } of moments) {
        for (let turn = 0; turn < turns * 4; turn += 1) await setImmediate()
        const person = somebody({ ...people[who], communeCode: '06040' })
        // Whoever the list has brought by now is shown to the clerk.
        const known = (await everybody(station)).find(({ fullName, birthDate }) =>
          isOf(person, { fullName, birthDate }),
        )
        await station.tell('attendee.register', { id: randomUUID(), knownAs: known?.id ?? null, person, consents: [] })
      }
      const list = await taking
      const told = (await everybody(station)).map(({ fullName, birthDate }) => `${fullName} ${birthDate}`)
      const registered = new Set(moments.map(({ who }) => who))
      expect(new Set(told).size).toBe(150)
      expect(told).toHaveLength(150)
      await station.tell('import.undo', { id: randomUUID(), listId: list.id })
      expect(
        (await everybody(station)).map(({ fullName, birthDate }) => `${fullName} ${birthDate}`).toSorted(),
      ).toEqual([...registered].map((who) => `${people[who]?.fullName} ${people[who]?.birthDate}`).toSorted())
      station.close()
    }),
    { numRuns: 8 },
  )
}, 60_000)

test('the power goes in the middle of a list: what was decided is finished when the machine is on again, once', async () => {
  const station = await aFair()
  const { handle, settings } = await openList(station, csvOf(many(150)))
  station.connection.exec(
    `CREATE TEMP TRIGGER cut BEFORE INSERT ON list_line WHEN NEW.row > 90 BEGIN SELECT RAISE(ABORT, 'power'); END`,
  )
  const id = randomUUID()
  await expect(station.tell('import.commit', { id, handle, settings })).rejects.toThrow('internal')
  expect(count(station, 'list_line')).toBeLessThan(150)
  station.connection.exec('DROP TRIGGER cut')
  resumeImports(station.contextOf(station.window))
  await finishImports(station.contextOf(station.window))
  expect(count(station, 'list_line')).toBe(150)
  expect(count(station, 'attendance', isThere)).toBe(150)
  expect(count(station, 'setting', `name LIKE 'list-%'`)).toBe(0)
  // The desk asks again, not having been answered.
  expect(await station.tell('import.commit', { id, handle, settings })).toMatchObject({ counts: { added: 150 } })
  expect(count(station, 'person', isThere)).toBe(150)
  expect(await station.tell('import.undo', { id: randomUUID(), listId: id })).toMatchObject({ kept: 0 })
  expect(count(station, 'person', isThere)).toBe(0)
})

test('the power goes in the middle of taking a list back: the rest goes when the machine is on again', async () => {
  const station = await aFair()
  const list = await takeList(station, csvOf(many(150)))
  station.connection.exec(
    `CREATE TEMP TRIGGER cut BEFORE UPDATE ON person WHEN (SELECT count(*) FROM person WHERE created_at IS NULL) >= 60
     BEGIN SELECT RAISE(ABORT, 'power'); END`,
  )
  await expect(station.tell('import.undo', { id: randomUUID(), listId: list.id })).rejects.toThrow('internal')
  station.connection.exec('DROP TRIGGER cut')
  expect(count(station, 'person', isThere)).toBeGreaterThan(0)
  await finishImports(station.contextOf(station.window))
  expect(count(station, 'person', isThere)).toBe(0)
  const [row] = await station.tell('import.list', {})
  expect(row).toMatchObject({ id: list.id, kept: 0, canUndo: false })
})

test('lines laid down before anybody decided on them are forgotten at the opening', async () => {
  const station = await aFair()
  station.store.settings.keep(`list-take/${randomUUID()}/00000`, '[]')
  resumeImports(station.contextOf(station.window))
  expect(count(station, 'setting', `name LIKE 'list-%'`)).toBe(0)
})

test('one command sent twice at once takes the list over once', async () => {
  const station = await aFair()
  const { handle, settings } = await openList(station, csvOf(many(60)))
  const id = randomUUID()
  const both = await Promise.all([1, 2].map(() => station.tell('import.commit', { id, handle, settings })))
  expect(both.map(({ counts }) => counts.added)).toEqual([60, 60])
  expect(count(station, 'person', isThere)).toBe(60)
  expect(count(station, 'setting', `name LIKE 'list-%'`)).toBe(0)
})

test('a list written in pieces gives another desk the same rows', async () => {
  const station = await aFair()
  const other = openStation({ letter: 'B' })
  joinFair(other, station, (await station.tell('session.read', {})).fair?.id ?? '')
  const list = await takeList(station, csvOf(many(60)), decided(5, 'leave'))
  copyAll(station.store, other.store)
  expect(other.store.rows.all('attendance')).toEqual(station.store.rows.all('attendance'))
  await station.tell('import.undo', { id: randomUUID(), listId: list.id })
  copyAll(station.store, other.store)
  expect(other.store.rows.all('person')).toEqual(station.store.rows.all('person'))
  expect(await aheadOf(other)).toEqual([])
})

test('whoever asks to be forgotten while a list waits to be finished is not brought back by it', async () => {
  const station = await aFair()
  const people = many(120)
  const person = somebody({ ...people[58], idNumber: '020095000058', communeCode: '06040' })
  const { attendee } = await station.tell('attendee.register', {
    id: randomUUID(),
    knownAs: null,
    person,
    consents: [],
  })
  const csv = csvOf(people.map((one, at) => (at === 58 ? { ...one, idNumber: '020095000058' } : one)))
  const { handle, settings } = await openList(station, csv)
  station.connection.exec(
    `CREATE TEMP TRIGGER cut BEFORE INSERT ON list_line WHEN NEW.row > 40 BEGIN SELECT RAISE(ABORT, 'power'); END`,
  )
  const id = randomUUID()
  await expect(station.tell('import.commit', { id, handle, settings })).rejects.toThrow('internal')
  await station.tell('attendee.erase', { id: randomUUID(), attendeeId: attendee.id })
  station.connection.exec('DROP TRIGGER cut')
  await finishImports(station.contextOf(station.window))
  expect((await everybody(station)).filter((one) => isOf(person, one))).toEqual([])
  const [list] = await station.tell('import.list', {})
  expect(list?.counts).toMatchObject({ added: 119, 'left-out': 1 })
})

test('a list of a commune is written with its decision: the power goes before it, and nothing is there, not even laid down', async () => {
  const station = await aFair(openStation({ linesAtOnce: 500 }))
  const { handle, settings } = await openList(station, csvOf(many(500)))
  station.connection.exec(
    `CREATE TEMP TRIGGER cut BEFORE INSERT ON list_line WHEN NEW.row > 490 BEGIN SELECT RAISE(ABORT, 'power'); END`,
  )
  const id = randomUUID()
  await expect(station.tell('import.commit', { id, handle, settings })).rejects.toThrow('internal')
  expect(count(station, 'person', isThere)).toBe(0)
  expect(count(station, 'list_import', isThere)).toBe(0)
  expect(count(station, 'setting', `name LIKE 'list-%'`)).toBe(0)
  station.connection.exec('DROP TRIGGER cut')
  expect(await station.tell('import.commit', { id, handle, settings })).toMatchObject({ counts: { added: 500 } })
  expect(count(station, 'person', isThere)).toBe(500)
  expect(await station.tell('import.undo', { id: randomUUID(), listId: id })).toMatchObject({ kept: 0 })
  expect(count(station, 'person', isThere)).toBe(0)
  station.close()
})
