import { randomUUID } from 'node:crypto'
import Database from 'better-sqlite3'
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { openReader } from '../../../electron/db/open.ts'
import {
  deskWithStick,
  everyRow,
  freshFolder,
  namesIn,
  newestCopy,
  registerAt,
  restoreFrom,
} from '../../support/copying.ts'
import { foundFair, openStation, testKey } from '../../support/station.ts'

test('nothing goes anywhere before somebody has chosen a place, and no screen complains of it', async () => {
  const station = openStation()
  await foundFair(station)
  await station.copies.beat()
  expect(station.copies.state()).toMatchObject({ place: null, trouble: null, copiedAt: null, late: false })
  expect(station.copies.state().waiting).toBeGreaterThan(0)
  station.close()
})

test('a chosen stick has a full copy at once: it opens with the key, with no other, and holds no name in the clear', async () => {
  const desk = await deskWithStick()
  const state = desk.copies.state()
  expect(state).toMatchObject({
    trouble: null,
    busy: false,
    waiting: 0,
    late: false,
    people: 1,
    fullAt: desk.clock.now,
  })
  expect(state.place?.path).toBe(desk.stick)
  const { files, found } = newestCopy(desk.stick)
  expect(found.label).toMatchObject({ people: 1, letter: 'A', fair: { name: desk.fair.name } })
  const copy = openReader(files.database, testKey)
  expect(copy.prepare('SELECT full_name FROM person').all()).toEqual([{ full_name: 'Hoàng Văn Đầu' }])
  copy.close()
  expect(() => openReader(files.database, Buffer.alloc(32, 8)).prepare('SELECT 1 FROM person').get()).toThrow()
  const bare = new Database(files.database, { readonly: true })
  expect(() => bare.prepare('SELECT 1 FROM person').get()).toThrow(/not a database/u)
  bare.close()
  for (const name of namesIn(desk.stick)) {
    const bytes = readFileSync(join(found.folder, name))
    expect(bytes.includes('Hoàng'), name).toBe(false)
    expect(bytes.includes(testKey), name).toBe(false)
    expect(bytes.includes(testKey.toString('hex')), name).toBe(false)
  }
  desk.close()
})

test('what is registered after the full copy is appended by the minute, sealed, and comes back with it', async () => {
  const desk = await deskWithStick()
  for (let minute = 0; minute < 4; minute += 1) {
    await desk.register(`Nông Thị Mẫu ${minute}`)
    expect(desk.copies.state().waiting).toBeGreaterThan(0)
    await desk.copies.beat()
    expect(desk.copies.state()).toMatchObject({ waiting: 0, copiedAt: desk.clock.now })
  }
  const { files } = newestCopy(desk.stick)
  expect(readFileSync(files.appended).includes('Nông')).toBe(false)
  const { restored, store } = restoreFrom(desk.stick, desk.clock.now)
  expect(restored).toMatchObject({ peopleBefore: 1, people: 5, torn: false, erased: 0, keptAs: null })
  const { desk: _letters, ...rows } = everyRow(store)
  const { desk: _told, ...original } = everyRow(desk.store)
  expect(rows).toEqual(original)
  expect(store.copies.check()).toBe('ok')
  store.close()
  desk.close()
})

test('after a write that broke off the next minute overwrites what it left, and nothing is lost', async () => {
  const desk = await deskWithStick()
  await desk.register('Nông Thị Một')
  await desk.copies.beat()
  const { files } = newestCopy(desk.stick)
  // As a write that failed half way leaves it.
  writeFileSync(files.appended, Buffer.concat([readFileSync(files.appended), Buffer.from([0, 0, 9, 9, 1, 2, 3])]))
  await desk.register('Nông Thị Hai')
  await desk.copies.beat()
  const { restored, store } = restoreFrom(desk.stick, desk.clock.now)
  expect(restored).toMatchObject({ people: 3, torn: false })
  store.close()
  desk.close()
})

test('three full copies are kept, and a copy begun and never finished goes with the next', async () => {
  const desk = await deskWithStick()
  const { found } = newestCopy(desk.stick)
  writeFileSync(join(found.folder, '20261123T000000000Z.db.part'), 'half')
  const made = [found.label.id]
  for (let time = 0; time < 4; time += 1) {
    await desk.register(`Nông Thị Mẫu ${time}`)
    await desk.tell('copies.make', { id: randomUUID() })
    made.push(newestCopy(desk.stick).found.label.id)
  }
  const kept = made.slice(-3)
  expect(namesIn(desk.stick).filter((name) => name.endsWith('.db'))).toEqual(kept.map((id) => `${id}.db`))
  expect(namesIn(desk.stick).some((name) => name.includes('.part'))).toBe(false)
  desk.close()
})

test('a stick that was pulled out is said, nothing is lost meanwhile, and put back it has everything with the next minute', async () => {
  const desk = await deskWithStick()
  const away = `${desk.stick}-away`
  renameSync(desk.stick, away)
  await desk.register('Nông Thị Một')
  await desk.copies.beat()
  expect(desk.copies.state()).toMatchObject({ trouble: 'gone', late: true })
  expect(desk.copies.state().waiting).toBeGreaterThan(0)
  renameSync(away, desk.stick)
  await desk.copies.beat()
  expect(desk.copies.state()).toMatchObject({ trouble: null, late: false, waiting: 0 })
  const { restored, store } = restoreFrom(desk.stick, desk.clock.now)
  expect(restored.people).toBe(2)
  store.close()
  desk.close()
})

