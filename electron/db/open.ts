import Database from 'better-sqlite3'
import { migrate } from './migrate.ts'
import { OpenRefusal } from './open-refusal.ts'

export type Connection = Database.Database

/**
 * Opens (or makes) a sealed database: SQLite3MultipleCiphers with the 32-byte key given raw, so that
 * opening costs no key derivation. WAL and synchronous=FULL: what is acknowledged survives a power
 * cut. secure_delete: what is erased is overwritten.
 *
 * @throws OpenRefusal `damaged` for a wrong key or a broken file, `schema-newer` for a file written by
 * a newer FairDesk.
 */
export function openDatabase(file: string, key: Uint8Array): Connection {
  if (key.length !== 32) throw new Error('the database key must be 32 bytes')
  const connection = new Database(file)
  try {
    unseal(connection, key)
    connection.pragma('journal_mode = WAL')
    connection.pragma('synchronous = FULL')
    connection.pragma('secure_delete = ON')
    connection.pragma('temp_store = MEMORY')
    connection.pragma('trusted_schema = OFF')
    // The search index of 100,000 people is 65 MB, and every page not at hand has to be unsealed anew.
    connection.pragma('cache_size = -64000')
    connection.pragma('busy_timeout = 2000')
    migrate(connection)
    return connection
  } catch (error) {
    connection.close()
    throw asOpenRefusal(error)
  }
}

/**
 * A second connection to a database this process has open, for long reading beside the desk: it can write nothing, and
 * holds up nobody who writes.
 *
 * @throws OpenRefusal `damaged`
 */
export function openReader(file: string, key: Uint8Array): Connection {
  const connection = new Database(file, { readonly: true, fileMustExist: true })
  try {
    unseal(connection, key)
    connection.pragma('query_only = ON')
    connection.pragma('temp_store = MEMORY')
    connection.pragma('trusted_schema = OFF')
    connection.pragma('cache_size = -32000')
    connection.pragma('busy_timeout = 2000')
    return connection
  } catch (error) {
    connection.close()
    throw asOpenRefusal(error)
  }
}

function unseal(connection: Connection, key: Uint8Array): void {
  connection.pragma(`cipher = 'chacha20'`)
  connection.pragma(`key = "x'${Buffer.from(key).toString('hex')}'"`)
}

function asOpenRefusal(error: unknown): unknown {
  const code = error instanceof Database.SqliteError ? error.code : ''
  if (code.startsWith('SQLITE_NOTADB') || code.startsWith('SQLITE_CORRUPT')) {
    return new OpenRefusal('damaged', 'the file is not a database, or not one of this key')
  }
  return error
}
