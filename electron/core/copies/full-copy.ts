import { closeSync, fsyncSync, mkdirSync, openSync, readSync, renameSync, rmSync } from 'node:fs'
import { hostname } from 'node:os'
import type { CopyTrouble } from '../../../shared/contract/copies.ts'
import { openReader } from '../../db/open.ts'
import { openStore, type Store } from '../../db/store.ts'
import { writeDurably } from '../vault-keyring.ts'
import type { PhraseLock } from '../vault-lock.ts'
import type { WorkOutcome, SealedPlace } from '../works/port.ts'
import type { CopyOrder } from './copy-order.ts'
import { type Holding, removeFormer } from './former.ts'
import { labelShape, proveLabel, type CopyLabel } from './label.ts'
import { type CopyFiles, copyId, filesOf } from './lie-of-copies.ts'
import { keepErasedIn } from './erased-lists.ts'
import { prune, removeUnfinished } from './prune.ts'
import { troubleOf } from './trouble.ts'

/** What became of it. */
export type CopyMade =
  | { label: CopyLabel; removedForErased: number; holding: readonly Holding[] }
  | { trouble: CopyTrouble }

/** A copy that cannot be trusted is no copy. */
class Unsound extends Error {}

/**
 * The whole database into the second place, sealed under the same key: written under another name, on the disk itself, opened
 * again and proven, and only then given its own name and its label. Older ones go last.
 */
export function makeFullCopy(order: CopyOrder, place: SealedPlace): Promise<WorkOutcome> {
  return Promise.resolve({ file: null, value: tryCopy(order, place), accesses: [] })
}

/** A place that fails is no failure of the work: what is wrong with it is what it found. */
function tryCopy({ folder, locks }: CopyOrder, place: SealedPlace): CopyMade {
  try {
    mkdirSync(folder, { recursive: true })
    const files = filesOf(folder, copyId(place.now()))
    removeUnfinished(folder)
    const label = write(files, locks, place)
    keepErasedIn(folder, place)
    const { removed, holding } = removeFormer(folder, label, place)
    return { label, removedForErased: prune(folder, label) + removed, holding }
  } catch (error) {
    place.log(`copy: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
    return { trouble: troubleOf(error) }
  }
}

function write(files: CopyFiles, locks: readonly PhraseLock[], place: SealedPlace): CopyLabel {
  const draft = `${files.database}.part`
  try {
    rmSync(draft, { force: true })
    place.store.copies.into(draft)
    syncFile(draft)
    const label = labelOf(draft, files.id, locks, place)
    renameSync(draft, files.database)
    rmSync(files.appended, { force: true })
    writeDurably(files.label, `${JSON.stringify(label, null, 2)}\n`)
    return label
  } catch (error) {
    rmSync(draft, { force: true })
    throw error
  }
}

/** Opens the copy with the key and believes it only if every page is sound and as many changes are in it as were written. */
function labelOf(file: string, id: string, locks: readonly PhraseLock[], place: SealedPlace): CopyLabel {
  if (isReadable(file)) throw new Unsound('the copy is not sealed')
  const { key } = place.sealed
  const copy = openStore(openReader(file, key), place.now)
  try {
    const verdict = copy.copies.check()
    if (verdict !== 'ok') throw new Unsound(`the copy is damaged: ${verdict}`)
    const label = describe(copy, id, locks, place)
    if (place.store.copies.changesUpTo(label.arrival) !== label.changes)
      throw new Unsound('the copy holds another number of changes')
    return proveLabel(labelShape.omit({ proof: true }).parse(label), key)
  } finally {
    copy.close()
  }
}

function describe(copy: Store, id: string, locks: readonly PhraseLock[], { now }: SealedPlace) {
  const own = copy.stations.own()
  const fair = own?.current_fair ? copy.fairs.fair(own.current_fair) : undefined
  const arrival = copy.changes.newestArrival()
  return {
    fairdeskCopy: 1 as const,
    id,
    at: now(),
    station: own?.id ?? '',
    letter: own?.letter ?? null,
    machine: hostname(),
    fair: fair ? { name: fair.name, heldOn: fair.held_on, place: fair.place } : null,
    people: copy.copies.countPeople(),
    changes: copy.copies.changesUpTo(arrival),
    arrival,
    erased: copy.copies.countErased(),
    locks: [...locks],
  }
}

/** Whether a file begins as every unsealed database does. */
function isReadable(file: string): boolean {
  const handle = openSync(file, 'r')
  try {
    const head = Buffer.alloc(15)
    readSync(handle, head, 0, head.length, 0)
    return head.toString('latin1') === 'SQLite format 3'
  } finally {
    closeSync(handle)
  }
}

function syncFile(file: string): void {
  const handle = openSync(file, 'r+')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
