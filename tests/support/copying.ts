import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { findCopies } from '../../electron/core/copies/find.ts'
import { filesOf } from '../../electron/core/copies/lie-of-copies.ts'
import { prepareRestore, putInPlace } from '../../electron/core/copies/restore.ts'
import { type Connection, openDatabase } from '../../electron/db/open.ts'
import { openStore, type Store } from '../../electron/db/store.ts'
import { tableNames } from '../../electron/db/tables.ts'
import { foundFair, openStation, somebody, testKey, allConsents, type TestStation } from './station.ts'

const folders: string[] = []
afterAll(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })))

/** A folder that goes with the test file: a stick, or another machine's disk. */
export function freshFolder(name = 'stick'): string {
  const memory = existsSync('/dev/shm') ? '/dev/shm' : tmpdir()
  const folder = mkdtempSync(join(memory, `fairdesk-${name}-`))
  folders.push(folder)
  return folder
}

/** A desk at a fair whose copies go to a stick; the first full copy is there. */
export async function deskWithStick(options: Parameters<typeof openStation>[0] = {}) {
  const stick = freshFolder()
  const station = openStation(options)
  const fair = await foundFair(station)
  const register = (name: string) => registerAt(station, name)
  await register('Hoàng Văn Đầu')
  await choose(station, stick)
  return { ...station, fair, stick, register, choose: (place: string | null) => choose(station, place) }
}

/** Registers somebody as a clerk does, some seconds later. */
export async function registerAt(station: TestStation, name: string): Promise<string> {
  station.clock.now += 7_000
  const { attendee } = await station.tell('attendee.register', {
    id: randomUUID(),
    person: somebody({ fullName: name }),
    consents: allConsents,
    knownAs: null,
  })
  return attendee.id
}

async function choose(station: TestStation, place: string | null) {
  await station.tell('copies.choose', { id: randomUUID(), place })
  await station.copies.beat()
  return station.copies.state()
}

/** The newest copy in a place, with its files. */
export function newestCopy(place: string) {
  const [found] = findCopies([place])
  if (!found) throw new Error('no copy there')
  return { found, files: filesOf(found.folder, found.label.id) }
}

/** The names of everything in a station's folder of a place. */
export function namesIn(place: string): string[] {
  return readdirSync(newestCopy(place).found.folder).toSorted()
}

/** Brings the newest copy of a place back on another machine. */
export function restoreFrom(place: string, at: number, folder = freshFolder('machine')) {
  const database = join(folder, 'fair.db')
  mkdirSync(folder, { recursive: true })
  const restored = putInPlace(
    prepareRestore(newestCopy(place).found, testKey, database, () => at),
    database,
    at,
  )
  return { database, restored, ...openedAt(database, at) }
}

function openedAt(database: string, at: number): { connection: Connection; store: Store } {
  const connection = openDatabase(database, testKey)
  return { connection, store: openStore(connection, () => at) }
}

/** Every replicated row by table and id, with its clock: what two databases that know the same have in common. */
export function everyRow(store: Store): Record<string, unknown[]> {
  return Object.fromEntries(
    tableNames.map((table) => [table, store.rows.all(table).toSorted((one, other) => (one.id < other.id ? -1 : 1))]),
  )
}
