import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { openReader } from '../../db/open.ts'
import { openStore } from '../../db/store.ts'
import type { Change } from '../../db/tables.ts'
import type { SealedPlace } from '../works/port.ts'
import { readBatches } from './batches.ts'
import { isProven, readLabel, type CopyLabel } from './label.ts'
import { type CopyFiles, filesOf, labelPattern } from './lie-of-copies.ts'

/** Copies that hold somebody erased still, since something else in them is nowhere else. */
export type Holding = { path: string; at: number }

/**
 * Copies of stations this one was restored from lie beside its own, under the same key. Those made before an erasure go, if
 * every change in them is known here; one that holds more than was restored stays, and is named.
 */
export function removeFormer(
  folder: string,
  newest: CopyLabel,
  place: SealedPlace,
): { removed: number; holding: Holding[] } {
  const holding: Holding[] = []
  let removed = 0
  for (const { files, label, former } of formerBeside(folder, newest, place)) {
    if (isKnownHere(files, label, place)) {
      for (const file of [files.label, files.database, files.appended]) rmSync(file, { force: true })
      removed += 1
    } else holding.push({ path: former, at: label.at })
  }
  return { removed, holding }
}

function formerBeside(folder: string, newest: CopyLabel, { sealed }: SealedPlace) {
  const all = dirname(folder)
  const folders = readdirSync(all, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== newest.station)
    .map(({ name }) => join(all, name))
  return folders.flatMap((former) =>
    readdirSync(former).flatMap((name) => {
      const label = labelPattern.test(name) ? readLabel(join(former, name)) : null
      const isStale = label !== null && label.erased < newest.erased && isProven(label, sealed.key)
      return isStale ? [{ former, label, files: filesOf(former, label.id) }] : []
    }),
  )
}

function isKnownHere(files: CopyFiles, label: CopyLabel, { store, sealed, now }: SealedPlace): boolean {
  const areKnown = (changes: readonly Change[]): boolean => changes.every(({ hlc }) => store.copies.knows(hlc))
  try {
    const copy = openStore(openReader(files.database, sealed.key), now)
    try {
      for (
        let page = copy.changes.since(0, 1000);
        page.changes.length > 0;
        page = copy.changes.since(page.arrival, 1000)
      )
        if (!areKnown(page.changes)) return false
    } finally {
      copy.close()
    }
    return appendedTo(files, label, sealed.key).every(({ changes }) => areKnown(changes))
  } catch {
    // What cannot be read here may be read elsewhere.
    return false
  }
}

function appendedTo(files: CopyFiles, { station, id }: CopyLabel, key: Uint8Array) {
  let bytes: Buffer
  try {
    bytes = readFileSync(files.appended)
  } catch {
    return []
  }
  return readBatches(bytes, { key, station, copy: id }).batches
}
