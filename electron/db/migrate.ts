import { createHash } from 'node:crypto'
import type Database from 'better-sqlite3'
import house from './migrations/0001-house.sql?raw'
import desk from './migrations/0002-desk.sql?raw'
import search from './migrations/0003-search.sql?raw'
import printing from './migrations/0004-printing.sql?raw'
import booths from './migrations/0005-booths.sql?raw'
import organizer from './migrations/0006-organizer.sql?raw'
import sheets from './migrations/0007-sheets.sql?raw'
import searchAgain from './migrations/0008-search-again.sql?raw'
import wholeWords from './migrations/0009-whole-words.sql?raw'
import { OpenRefusal } from './open-refusal.ts'

export type Migration = { readonly name: string; readonly sql: string }

/** Every migration ever shipped, in order. Shipped ones are never edited (a test knows their hashes). */
export const migrations: readonly Migration[] = [
  { name: '0001-house', sql: house },
  { name: '0002-desk', sql: desk },
  { name: '0003-search', sql: search },
  { name: '0004-printing', sql: printing },
  { name: '0005-booths', sql: booths },
  { name: '0006-organizer', sql: organizer },
  { name: '0007-sheets', sql: sheets },
  { name: '0008-search-again', sql: searchAgain },
  { name: '0009-whole-words', sql: wholeWords },
]

/** Brings a database to the newest schema; each step is one transaction. */
export function migrate(connection: Database.Database, steps: readonly Migration[] = migrations): void {
  connection.exec(
    'CREATE TABLE IF NOT EXISTS migration (name TEXT NOT NULL PRIMARY KEY, sha256 TEXT NOT NULL, applied_at INTEGER NOT NULL) STRICT, WITHOUT ROWID',
  )
  const applied = connection
    .prepare<[], { name: string; sha256: string }>('SELECT name, sha256 FROM migration ORDER BY name')
    .all()
  refuseUnlessPrefix(applied, steps)
  const record = connection.prepare('INSERT INTO migration (name, sha256, applied_at) VALUES (?, ?, ?)')
  for (const step of steps.slice(applied.length)) {
    connection.transaction(() => {
      connection.exec(step.sql)
      record.run(step.name, hashOf(step), Date.now())
    })()
  }
}

/** The applied list must be exactly the beginning of ours: anything else was written by another version. */
function refuseUnlessPrefix(applied: readonly { name: string; sha256: string }[], steps: readonly Migration[]): void {
  for (const [index, row] of applied.entries()) {
    const step = steps[index]
    if (step?.name !== row.name || hashOf(step) !== row.sha256) {
      throw new OpenRefusal('schema-newer', `this database has migration ${row.name}, which this version does not know`)
    }
  }
}

/** The SHA-256 of a migration's text, hex. */
export function hashOf(step: Migration): string {
  return createHash('sha256').update(step.sql).digest('hex')
}
