import type { Connection } from './open.ts'
import type { Change, Patch } from './tables.ts'

type StoredChange = {
  arrival: number
  hlc: string
  operator: string | null
  table_name: string
  row_id: string
  person: string | null
  patch: string | null
}

export type ChangeStatements = ReturnType<typeof prepareChanges>

/** Every statement of the change log and of the list of erased persons. */
export function prepareChanges(connection: Connection) {
  return {
    newest: connection.prepare<[], { hlc: string }>('SELECT hlc FROM change ORDER BY hlc DESC LIMIT 1'),
    insert: connection.prepare<[string, string | null, string, string, string | null, string | null]>(
      'INSERT INTO change (hlc, operator, table_name, row_id, person, patch) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (hlc) DO NOTHING',
    ),
    since: connection.prepare<[number, number], StoredChange>(
      'SELECT arrival, hlc, operator, table_name, row_id, person, patch FROM change WHERE arrival > ? ORDER BY arrival LIMIT ?',
    ),
    rememberErased: connection.prepare<[string]>(
      'INSERT INTO erased_person (person) VALUES (?) ON CONFLICT DO NOTHING',
    ),
    isErased: connection.prepare<[string]>('SELECT 1 FROM erased_person WHERE person = ?'),
    forgetErased: connection.prepare('DELETE FROM erased_person'),
    gatherErased: connection.prepare(
      `INSERT INTO erased_person (person) SELECT person FROM change WHERE patch IS NULL AND person IS NOT NULL
       UNION SELECT erased_person FROM erasure WHERE erased_person IS NOT NULL`,
    ),
    emptyChanges: connection.prepare<[string]>('UPDATE change SET patch = NULL WHERE person = ? AND patch IS NOT NULL'),
  }
}

/** A stored change as it travels. */
export function asChange(stored: StoredChange): Change {
  return {
    hlc: stored.hlc,
    operator: stored.operator,
    table: stored.table_name,
    row: stored.row_id,
    person: stored.person,
    patch: stored.patch === null ? null : (JSON.parse(stored.patch) as Patch),
  }
}
