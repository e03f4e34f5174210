import Database from 'better-sqlite3'
import { OpenRefusal } from './open-refusal.ts'

/**
 * Holds a database for one process: a tiny lock database beside the data stays in BEGIN EXCLUSIVE
 * while the process lives, and the operating system lets go of it however the process ends.
 * Electron's own single-instance lock knows only one user's copies, not two programs on one file.
 *
 * @returns the way to let go.
 * @throws OpenRefusal `held-by-another`
 */
export function holdOwnership(lockFile: string): () => void {
  const lock = new Database(lockFile, { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
  } catch (error) {
    lock.close()
    if (error instanceof Database.SqliteError && error.code.startsWith('SQLITE_BUSY')) {
      throw new OpenRefusal('held-by-another', 'another copy of the desk has this database open')
    }
    throw error
  }
  return () => lock.close()
}
