import { copyFileSync, existsSync, fsyncSync, closeSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { basename, join } from 'node:path'
import { z } from 'zod'
import type { Restored } from '../../../shared/contract/copies.ts'
import { Refusal } from '../../../shared/failure.ts'
import { takeNewIdentity } from '../../db/new-identity.ts'
import { OpenRefusal } from '../../db/open-refusal.ts'
import { type Connection, openDatabase, openReader } from '../../db/open.ts'
import { checkPages } from '../../db/soundness.ts'
import { openStore, type Store } from '../../db/store.ts'
import { newId } from '../context.ts'
import { type Read, readBatches } from './batches.ts'
import type { Found } from './find.ts'
import { isProven } from './label.ts'
import { type Kin, kinOf } from './kin.ts'
import { erasedBeside, erasedName, filesOf } from './lie-of-copies.ts'
import { lastFreeLetter } from './new-letter.ts'
import { tellLetter, toldLetters } from './told-letters.ts'

/** What was made of a copy beside the database, not in its place yet. */
export type Prepared = { file: string; folder: string; restored: Omit<Restored, 'keptAs' | 'letterTold'> }

/**
 * Makes a database of a copy and of what was appended to it, beside the one that is there: opened, counted and checked. It is a
 * station of its own from now (`takeNewIdentity`), under the last letter nobody bears.
 *
 * @throws Refusal `bad-input` (`handle`) with the detail `damaged` or `other-key`; `schema-newer`, `disk-full`
 */
export function prepareRestore(found: Found, key: Uint8Array, database: string, now: () => number): Prepared {
  if (!isProven(found.label, key)) throw refused('other-key')
  const files = filesOf(found.folder, found.label.id)
  const file = database.replace(/\.db$/u, '') + '.restoring.db'
  remove(file)
  try {
    copyFileSync(files.database, file)
    requireSound(file, key)
    const seal = { key, station: found.label.station, copy: found.label.id }
    const read = existsSync(files.appended) ? readBatches(readFileSync(files.appended), seal) : noBatches
    const kin = kinOf(found.folder, key)
    const restored = rebuild(file, key, { read, erased: erasedNear(kin, database), letters: lettersOf(kin), now })
    sync(file)
    return { file, folder: found.folder, restored }
  } catch (error) {
    remove(file)
    if (error instanceof OpenRefusal) throw error.state === 'damaged' ? refused('damaged') : asRefusal(error)
    throw error
  }
}

/** Tells the copies its letter and puts a prepared database in its place; the one that was there is kept under a name that tells when, never deleted. */
export function putInPlace({ file, folder, restored }: Prepared, database: string, at: number): Restored {
  const letterTold = restored.letter === null || tellLetter(folder, restored.letter)
  const stamp = new Date(at).toISOString().replaceAll(/[-:.]/gu, '')
  const aside = `${database.replace(/\.db$/u, '')}.before-${stamp}.db`
  const isThere = existsSync(database)
  // The log first: beside another database it would be taken for that one's.
  for (const tail of ['-wal', '-shm', ''])
    if (existsSync(`${database}${tail}`)) renameSync(`${database}${tail}`, `${aside}${tail}`)
  renameSync(file, database)
  return { ...restored, letterTold, keptAs: isThere ? basename(aside) : null }
}

const noBatches: Read = { batches: [], bytes: 0, isTorn: false }

type Work = { read: Read; erased: readonly string[]; letters: readonly string[]; now: () => number }

function rebuild(file: string, key: Uint8Array, { read, erased, letters, now }: Work): Prepared['restored'] {
  const connection = openDatabase(file, key)
  try {
    takeNewIdentity(connection, newId(now()), now())
    const store = openStore(connection, now)
    const peopleBefore = store.copies.countPeople()
    const taken = takeUp(read, store)
    const all = store.copies.countPeople()
    replayErasures(store, erased, now())
    const letter = tellNewLetter(store, letters, now())
    const people = store.copies.countPeople()
    store.scrub()
    finish(connection)
    return { peopleBefore, people, appended: taken, torn: read.isTorn, erased: all - people, letter }
  } finally {
    connection.close()
  }
}

/** Every batch as news of another station, a transaction each; answers how many changes were new. */
function takeUp({ batches }: Read, store: Store): number {
  return batches.reduce((sum, { changes }) => sum + store.atomically(() => store.changes.absorb(changes)), 0)
}

/** Nothing is left beside the file, and all of it is sound. */
function finish(connection: Connection): void {
  if (checkPages(connection) !== 'ok') throw refused('damaged')
  connection.pragma('wal_checkpoint(TRUNCATE)')
}

/** Whoever was erased after the copy was made does not come back with it. */
function replayErasures(store: Store, persons: readonly string[], at: number): void {
  const back = persons.filter((person) => !store.changes.isErased(person))
  store.atomically(() => {
    for (const person of back) store.changes.create('erasure', newId(at), { erased_person: person, erased_at: at }, at)
  })
}

function tellNewLetter(store: Store, others: readonly string[], at: number): string | null {
  const own = store.stations.own()
  const fair = own?.current_fair ?? null
  if (own === undefined || own.letter === null) return null
  const letter = lastFreeLetter(store, own.letter, others)
  store.atomically(() => {
    if (fair !== null) {
      store.stations.openFair(fair, letter)
      store.changes.create('desk', newId(at), { fair, station: own.id, letter }, at)
    }
    store.stations.noteAccess(at, own.id, 'restored', null, store.copies.countPeople())
  })
  return fair === null ? own.letter : letter
}

const personsShape = z.array(z.string().max(100)).max(1_000_000)

function lettersOf(kin: readonly Kin[]): string[] {
  return kin.flatMap(({ folder, labels }) => [...labels.flatMap(({ letter }) => letter ?? []), ...toldLetters(folder)])
}

function erasedNear(kin: readonly Kin[], database: string): string[] {
  const lists = [...kin.map(({ folder }) => join(folder, erasedName)), erasedBeside(database)]
  return [
    ...new Set(
      lists.flatMap((file) => {
        try {
          return personsShape.parse(JSON.parse(readFileSync(file, 'utf8')))
        } catch {
          return []
        }
      }),
    ),
  ]
}

function requireSound(file: string, key: Uint8Array): void {
  const reader = openReader(file, key)
  try {
    if (checkPages(reader) !== 'ok') throw refused('damaged')
  } catch (error) {
    if (error instanceof Refusal) throw error
    throw refused('damaged')
  } finally {
    reader.close()
  }
}

function asRefusal({ state }: OpenRefusal): Refusal {
  return new Refusal({ code: state === 'schema-newer' ? 'schema-newer' : 'database-busy' })
}

function refused(detail: 'damaged' | 'other-key'): Refusal {
  return new Refusal({ code: 'bad-input', field: 'handle', detail })
}

function sync(file: string): void {
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function remove(file: string): void {
  for (const tail of ['', '-wal', '-shm', '-journal']) rmSync(`${file}${tail}`, { force: true })
}
