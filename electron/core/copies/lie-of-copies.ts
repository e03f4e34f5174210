import { join } from 'node:path'

/** Everything FairDesk writes in a second place lies in this folder of it. */
export const ownFolder = 'FairDesk'

/** Tells one chosen place from another that has come to stand under the same name: two sticks are both `E:`. */
export const markerName = 'place.json'

/** Who was ever erased at this station, by ids that say nothing: told to whatever is restored from here. */
export const erasedName = 'erased.json'

/** Letters of machines that were restored from here: another takes none of them, also before the first has copied anything. */
export const lettersName = 'letters.json'

/** The same list beside the data itself. */
export function erasedBeside(database: string): string {
  return `${database.replace(/\.db$/u, '')}.${erasedName}`
}

/** The files of one full copy and of the changes appended to it. `label` comes last: a copy without one is not there. */
export type CopyFiles = { id: string; database: string; appended: string; label: string }

/** Where one station's copies lie in a second place: of each station its own, so that a restored one overwrites nothing. */
export function folderOf(place: string, station: string): string {
  return join(place, ownFolder, station)
}

/** The files of the copy begun at a moment; their names sort by time. */
export function filesOf(folder: string, id: string): CopyFiles {
  return {
    id,
    database: join(folder, `${id}.db`),
    appended: join(folder, `${id}.log`),
    label: join(folder, `${id}.json`),
  }
}

/** A copy's name: when it was begun (ms UTC), e.g. `20261124T003000123Z`. */
export function copyId(at: number): string {
  return new Date(at).toISOString().replaceAll(/[-:.]/gu, '')
}

/** Whether a file's name is that of a label. */
export const labelPattern = /^(\d{8}T\d{9}Z)\.json$/u
/** Whether a file belongs to a copy, whole or begun. */
export const copyFilePattern = /^(\d{8}T\d{9}Z)\.(?:db|log|json)(?:\.part|\.part-journal|\.\d+\.tmp)?$/u
