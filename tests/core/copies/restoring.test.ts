import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { isProven } from '../../../electron/core/copies/label.ts'
import { prepareRestore } from '../../../electron/core/copies/restore.ts'
import { createRestoring } from '../../../electron/core/copies/restoring.ts'
import { badgeCodeOf } from '../../../electron/core/secrets.ts'
import { createVault } from '../../../electron/core/vault.ts'
import { openDatabase } from '../../../electron/db/open.ts'
import { Refusal } from '../../../shared/failure.ts'
import { copyAll, joinFair, openStation, testKey } from '../../support/station.ts'
import { deskWithStick, everyRow, freshFolder, newestCopy, registerAt, restoreFrom } from '../../support/copying.ts'

test('a restored machine is a station of its own: no stamp, badge or leased number of the lost one comes again', async () => {
  const desk = await deskWithStick()
  const lost = desk.store.stations.own()
  desk.store.leases.add(desk.fair.id, 'laptop', { first: 1, last: 50 }, 1)
  await desk.tell('copies.make', { id: randomUUID() })
  // What the lost machine goes on to do after its last copy.
  await desk.register('Nông Thị Sau')
  desk.store.leases.add(desk.fair.id, 'laptop', { first: 51, last: 100 }, 2)
  const { restored, store, database, connection } = restoreFrom(desk.stick, desk.clock.now)
  const own = store.stations.own()
  expect(own?.id).not.toBe(lost?.id)
  expect(own).toMatchObject({ letter: 'Z', secret: lost?.secret, current_fair: desk.fair.id })
  expect(restored.letter).toBe('Z')
  expect(store.leases.lastOf(desk.fair.id, 'laptop')).toBeGreaterThanOrEqual(100)
  expect(store.leases.isOf(desk.fair.id, 'laptop', 77)).toBe(true)
  connection.close()
  const anew = openStation({ file: database, clock: { now: desk.clock.now } })
  await registerAt(anew, 'Lý Văn Mới')
  const badges = anew.store.rows.all('badge').map(({ letter, counter }) => `${String(letter)}-${String(counter)}`)
  expect(badges.toSorted()).toEqual(['A-1', 'Z-1'])
  // The badge the lost machine gave out after its last copy is told from a forged one.
  const code = badgeCodeOf(lost?.secret ?? Buffer.alloc(0), desk.fair.id, lost?.id ?? '', 2)
  expect(await anew.call('badge.read', { text: code })).toMatchObject({ failure: { code: 'badge-not-arrived' } })
  // And should it ever turn up, both know everything of each other.
  copyAll(desk.store, anew.store)
  copyAll(anew.store, desk.store)
  expect(everyRow(anew.store)).toEqual(everyRow(desk.store))
  expect(anew.store.copies.countPeople()).toBe(3)
  anew.close()
  desk.close()
})

test('two machines restored from one stick one after the other, before either has copied, bear different letters', async () => {
  const desk = await deskWithStick()
  const one = restoreFrom(desk.stick, desk.clock.now)
  const other = restoreFrom(desk.stick, desk.clock.now)
  expect([one.restored, other.restored]).toMatchObject([
    { letter: 'Z', letterTold: true },
    { letter: 'Y', letterTold: true },
  ])
  // Whatever stands there that is no list of letters is as good as nothing.
  writeFileSync(join(newestCopy(desk.stick).found.folder, 'letters.json'), '{')
  const third = restoreFrom(desk.stick, desk.clock.now)
  expect(third.restored).toMatchObject({ letter: 'Z', letterTold: true })
  for (const { store } of [one, other, third]) store.close()
  desk.close()
})

test('a stick that cannot be written on is said to have told nobody of the letter', async () => {
  const desk = await deskWithStick()
  // A folder of that name: nothing can be written over it.
  mkdirSync(join(newestCopy(desk.stick).found.folder, 'letters.json', 'x'), { recursive: true })
  const { restored, store } = restoreFrom(desk.stick, desk.clock.now)
  expect(restored).toMatchObject({ letter: 'Z', letterTold: false })
  store.close()
  desk.close()
})

