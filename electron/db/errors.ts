import Database from 'better-sqlite3'
import type { FailureCode } from '../../shared/failure.ts'

/** What a person can do something about, told by SQLite's own codes; null for a fault of ours. */
export function failureOfDatabase(error: unknown): FailureCode | null {
  if (!(error instanceof Database.SqliteError)) return null
  if (error.code.startsWith('SQLITE_FULL')) return 'disk-full'
  if (
    error.code.startsWith('SQLITE_READONLY') ||
    error.code.startsWith('SQLITE_IOERR') ||
    error.code.startsWith('SQLITE_CANTOPEN')
  ) {
    return 'disk-read-only'
  }
  if (error.code.startsWith('SQLITE_BUSY') || error.code.startsWith('SQLITE_LOCKED')) return 'database-busy'
  if (error.code.startsWith('SQLITE_CORRUPT') || error.code.startsWith('SQLITE_NOTADB')) return 'database-damaged'
  return null
}
