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
  const ofKey = connection.prepare<[string], { person: string | null }>('SELECT person FROM person_key WHERE id = ?')
  const ofLink = connection.prepare<[string], { first: string | null; second: string | null }>(
    'SELECT first, second FROM person_link WHERE id = ?',
  )
  const ofAttendance = connection.prepare<[string], { person: string | null }>(
    'SELECT person FROM attendance WHERE id = ?',
  )
  const dirtyText = new Set<string>()
  const dirtyRoots = new Set<string>()

  function touchRoots(...ids: (string | null | undefined)[]): void {
    for (const id of ids) if (id) dirtyRoots.add(id)
  }

  return {
    /** What the search reads beside the tables. */
    vocabulary,
    countAttendees: index.count,

    touch(table: TableName, row: string): void {
      if (table === 'person') dirtyText.add(row)
      if (table === 'attendance') {
        const person = ofAttendance.get(row)?.person
        if (person) dirtyText.add(person)
      }
      if (table === 'person_key') touchRoots(ofKey.get(row)?.person)
      if (table === 'person_link') {
        const link = ofLink.get(row)
        touchRoots(link?.first, link?.second)
      }
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