test('what waited in the print queue of the lost machine is not printed a second time', async () => {
  const desk = await deskWithStick()
  const job = { kind: 'blank' as const, printer: 'Badge', format: 'roll-80' as const, startAt: 0, badgeIds: [] }
  const of = { station: desk.window.stationId, fair: desk.fair.id, blanks: { first: 5001, last: 5001 } }
  await desk.queue.choose('Badge')
  desk.queue.add({ id: randomUUID(), ...job, ...of })
  await desk.tell('copies.make', { id: randomUUID() })
  const { store } = restoreFrom(desk.stick, desk.clock.now)
  expect(store.printJobs.openRows()).toEqual([])
  store.close()
  desk.close()
})

test('the file that was there is kept under another name, and the one that comes is whole and counted', async () => {
  const desk = await deskWithStick()
  const folder = freshFolder('machine')
  writeFileSync(join(folder, 'fair.db'), 'not a database any more')
  writeFileSync(join(folder, 'fair.db-wal'), 'its log')
  const { restored, store } = restoreFrom(desk.stick, desk.clock.now, folder)
  expect(restored.keptAs).toMatch(/^fair\.before-\d{8}T\d{9}Z\.db$/u)
  expect(readFileSync(join(folder, restored.keptAs ?? ''), 'utf8')).toBe('not a database any more')
  expect(readFileSync(join(folder, `${restored.keptAs ?? ''}-wal`), 'utf8')).toBe('its log')
  expect(readdirSync(folder).some((name) => name.includes('restoring'))).toBe(false)
  expect(store.copies.countPeople()).toBe(1)
  store.close()
  desk.close()
})

test('a copy that was damaged, altered or is of another key is refused, and leaves what is here as it was', async () => {
  const desk = await deskWithStick()
  const { found, files } = newestCopy(desk.stick)
  const folder = freshFolder('machine')
  const database = join(folder, 'fair.db')
  writeFileSync(database, 'what is here')
  const refusal = (key: Uint8Array = testKey, label = found.label): string => {
    try {
      prepareRestore({ ...found, label }, key, database, () => 1)
      return 'restored'
    } catch (error) {
      return error instanceof Refusal ? `${error.failure.code} ${error.failure.detail ?? ''}` : String(error)
    }
  }
  expect(refusal(Buffer.alloc(32, 8))).toBe('bad-input other-key')
  expect(isProven(found.label, testKey)).toBe(true)
  expect(refusal(testKey, { ...found.label, people: 99 })).toBe('bad-input other-key')
  const bytes = readFileSync(files.database)
  for (const at of [bytes.length >> 1, bytes.length - 100]) {
    const altered = Buffer.from(bytes)
    altered[at] = (altered[at] ?? 0) ^ 1
    writeFileSync(files.database, altered)
    expect(refusal(), `byte ${at}`).toBe('bad-input damaged')
  }
  writeFileSync(files.database, bytes.subarray(0, bytes.length - 4096))
  expect(refusal()).toBe('bad-input damaged')
  expect(readdirSync(folder)).toEqual(['fair.db'])
  expect(readFileSync(database, 'utf8')).toBe('what is here')
  desk.close()
})

test('on another machine the recovery passphrase opens a copy, a wrong one does not, and the machine opens by it from then on', async () => {
  const home = freshFolder('home')
  const place = (folder: string) => ({
    database: join(folder, 'fair.db'),
    keyring: join(folder, 'fair.keyring.json'),
    keyFile: null,
    keychain: {
      available: () => Promise.resolve(false),
      wrap: () => Promise.reject(new Error('none')),
      unwrap: () => Promise.reject(new Error('none')),
    },
    now: () => 1,
    cost: { n: 2, r: 1, p: 1 },
  })
  const vault = createVault(place(home))
  const { recovery } = await vault.create('núi Mẫu Sơn 2027', null)
  const [lock] = vault.recoveryLocks()
  const key = await vault.openLocks(vault.recoveryLocks(), recovery)
  expect(vault.recoveryLocks().every(({ kind }) => kind === 'recovery')).toBe(true)
  const desk = await deskWithStick({ locks: () => vault.recoveryLocks() })
  // The test's desk has a key of its own; the label says what would open the vault's.
  expect(newestCopy(desk.stick).found.label.locks).toEqual([lock])
  const away = freshFolder('away')
  const other = createVault(place(away))
  const machine = { secondPlaces: () => Promise.resolve([{ place: desk.stick, freeBytes: 1, writable: true }]) }
  const restoring = createRestoring({ vault: other, database: join(away, 'fair.db'), machine, now: () => 1 })
  const [copy] = await restoring.find(null)
  expect(copy).toMatchObject({ needs: 'recovery', place: desk.stick, people: 1, letter: 'A' })
  await expect(restoring.prepare(copy?.handle ?? '', 'wrong')).rejects.toMatchObject({
    failure: { code: 'passphrase-wrong' },
  })
  await expect(restoring.prepare('of an earlier look', recovery)).rejects.toMatchObject({
    failure: { code: 'not-found' },
  })
  await other.adopt(key, newestCopy(desk.stick).found.label.locks)
  expect(Buffer.from(await other.unlock(recovery))).toEqual(Buffer.from(key))
  // The machine it was made at keeps its own keyring, passphrase included.
  await vault.adopt(key, newestCopy(desk.stick).found.label.locks)
  expect(Buffer.from(await vault.unlock('núi Mẫu Sơn 2027'))).toEqual(Buffer.from(key))
  desk.close()
})

