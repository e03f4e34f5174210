import { readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { readLabel, type CopyLabel } from './label.ts'
import { copyFilePattern, labelPattern } from './lie-of-copies.ts'

/** So many full copies are kept. */
const kept = 3

/** Removes what was begun and never finished, which nothing can be brought back from: it takes the room of the next copy. */
export function removeUnfinished(folder: string): void {
  const names = readdirSync(folder)
  const labelled = new Set(names.flatMap((name) => labelPattern.exec(name)?.[1] ?? []))
  for (const name of names) {
    const id = copyFilePattern.exec(name)?.[1]
    if (id === undefined || (labelled.has(id) && !name.includes('.part'))) continue
    try {
      rmSync(join(folder, name), { force: true })
    } catch {
      // Held by something for now; the copy itself says what is wrong with the place.
    }
  }
}

/**
 * Removes what a newer, proven copy has replaced: all but the last three, and any that still holds somebody who has been
 * erased since. What was begun and never finished goes too.
 *
 * @returns how many were removed for an erasure.
 */
export function prune(folder: string, newest: CopyLabel): number {
  const names = readdirSync(folder)
  const labels = names
    .flatMap((name) => (labelPattern.test(name) ? (readLabel(join(folder, name)) ?? []) : []))
    .filter(({ id }) => id !== newest.id)
    .toSorted((one, other) => other.arrival - one.arrival || (one.id < other.id ? 1 : -1))
  const stale = labels.filter(({ erased }) => erased < newest.erased)
  const old = labels.filter((label) => !stale.includes(label)).slice(kept - 1)
  const keep = new Set(
    [newest, ...labels].filter((one) => !stale.includes(one) && !old.includes(one)).map(({ id }) => id),
  )
  for (const name of names) {
    const id = copyFilePattern.exec(name)?.[1]
    if (id !== undefined && !keep.has(id)) rmSync(join(folder, name), { force: true })
  }
  return stale.length
}
