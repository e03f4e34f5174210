import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { indexWords } from '../../electron/db/index-words.ts'
import { type Connection, openDatabase } from '../../electron/db/open.ts'
import { openStore } from '../../electron/db/store.ts'
import { fold } from '../../shared/text/fold.ts'
import { deskWithStick, freshFolder, newestCopy, restoreFrom } from '../support/copying.ts'
import { peopleCsv, takeList } from '../support/lists.ts'
import { allConsents, foundFair, openStation, somebody, testKey, type TestStation } from '../support/station.ts'

const runs = Number(process.env['HISTORY_RUNS'] ?? 40)

const foundBy = async (station: TestStation, text: string): Promise<string[]> =>
  (await station.tell('attendee.search', { text, limit: 20 })).map(({ fullName }) => fullName)

test('whoever is new on a list that tells more of somebody known is found by every word of their name and village', async () => {
  const station = openStation()
  await foundFair(station)
  await takeList(station, peopleCsv(['Nông Thị Mẫu,11/01/1970,,,,Nà Thử']))
  await takeList(
    station,
    peopleCsv(['Hoàng Văn Thử,12/02/1974,,020074001100,,Khuổi Mẫu', 'Nông Thị Mẫu,11/01/1970,,020070000000,,Nà Thử']),
  )
  expect(await foundBy(station, 'Hoàng Văn Thử')).toEqual(['Hoàng Văn Thử'])
  expect((await foundBy(station, 'thu khuoi mau'))[0]).toBe('Hoàng Văn Thử')
  expect(station.store.checkIntegrity()).toBe('ok')
  // Nor are they there a second time once a list names them without their card.
  await takeList(station, peopleCsv(['Hoàng Văn Thử,12/02/1974,,,,Khuổi Mẫu']))
  expect(station.store.copies.countPeople()).toBe(2)
  station.close()
})

const names = ['Nông Thị Thử', 'Hoàng Văn Thử', 'Lý Thị Mẫu', 'Thử Văn Nông', 'Mẫu Thị Hoàng', 'Vi Thử']
const written = fc.record({
  who: fc.nat(names.length - 1),
  village: fc.constantFrom('Nà Thử', 'Khuổi Mẫu', 'Thử'),
  phone: fc.constantFrom('0912345678', '0912345679', null),
  erased: fc.boolean(),
})

test('random news of several people at once, new, corrected, renamed and erased, leaves a search index that is whole', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(written, { minLength: 1, maxLength: 6 }), { maxLength: 8 }), async (batches) => {
      const station = openStation()
      await foundFair(station)
      const { store } = station
      const ids = names.map(() => randomUUID())
      const gone = new Set<string>()
      for (const batch of batches) {
        store.atomically(() => {
          for (const { who, village, phone, erased } of batch) {
            const id = ids[who] ?? ''
            const at = (station.clock.now += 1)
            if (gone.has(id)) continue
            if (erased) {
              gone.add(id)
              store.changes.create('erasure', randomUUID(), { erased_person: id, erased_at: at }, at)
            } else if (store.rows.read('person', id) === undefined)
              store.changes.create('person', id, { full_name: names[who] ?? '', village, phone }, at)
            else store.changes.update('person', id, { village, phone })
          }
        })
      }
      expect(store.checkIntegrity()).toBe('ok')
      for (const [at, id] of ids.entries()) {
        const isThere = typeof store.rows.read('person', id)?.['full_name'] === 'string'
        const found = store.search.find(`"${fold(names[at]?.split(' ').at(-1) ?? '')}"`, 40)
        expect(found.includes(id)).toBe(isThere)
      }
      station.close()
    }),
    { numRuns: runs },
  )
})