test('whatever happens, in whatever order, what comes back is what there was at the last minute', async () => {
  const step = fc.oneof(
    { weight: 6, arbitrary: fc.constant('register' as const) },
    { weight: 2, arbitrary: fc.constant('correct' as const) },
    { weight: 1, arbitrary: fc.constant('erase' as const) },
    { weight: 2, arbitrary: fc.constant('hear' as const) },
    { weight: 4, arbitrary: fc.constant('minute' as const) },
    { weight: 1, arbitrary: fc.constant('full' as const) },
    { weight: 1, arbitrary: fc.constant('pull' as const) },
  )
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 14 }), fc.nat(), async (steps, chance) => {
      const desk = await deskWithStick()
      const other = openStation({ letter: 'B' })
      joinFair(other, desk, desk.fair.id)
      const people: string[] = []
      let saved = everyRow(desk.store)
      for (const [at, one] of steps.entries()) {
        const somebody = people[(chance + at) % Math.max(1, people.length)]
        if (one === 'register') people.push(await desk.register(`Nông Thị Số ${at}`))
        if (one === 'correct' && somebody !== undefined)
          desk.store.atomically(() => desk.store.changes.update('person', somebody, { phone: `09${at}` }))
        if (one === 'erase' && somebody !== undefined) {
          await desk.tell('attendee.erase', { id: randomUUID(), attendeeId: somebody })
          people.splice(people.indexOf(somebody), 1)
        }
        if (one === 'hear') {
          await registerAt(other, `Ở bàn khác ${at}`)
          copyAll(other.store, desk.store)
        }
        desk.clock.now += 60_000
        if (one === 'minute') await desk.copies.beat()
        if (one === 'full' || one === 'pull') await desk.tell('copies.make', { id: randomUUID() })
        if (one === 'pull') await desk.choose(desk.stick)
        // An erasure's full copy may be under way: wait for its turn, so that what is saved is known.
        if (one === 'erase') await desk.copies.beat()
        if (['minute', 'full', 'pull', 'erase'].includes(one)) saved = everyRow(desk.store)
      }
      const { store } = restoreFrom(desk.stick, desk.clock.now)
      const { desk: _letters, ...came } = everyRow(store)
      const { desk: _told, ...was } = saved
      expect(came).toEqual(was)
      expect(store.copies.check()).toBe('ok')
      store.close()
      other.close()
      desk.close()
    }),
    { numRuns: 12 },
  )
})

test('a database made by a newer version is not brought back by an older one', async () => {
  const desk = await deskWithStick()
  desk.connection.prepare('INSERT INTO migration (name, sha256, applied_at) VALUES (?, ?, ?)').run('9999-later', 'x', 1)
  await desk.tell('copies.make', { id: randomUUID() })
  const database = join(freshFolder('machine'), 'fair.db')
  expect(() => prepareRestore(newestCopy(desk.stick).found, testKey, database, () => 1)).toThrow('schema-newer')
  expect(() => openDatabase(database, testKey).prepare('SELECT 1 FROM person').get()).not.toThrow()
  desk.close()
})
