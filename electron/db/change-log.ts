import { isStamp, later, readStamp, tick, writeStamp } from '../../shared/hybrid-logical-clock.ts'
import type { Derived } from './derived.ts'
import type { Connection } from './open.ts'
import type { Rows } from './rows.ts'
import { type Change, isTableName, type Patch, replicated, type TableName } from './tables.ts'

/**
 * The change log: the only way a replicated row is written. A change and the row it makes are one
 * transaction; foreign changes are folded field by field with the greatest stamp winning, so that the
 * union of the logs gives the same rows in whatever order, pieces or number of times they arrive.
 *
 * [Note: erasure is absorbing] Every change carries whose data it holds. Once an erasure of a person
 * is known, or an emptied change of theirs has been seen, their rows are gone, their patches are NULL,
 * and whatever arrives of them later is stored empty.
 */
export type ChangeLog = ReturnType<typeof openChangeLog>

export type WriteOptions = { operator?: string | null }

type StoredChange = { arrival: number; hlc: string; operator: string | null; table_name: string; row_id: string; person: string | null; patch: string | null }

export function openChangeLog(connection: Connection, rows: Rows, derived: Derived, station: () => string, now: () => number) {
  const statements = prepare(connection)
  const newest = statements.newest.get()
  let time = newest ? readStamp(newest.hlc) : { milliseconds: 0, counter: 0 }

  function nextStamp(): string {
    time = tick(time, now())
    return writeStamp(time, station())
  }

  function record(table: TableName, id: string, person: string | null, patch: Patch, options: WriteOptions): string {
    const stamp = nextStamp()
    statements.insert.run(stamp, options.operator ?? null, table, id, person, JSON.stringify(patch))
    return stamp
  }

  function emptyPerson(person: string): void {
    if (statements.rememberErased.run(person).changes === 0) return
    rows.empty(person)
    statements.emptyChanges.run(person)
    derived.touchPerson(person)
  }

  /** Stores one foreign change unless it is there, and folds it; says whether it was new. */
  function take(change: Change): boolean {
    if (!isStamp(change.hlc)) return false
    const erased = change.person !== null && isErased(change.person)
    const patch = erased ? null : change.patch
    const text = patch === null ? null : JSON.stringify(patch)
    const isNew = statements.insert.run(change.hlc, change.operator, change.table, change.row, change.person, text).changes === 1
    time = later(time, readStamp(change.hlc))
    if (change.person !== null && change.patch === null) emptyPerson(change.person)
    if (isNew && patch !== null) foldForeign(change, patch)
    return isNew
  }

  function foldForeign(change: Change, patch: Patch): void {
    if (!isTableName(change.table)) return
    if (!rows.fold(change.table, change.row, patch, change.hlc)) return
    const erased = patch['erased_person']
    if (change.table === 'erasure' && typeof erased === 'string') emptyPerson(erased)
    derived.touch(change.table, change.row)
  }

  function isErased(person: string): boolean {
    return statements.isErased.get(person) !== undefined
  }

  return {
    /** A new row; fields left out are null. `at` (ms UTC) becomes created_at. */
    create(table: TableName, id: string, fields: Patch, at: number, options: WriteOptions = {}): void {
      const patch: Record<string, Patch[string]> = { created_at: at }
      for (const [field, value] of Object.entries(fields)) if (value !== null) patch[field] = value
      const stamp = record(table, id, personOf(table, id, patch), patch, options)
      rows.create(table, id, patch, stamp)
      const erased = patch['erased_person']
      if (typeof erased === 'string') emptyPerson(erased)
      derived.touch(table, id)
    },

    /** Some fields of a row that is there. */
    update(table: TableName, id: string, fields: Patch, options: WriteOptions = {}): void {
      const row = rows.read(table, id)
      if (!row) throw new Error(`no row ${id} in ${table}`)
      const stamp = record(table, id, personOf(table, id, row), fields, options)
      rows.fold(table, id, fields, stamp)
      derived.touch(table, id)
    },

    /** Foreign changes, in whatever order; returns how many were new. Run inside `atomically`. */
    absorb: (changes: readonly Change[]): number => changes.filter((change) => take(change)).length,

    /** What this station has learnt after `arrival`, its own and others' changes, at most `limit`. */
    since(arrival: number, limit: number): { changes: Change[]; arrival: number } {
      const stored = statements.since.all(arrival, limit)
      return { changes: stored.map(asChange), arrival: stored.at(-1)?.arrival ?? arrival }
    },

    /** Throws the rows away and makes them again from the log. Run inside `atomically`. */
    rebuild(): void {
      rows.clear()
      for (let page = statements.since.all(0, 1000); page.length > 0; page = statements.since.all(page.at(-1)?.arrival ?? 0, 1000)) {
        for (const change of page.map(asChange)) {
          if (change.patch !== null && isTableName(change.table)) rows.fold(change.table, change.row, change.patch, change.hlc)
        }
      }
      statements.forgetErased.run()
      statements.gatherErased.run()
      derived.rebuild()
    },

    isErased,
  }
}

function personOf(table: TableName, id: string, row: Readonly<Record<string, unknown>>): string | null {
  const owner = replicated[table].person
  if (owner === null) return null
  return owner === 'self' ? id : String(row[owner])
}

function asChange(stored: StoredChange): Change {
  return {
    hlc: stored.hlc,
    operator: stored.operator,
    table: stored.table_name,
    row: stored.row_id,
    person: stored.person,
    patch: stored.patch === null ? null : (JSON.parse(stored.patch) as Patch),
  }
}

function prepare(connection: Connection) {
  const columns = 'arrival, hlc, operator, table_name, row_id, person, patch'
  return {
    newest: connection.prepare<[], { hlc: string }>('SELECT hlc FROM change ORDER BY hlc DESC LIMIT 1'),
    insert: connection.prepare<[string, string | null, string, string, string | null, string | null]>(
      'INSERT INTO change (hlc, operator, table_name, row_id, person, patch) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (hlc) DO NOTHING',
    ),
    since: connection.prepare<[number, number], StoredChange>(
      `SELECT ${columns} FROM change WHERE arrival > ? ORDER BY arrival LIMIT ?`,
    ),
    rememberErased: connection.prepare<[string]>('INSERT INTO erased_person (person) VALUES (?) ON CONFLICT DO NOTHING'),
    isErased: connection.prepare<[string]>('SELECT 1 FROM erased_person WHERE person = ?'),
    forgetErased: connection.prepare('DELETE FROM erased_person'),
    gatherErased: connection.prepare(
      `INSERT INTO erased_person (person) SELECT person FROM change WHERE patch IS NULL AND person IS NOT NULL
       UNION SELECT erased_person FROM erasure WHERE erased_person IS NOT NULL`,
    ),
    emptyChanges: connection.prepare<[string]>('UPDATE change SET patch = NULL WHERE person = ? AND patch IS NOT NULL'),
  }
}
