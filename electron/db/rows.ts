import type { Connection } from './open.ts'
import { foldPatch, readRowClock, writeRowClock } from './row-clock.ts'
import { type FieldValue, type Patch, replicated, type TableName, tableNames } from './tables.ts'

export type Row = Record<string, FieldValue> & { id: string; clock: string | null }

/** The rows of the replicated tables, written only by folding changes into them. */
export type Rows = ReturnType<typeof openRows>

type Prepared = {
  read(id: string): Row | undefined
  put(row: Row): void
  /** Deletes everything this table holds of a person. */
  empty(person: string): void
  drop(id: string): void
  clear(): void
  all(): Row[]
  known: ReadonlySet<string>
}

export function openRows(connection: Connection) {
  const prepared = Object.fromEntries(tableNames.map((name) => [name, prepare(connection, name)])) as Record<
    TableName,
    Prepared
  >

  return {
    read: (table: TableName, id: string): Row | undefined => prepared[table].read(id),

    /** A row this station has just made: every field of it carries the one stamp. */
    create(table: TableName, id: string, patch: Patch, stamp: string): void {
      const row: Row = { id, clock: stamp }
      for (const field of replicated[table].fields) row[field] = patch[field] ?? null
      prepared[table].put(row)
    },

    /** Folds a patch into a row that may not be there yet; says whether the row changed. */
    fold(table: TableName, id: string, patch: Patch, stamp: string): boolean {
      const row = prepared[table].read(id) ?? emptyRow(table, id)
      const clock = readRowClock(row.clock)
      const changed = foldPatch(row, clock, patch, stamp, prepared[table].known)
      if (!changed) return false
      row.clock = writeRowClock(clock)
      prepared[table].put(row)
      return true
    },

    empty(person: string): void {
      for (const name of tableNames) prepared[name].empty(person)
    },

    /** Deletes one row, whoever's it is. */
    drop: (table: TableName, id: string): void => prepared[table].drop(id),

    clear(): void {
      for (const name of tableNames) prepared[name].clear()
    },

    /** Every row of a table in the order of its ids; for checks and tests, not for screens. */
    all: (table: TableName): Row[] => prepared[table].all(),
  }
}

function emptyRow(table: TableName, id: string): Row {
  const row: Row = { id, clock: null }
  for (const field of replicated[table].fields) row[field] = null
  return row
}

function prepare(connection: Connection, name: TableName): Prepared {
  const { fields, person } = replicated[name]
  const columns = ['id', ...fields, 'clock']
  const values = columns.map(() => '?').join(', ')
  const updates = columns.slice(1).map((column) => `${column} = excluded.${column}`)
  const read = connection.prepare<[string], Row>(`SELECT ${columns.join(', ')} FROM ${name} WHERE id = ?`)
  const put = connection.prepare<FieldValue[]>(
    `INSERT INTO ${name} (${columns.join(', ')}) VALUES (${values}) ON CONFLICT (id) DO UPDATE SET ${updates.join(', ')}`,
  )
  const owner = person === 'self' ? 'id' : person
  const empty = owner === null ? null : connection.prepare<[string]>(`DELETE FROM ${name} WHERE ${owner} = ?`)
  const drop = connection.prepare<[string]>(`DELETE FROM ${name} WHERE id = ?`)
  const clear = connection.prepare(`DELETE FROM ${name}`)
  const all = connection.prepare<[], Row>(`SELECT ${columns.join(', ')} FROM ${name} ORDER BY id`)
  return {
    read: (id) => read.get(id),
    put: (row) => void put.run(...columns.map((column) => row[column] ?? null)),
    empty: (id) => void empty?.run(id),
    drop: (id) => void drop.run(id),
    clear: () => void clear.run(),
    all: () => all.all(),
    known: new Set(fields),
  }
}
