import { randomUUID } from 'node:crypto'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Connection, openDatabase } from '../../electron/db/open.ts'
import { openStore } from '../../electron/db/store.ts'
import { fold } from '../../shared/text/fold.ts'
import { deskWithStick, freshFolder, newestCopy, restoreFrom } from '../support/copying.ts'
import { peopleCsv, takeList } from '../support/lists.ts'
import { foundFair, openStation, testKey, type TestStation } from '../support/station.ts'

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
  station.connection.exec("DELETE FROM migration WHERE name = '0008-search-again'")
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
