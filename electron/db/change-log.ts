import { blankCounters } from '../../shared/badge-number.ts'
import { isStamp, later, readStamp, tick, writeStamp } from '../../shared/hybrid-logical-clock.ts'
import type { Derived } from './derived.ts'
import type { Connection } from './open.ts'
import type { Rows } from './rows.ts'
import type { StoredChange } from './stored-change.ts'
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

type Parts = { statements: ChangeStatements; rows: Rows; derived: Derived }

export function openChangeLog(
  connection: Connection,
  rows: Rows,
  derived: Derived,
  station: () => string,
  now: () => number,
) {
  const parts = { statements: prepareChanges(connection), rows, derived }
  const clock = openClock(parts.statements, station, now)
  const erasing = openErasing(parts)
  return {
    ...openWriting(parts, clock, erasing),
    ...openReceiving(parts, clock, erasing),
    ...openReading(parts),
    isErased: erasing.isErased,
    /** How many persons were ever erased: whether anybody was since. */
    countErased: (): number => parts.statements.countErased.get()?.persons ?? 0,
  }
}

/** This station's hybrid logical clock: never behind any stamp in the log. */
function openClock(statements: ChangeStatements, station: () => string, now: () => number) {
  const newest = statements.newest.get()
  let time = newest ? readStamp(newest.hlc) : { milliseconds: 0, counter: 0 }
  return {
    next(): string {
      time = tick(time, now())
      return writeStamp(time, station())
    },
    hear(stamp: string): void {
      time = later(time, readStamp(stamp))
    },
  }
}

function openErasing({ statements, rows, derived }: Parts) {
  return {
    isErased: (person: string): boolean => statements.isErased.get(person) !== undefined,
    /** Empties rows and log of a person, once. */
    empty(person: string): void {
      if (statements.rememberErased.run(person).changes === 0) return
      statements.spendBlanks.run(person, blankCounters.first, blankCounters.last)
      statements.forgetLines.run(person)
      rows.empty(person)
      // A change may have come before the one that says whose row it is; only the log knows then.
      for (const { table_name, row_id } of statements.rowsOf.all(person))
        if (isTableName(table_name)) rows.drop(table_name, row_id)
      statements.emptyChanges.run(person)
      derived.touchPerson(person)
    },
  }
}

type Clock = ReturnType<typeof openClock>
type Erasing = ReturnType<typeof openErasing>

function openWriting({ statements, rows, derived }: Parts, clock: Clock, erasing: Erasing) {
  function record(table: TableName, id: string, person: string | null, patch: Patch, options: WriteOptions): string {
    const stamp = clock.next()
    statements.insert.run(stamp, options.operator ?? null, table, id, person, JSON.stringify(patch))
    return stamp
  }

  return {
    /** A new row; fields left out are null. `at` (ms UTC) becomes created_at. */
    create(table: TableName, id: string, fields: Patch, at: number, options: WriteOptions = {}): void {
      const patch: Record<string, Patch[string]> = { created_at: at }
      for (const [field, value] of Object.entries(fields)) if (value !== null) patch[field] = value
      const holder = personOf(table, id, patch)
      const stamp = record(table, id, holder, patch, options)
      rows.create(table, id, patch, stamp)
      const erased = patch['erased_person']
      if (typeof erased === 'string') erasing.empty(erased)
      derived.touch(table, id, holder)
    },

    /** Some fields of a row that is there. */
    update(table: TableName, id: string, fields: Patch, options: WriteOptions = {}): void {
      const row = rows.read(table, id)
      if (!row) throw new Error(`no row ${id} in ${table}`)
      const stamp = record(table, id, personOf(table, id, row), fields, options)
      rows.fold(table, id, fields, stamp)
      derived.touch(table, id)
    },
  }
}

function openReceiving({ statements, rows, derived }: Parts, clock: Clock, erasing: Erasing) {
  /** Stores one foreign change unless it is there, and folds it; says whether it was new. */
  function take(change: Change): boolean {
    if (!isStamp(change.hlc)) return false
    const { hlc, operator, table, row, person } = change
    const patch = person !== null && erasing.isErased(person) ? null : change.patch
    const text = patch === null ? null : JSON.stringify(patch)
    const isNew = statements.insert.run(hlc, operator, table, row, person, text).changes === 1
    clock.hear(hlc)
    if (person !== null && change.patch === null) erasing.empty(person)
    if (isNew && patch !== null) fold(change, patch)
    return isNew
  }

  function fold(change: Change, patch: Patch): void {
    if (!isTableName(change.table) || !rows.fold(change.table, change.row, patch, change.hlc)) return
    const erased = patch['erased_person']
    if (change.table === 'erasure' && typeof erased === 'string') erasing.empty(erased)
    derived.touch(change.table, change.row)
  }

  return {
    /** Foreign changes, in whatever order; returns how many were new. Run inside `atomically`. */
    absorb: (changes: readonly Change[]): number => changes.filter((change) => take(change)).length,
  }
}

