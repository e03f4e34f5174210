import { readdirSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { isProven, readLabel, type CopyLabel } from './label.ts'
import { labelPattern, ownFolder } from './lie-of-copies.ts'

/** A station's folder of copies, and what is known of the station. */
export type Kin = { folder: string; labels: readonly CopyLabel[] }

/**
 * The stations whose copies lie beside one another under one key: a lost machine and those restored from it. What one of them has
 * given out or erased counts for whatever is restored of another; a stranger's is left alone. The folder itself comes first.
 */
export function kinOf(folder: string, key: Uint8Array): Kin[] {
  return [folder, ...beside(folder)]
    .map((one) => ({ folder: one, labels: labelsIn(one).filter((label) => isProven(label, key)) }))
    .filter(({ folder: one, labels }) => one === folder || labels.length > 0)
}

function beside(folder: string): string[] {
  const all = dirname(folder)
  if (basename(all) !== ownFolder) return []
  return namesIn(all)
    .map((name) => join(all, name))
    .filter((one) => one !== folder)
    .slice(0, 200)
}

function labelsIn(folder: string): CopyLabel[] {
  return namesIn(folder).flatMap((name) => (labelPattern.test(name) ? (readLabel(join(folder, name)) ?? []) : []))
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder)
  } catch {
    return []
  }
}
