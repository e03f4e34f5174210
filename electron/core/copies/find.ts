import { readdirSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import type { FoundCopy } from '../../../shared/contract/copies.ts'
import { isProven, readLabel, type CopyLabel } from './label.ts'
import { filesOf, labelPattern, ownFolder } from './lie-of-copies.ts'

/** A copy that was found, with its files. */
export type Found = { label: CopyLabel; folder: string; place: string; bytes: number; appendedAt: number | null }

/**
 * Every copy in these places, the newest first, each station's together: of one station the one that holds more is the newer,
 * whatever clocks say. A place may also be the folder of copies itself, or one station's in it.
 */
export function findCopies(places: readonly string[]): Found[] {
  const folders = new Set(places.flatMap((place) => [place, ...inside(place), ...inside(join(place, ownFolder))]))
  const found = [...folders].flatMap((folder) => copiesIn(folder))
  const byFile = new Map(found.map((one) => [`${one.label.station}/${one.label.id}/${one.folder}`, one]))
  const all = [...byFile.values()]
  const newest = new Map<string, number>()
  for (const one of all) newest.set(one.label.station, Math.max(newestOf(one), newest.get(one.label.station) ?? 0))
  const stationOf = ({ label: { station } }: Found): number => newest.get(station) ?? 0
  return all.toSorted((one, other) => stationOf(other) - stationOf(one) || newerOf(one.label, other.label))
}

/** One as it is shown; `key`: what this machine has of its own. */
export function showFound(
  { label, place, bytes, appendedAt }: Found,
  handle: string,
  key: Uint8Array | null,
): FoundCopy {
  const isOwn = key !== null && isProven(label, key)
  return {
    handle,
    place,
    fair: label.fair,
    people: label.people,
    machine: label.machine,
    letter: label.letter,
    madeAt: label.at,
    appendedAt,
    megabytes: Math.round(bytes / 1024 / 102.4) / 10,
    needs: isOwn ? 'nothing' : label.locks.length > 0 ? 'recovery' : 'key-file',
  }
}

function newerOf(one: CopyLabel, other: CopyLabel): number {
  return other.arrival - one.arrival || other.erased - one.erased || other.at - one.at
}

function newestOf({ label, appendedAt }: Found): number {
  return Math.max(label.at, appendedAt ?? 0)
}

function inside(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .slice(0, 200)
      .map(({ name }) => join(folder, name))
  } catch {
    return []
  }
}

function copiesIn(folder: string): Found[] {
  let names: string[] = []
  try {
    names = readdirSync(folder)
  } catch {
    return []
  }
  return names.flatMap((name) => {
    const id = labelPattern.exec(name)?.[1]
    const label = id === undefined ? null : readLabel(join(folder, name))
    if (label === null || label.id !== id) return []
    const files = filesOf(folder, label.id)
    const database = sizeOf(files.database)
    if (database === null) return []
    const appended = sizeOf(files.appended)
    const place = basename(dirname(folder)) === ownFolder ? dirname(dirname(folder)) : folder
    const appendedAt = appended === null || appended.size === 0 ? null : Math.round(appended.mtimeMs)
    return [{ label, folder, place, bytes: database.size + (appended?.size ?? 0), appendedAt }]
  })
}

function sizeOf(file: string): { size: number; mtimeMs: number } | null {
  try {
    return statSync(file)
  } catch {
    return null
  }
}