test('a stick that comes back under another letter is known again by its mark', async () => {
  const places: { place: string; freeBytes: number; writable: boolean }[] = []
  const machine = {
    freeBytes: () => Promise.resolve(1),
    secondPlaces: () => Promise.resolve(places),
    zoneMinutes: () => 420,
    keeper: () => Promise.resolve('keychain' as const),
  }
  const desk = await deskWithStick({ machine })
  const elsewhere = `${desk.stick}-f`
  renameSync(desk.stick, elsewhere)
  places.push({ place: elsewhere, freeBytes: 1, writable: true })
  await desk.register('Nông Thị Một')
  await desk.copies.beat()
  expect(desk.copies.state()).toMatchObject({ trouble: null, waiting: 0, place: { path: elsewhere } })
  rmSync(elsewhere, { recursive: true })
  desk.close()
})

test('another stick in the place of the chosen one is written nothing on', async () => {
  const desk = await deskWithStick()
  const away = `${desk.stick}-away`
  renameSync(desk.stick, away)
  mkdirSync(desk.stick)
  await desk.register('Nông Thị Một')
  await desk.copies.beat()
  expect(desk.copies.state()).toMatchObject({ trouble: 'other-place', late: true })
  expect(existsSync(join(desk.stick, 'FairDesk'))).toBe(false)
  rmSync(away, { recursive: true })
  desk.close()
})

test('a place that is not there, cannot be written, or is the folder of the data itself is refused', async () => {
  const station = openStation({ file: join(freshFolder('data'), 'fair.db') })
  await foundFair(station)
  const refused = async (place: string) => {
    const answer = await station.call('copies.choose', { id: randomUUID(), place })
    return answer.ok ? null : `${answer.failure.field} ${answer.failure.detail}`
  }
  expect(await refused('/nowhere/at/all')).toBe('place missing')
  expect(await refused('relative')).toBe('place missing')
  expect(await refused(join(station.database, '..'))).toBe('place inside')
  const file = join(freshFolder(), 'FairDesk')
  writeFileSync(file, 'a file where the folder should be')
  expect(await refused(join(file, '..'))).toBe('place read-only')
  expect(station.copies.state().place).toBeNull()
  station.close()
})

test('a copy that is due and changes that wait for minutes are said, a single fresh change is not', async () => {
  const desk = await deskWithStick()
  await registerAt(desk, 'Nông Thị Một')
  expect(desk.copies.state()).toMatchObject({ late: false })
  desk.clock.now += 4 * 60_000
  expect(desk.copies.state()).toMatchObject({ late: true, trouble: null })
  await desk.copies.beat()
  expect(desk.copies.state()).toMatchObject({ late: false })
  desk.close()
})

test('the end of the fair is open until every change is in a second place, a list taken away settles nothing', async () => {
  const desk = await deskWithStick()
  const open = async () => (await desk.tell('closing.read', {})).find(({ name }) => name === 'copies')
  expect(await open()).toMatchObject({ open: 0, at: desk.clock.now })
  const at = desk.clock.now
  await desk.register('Nông Thị Một')
  expect(await open()).toMatchObject({ open: 1, at })
  await desk.copies.beat()
  expect(await open()).toMatchObject({ open: 0 })
  await desk.choose(null)
  desk.store.stations.noteAccess(desk.clock.now, 'own', 'attendance-export', null, 2)
  expect(await open()).toMatchObject({ open: 1, at: null })
  desk.close()
})

test('the end of the fair is open where what was copied is there no more', async () => {
  const desk = await deskWithStick()
  const open = async () => (await desk.tell('closing.read', {})).find(({ name }) => name === 'copies')?.open
  expect(await open()).toBe(0)
  // Somebody has emptied the stick, or another one is in its place.
  rmSync(join(desk.stick, 'FairDesk'), { recursive: true })
  await desk.copies.beat()
  expect(desk.copies.state()).toMatchObject({ trouble: 'other-place', waiting: 0 })
  expect(await open()).toBe(1)
  desk.close()
})

test('before the doors open the check tells of the chosen place: copied when, or what is wrong with it', async () => {
  const desk = await deskWithStick()
  const found = async () => {
    const { entries } = await desk.tell('readiness.check', { id: randomUUID(), printer: null })
    return entries.find(({ name }) => name === 'backup')
  }
  // In a test stick and data lie on one disk, and that is said.
  expect(await found()).toMatchObject({ state: 'attention', finding: 'backup-same-disk', facts: { place: desk.stick } })
  renameSync(desk.stick, `${desk.stick}-out`)
  expect(await found()).toMatchObject({
    state: 'bad',
    finding: 'backup-trouble',
    facts: { place: desk.stick, copyTrouble: 'gone' },
  })
  rmSync(`${desk.stick}-out`, { recursive: true })
  desk.close()
})
