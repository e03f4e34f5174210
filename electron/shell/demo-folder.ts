import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Places } from './places.ts'

/** A demo keeps its key beside its database, where no real desk would. */
export function demoKeyFile(places: Places): string {
  return join(places.folder, 'fair.key')
}

/**
 * A demo begins with no database. One that an earlier demo left (its key lies beside it) is removed;
 * any other is somebody's work, and the answer is the sentence that refuses to touch it.
 */
export function clearForDemo(places: Places): string | null {
  if (!existsSync(places.database)) return null
  const isDemo = existsSync(demoKeyFile(places)) && !existsSync(places.keyring)
  if (!isDemo) return `${places.folder} holds a database that no demo made. Give --out another folder.`
  for (const file of [places.database, `${places.database}-wal`, `${places.database}-shm`, demoKeyFile(places)])
    rmSync(file, { force: true })
  return null
}
