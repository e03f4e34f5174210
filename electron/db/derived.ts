import type { Connection } from './open.ts'
import { openPersonIndex } from './person-index.ts'
import { openPersonRoots } from './person-roots.ts'
import type { TableName } from './tables.ts'
import { openVocabulary } from './vocabulary.ts'

/**
 * Keeps what follows from the rows (search index, roots) in step with them: changes say what they
 * touched, and before the transaction ends the touched persons are worked out again.
 */
export type Derived = ReturnType<typeof openDerived>

export function openDerived(connection: Connection) {
  const vocabulary = openVocabulary(connection)
  const index = openPersonIndex(connection, vocabulary)
  const roots = openPersonRoots(connection)
  const owners = openOwners(connection)
  const dirtyText = new Set<string>()
  const dirtyRoots = new Set<string>()

  return {
    /** What the search reads beside the tables. */
    vocabulary,
    countAttendees: index.count,

    /** `holder` is whose row it is, where the caller knows. */
    touch(table: TableName, row: string, holder: string | null = null): void {
      for (const person of owners.ofText(table, row, holder)) dirtyText.add(person)
      for (const person of owners.ofRoots(table, row, holder)) dirtyRoots.add(person)
    },

    touchPerson(person: string): void {
      dirtyText.add(person)
      dirtyRoots.add(person)
    },

    /** Before the transaction ends. Roots first: an entry stands for a whole attendee. */
    flush(): void {
      const regrouped = dirtyRoots.size > 0 ? roots.refresh(dirtyRoots) : []
      if (dirtyText.size > 0 || dirtyRoots.size > 0) index.refresh(new Set([...dirtyText, ...regrouped]))
      dirtyText.clear()
      dirtyRoots.clear()
    },

    /** After a transaction that was undone. */
    forget(): void {
      dirtyText.clear()
      dirtyRoots.clear()
      index.forget()
    },

    /** Whether a migration has emptied the index. */
    isIndexMissing: index.isMissing,
    /** Fills it again; run inside a transaction. */
    fillIndex: index.rebuild,

    rebuild(): void {
      roots.rebuild()
      index.rebuild()
      dirtyText.clear()
      dirtyRoots.clear()
    },
  }
}

/** Whose index entry, and whose root, a row bears on. */
function openOwners(connection: Connection) {
  const ofKey = connection.prepare<[string], { person: string | null }>('SELECT person FROM person_key WHERE id = ?')
  const ofLink = connection.prepare<[string], { first: string | null; second: string | null }>(
    'SELECT first, second FROM person_link WHERE id = ?',
  )
  const ofAttendance = connection.prepare<[string], { person: string | null }>(
    'SELECT person FROM attendance WHERE id = ?',
  )
  const some = (...persons: (string | null | undefined)[]) => persons.filter((person) => typeof person === 'string')
  return {
    ofText(table: TableName, row: string, holder: string | null): string[] {
      if (table === 'person') return [row]
      return table === 'attendance' ? some(holder ?? ofAttendance.get(row)?.person) : []
    },
    ofRoots(table: TableName, row: string, holder: string | null): string[] {
      if (table === 'person_key') return some(holder ?? ofKey.get(row)?.person)
      if (table !== 'person_link') return []
      const link = ofLink.get(row)
      return some(link?.first, link?.second)
    },
  }
}