function openReading({ statements, rows, derived }: Parts) {
  /** What this station has learnt after `arrival`, its own and others' changes, at most `limit`. */
  function since(arrival: number, limit: number): { changes: Change[]; arrival: number } {
    const stored = statements.since.all(arrival, limit)
    return { changes: stored.map(asChange), arrival: stored.at(-1)?.arrival ?? arrival }
  }

  return {
    since,
    /** ms of the newest stamp this machine has written or heard of; 0 for an empty log. */
    newestMoment: (): number => {
      const newest = statements.newest.get()
      return newest ? readStamp(newest.hlc).milliseconds : 0
    },
    newestArrival: (): number => statements.newestArrival.get()?.arrival ?? 0,
    /** The entries from one arrival number to another, both inclusive. */
    between: (first: number, last: number): LoggedChange[] => statements.between.all(first, last).map(asLogged),
    /** Whose data the entries of those arrival numbers hold, both inclusive. */
    personsBetween: (first: number, last: number): string[] =>
      statements.personsBetween.all(first, last).map(({ person }) => person),
    /** Everything written of one person, in the order of the clocks. */
    ofPerson: (person: string): LoggedChange[] => statements.ofPerson.all(person).map(asLogged),
    /** Everything written of a row that is nobody's own, in the order of the clocks. */
    ofSharedRow: (row: string): LoggedChange[] => statements.ofSharedRow.all(row).map(asLogged),

    /** Throws the rows away and makes them again from the log. Run inside `atomically`. */
    rebuild(): void {
      rows.clear()
      for (let page = since(0, 1000); page.changes.length > 0; page = since(page.arrival, 1000)) {
        for (const { table, row, patch, hlc } of page.changes) {
          if (patch !== null && isTableName(table)) rows.fold(table, row, patch, hlc)
        }
      }
      statements.forgetErased.run()
      statements.gatherErased.run()
      derived.rebuild()
    },
  }
}

function personOf(table: TableName, id: string, row: Readonly<Record<string, unknown>>): string | null {
  const owner = replicated[table].person
  if (owner === null) return null
  if (owner === 'self') return id
  // A handout that was just counted is nobody's.
  const person = row[owner]
  return typeof person === 'string' ? person : null
}

/** A change with its place in this station's own order. */
export type LoggedChange = Change & { readonly arrival: number }

const columns = 'arrival, hlc, operator, table_name, row_id, person, patch'

type ChangeStatements = ReturnType<typeof prepareChanges>

/** Every statement of the change log and of the list of erased persons. */
function prepareChanges(connection: Connection) {
  return {
    newest: connection.prepare<[], { hlc: string }>('SELECT hlc FROM change ORDER BY hlc DESC LIMIT 1'),
    insert: connection.prepare<[string, string | null, string, string, string | null, string | null]>(
      'INSERT INTO change (hlc, operator, table_name, row_id, person, patch) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (hlc) DO NOTHING',
    ),
    since: connection.prepare<[number, number], StoredChange>(
      `SELECT ${columns} FROM change WHERE arrival > ? ORDER BY arrival LIMIT ?`,
    ),
    newestArrival: connection.prepare<[], { arrival: number | null }>('SELECT max(arrival) AS arrival FROM change'),
    between: connection.prepare<[number, number], StoredChange>(
      `SELECT ${columns} FROM change WHERE arrival BETWEEN ? AND ? ORDER BY arrival`,
    ),
    personsBetween: connection.prepare<[number, number], { person: string }>(
      'SELECT DISTINCT person FROM change WHERE arrival BETWEEN ? AND ? AND person IS NOT NULL',
    ),
    ofPerson: connection.prepare<[string], StoredChange>(`SELECT ${columns} FROM change WHERE person = ? ORDER BY hlc`),
    ofSharedRow: connection.prepare<[string], StoredChange>(
      `SELECT ${columns} FROM change WHERE row_id = ? AND person IS NULL ORDER BY hlc`,
    ),
    rememberErased: connection.prepare<[string]>(
      'INSERT INTO erased_person (person) VALUES (?) ON CONFLICT DO NOTHING',
    ),
    // The paper goes on hanging round a neck: its code is remembered, whose it was is not.
    spendBlanks: connection.prepare<[string, number, number]>(
      `INSERT INTO spent_blank (code) SELECT code FROM badge WHERE person = ? AND code IS NOT NULL
       AND (counter BETWEEN ? AND ? OR station IN (SELECT station FROM badge_lease))
       ON CONFLICT DO NOTHING`,
    ),
    // What a list said of them is as good as their number.
    forgetLines: connection.prepare<[string]>("UPDATE list_line SET line = '', record = NULL WHERE record = ?"),
    isErased: connection.prepare<[string]>('SELECT 1 FROM erased_person WHERE person = ?'),
    countErased: connection.prepare<[], { persons: number }>('SELECT count(*) AS persons FROM erased_person'),
    rowsOf: connection.prepare<[string], { table_name: string; row_id: string }>(
      'SELECT DISTINCT table_name, row_id FROM change WHERE person = ? AND patch IS NOT NULL',
    ),
    forgetErased: connection.prepare('DELETE FROM erased_person'),
    gatherErased: connection.prepare(
      `INSERT INTO erased_person (person) SELECT person FROM change WHERE patch IS NULL AND person IS NOT NULL
       UNION SELECT erased_person FROM erasure WHERE erased_person IS NOT NULL`,
    ),
    emptyChanges: connection.prepare<[string]>('UPDATE change SET patch = NULL WHERE person = ? AND patch IS NOT NULL'),
  }
}

/** A stored change as it travels. */
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

function asLogged(stored: StoredChange): LoggedChange {
  return { ...asChange(stored), arrival: stored.arrival }
}