test('names in letters that SQLite’s tables do not know are found by every word, joined, renamed and erased', async () => {
  const station = openStation()
  await foundFair(station)
  const register = async (fullName: string): Promise<string> => {
    const person = somebody({ fullName, village: null })
    const said = { id: randomUUID(), person, consents: allConsents, knownAs: null }
    return (await station.tell('attendee.register', said)).attendee.id
  }
  // New Tai Lue, and Pahawh Hmong, which came with Unicode 7.
  const names = ['Lý ᦰA Sình', '\u{16B0C}\u{16B0A} Thị Dỉ', 'ᦰA']
  const ids: string[] = []
  for (const name of names) ids.push(await register(name))
  const [, second = '', third = ''] = ids
  for (const name of names) for (const word of name.split(' ')) expect(await foundBy(station, word)).toContain(name)
  expect(await foundBy(station, '\u{16B0C}')).toEqual([names[1]])
  expect(await foundBy(station, 'ᦰB')).toEqual([])
  await station.tell('attendee.link', { id: randomUUID(), first: second, second: third, decision: 'same' })
  await station.tell('attendee.correct', { id: randomUUID(), attendeeId: second, fields: { fullName: 'Vi Thử' } })
  for (const { id } of await station.tell('attendee.search', { text: 'ᦰA', limit: 20 }))
    await station.tell('attendee.erase', { id: randomUUID(), attendeeId: id })
  expect(await foundBy(station, 'ᦰA')).toEqual([])
  expect(station.store.checkIntegrity()).toBe('ok')
  station.close()
})

test('whatever letters a name has, its owner is found by each of its words and by none once they are erased', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 30 }), { minLength: 1, maxLength: 6 }), (some) => {
      const { store, clock, close } = openStation()
      const people = some.map((name) => ({ id: randomUUID(), name, words: indexWords([named(name)], []).split(' ') }))
      for (const { id, name } of people)
        store.atomically(() => store.changes.create('person', id, { full_name: name }, clock.now))
      const found = (word: string) => (word === '' ? [] : store.search.find(`"${word}"`, 40))
      for (const { id, words } of people)
        for (const word of words.filter((one) => one !== '')) expect(found(word), word).toContain(id)
      for (const { id, words } of people) {
        store.atomically(() => {
          store.changes.create('erasure', randomUUID(), { erased_person: id, erased_at: clock.now }, clock.now)
        })
        for (const word of words) expect(found(word), word).not.toContain(id)
      }
      expect(store.checkIntegrity()).toBe('ok')
      close()
    }),
    { numRuns: runs },
  )
})

/** A record of which only the name is known. */
const named = (name: string) => ({
  full_name: name,
  village: null,
  birth_date: null,
  phone: null,
  id_number: null,
  old_id_number: null,
})

/** Two entries written as earlier versions wrote them: the second of them loses the words they share. */
function breakIndex(connection: Connection): void {
  const [low, high] = connection
    .prepare<[], { entry: number; words: string }>(
      'SELECT entry, words FROM person_index JOIN person_search ON person_search.rowid = entry ORDER BY entry',
    )
    .all()
  connection.transaction(() => {
    connection.prepare('DELETE FROM person_search WHERE rowid = ?').run(high?.entry)
    connection.prepare('UPDATE person_search SET words = words WHERE rowid = ?').run(low?.entry)
    connection.prepare('INSERT INTO person_search (rowid, words) VALUES (?, ?)').run(high?.entry, high?.words)
  })()
}

test('an index an earlier version has broken is made anew at the opening', async () => {
  const file = join(freshFolder(), 'fair.db')
  const station = openStation({ file })
  await foundFair(station)
  await takeList(station, peopleCsv(['Nông Thị Mẫu,11/01/1970,,,,Nà Thử', 'Hoàng Văn Mẫu,11/01/1971,,,,Nà Thử']))
  expect(station.store.search.find('"mau"', 5)).toHaveLength(2)
  breakIndex(station.connection)
  expect(station.store.search.find('"mau"', 5)).toHaveLength(1)
  station.connection.exec("DELETE FROM migration WHERE name = '0009-whole-words'")
  station.close()

  const store = openStore(openDatabase(file, testKey), Date.now)
  expect(store.search.find('"mau"', 5)).toHaveLength(2)
  expect(store.checkIntegrity()).toBe('ok')
  store.close()
})

test('a copy whose search index is broken is made and brought back all the same', async () => {
  const desk = await deskWithStick()
  await desk.register('Hoàng Văn Sau')
  breakIndex(desk.connection)
  expect(desk.store.checkIntegrity()).toContain('fts5')
  await desk.tell('copies.make', { id: randomUUID() })
  expect(newestCopy(desk.stick).found.label.people).toBe(2)
  const { store } = restoreFrom(desk.stick, desk.clock.now)
  expect(store.copies.countPeople()).toBe(2)
  store.close()
  desk.close()
})
