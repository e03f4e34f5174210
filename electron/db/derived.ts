import type { Connection } from './open.ts'
import { openPersonIndex } from './person-index.ts'
import { openPersonRoots } from './person-roots.ts'
import type { TableName } from './tables.ts'

/**
 * Keeps what follows from the rows (search index, roots) in step with them: changes say what they
 * touched, and before the transaction ends the touched persons are worked out again.
 */
export type Derived = ReturnType<typeof openDerived>

export function openDerived(connection: Connection) {
  const index = openPersonIndex(connection)
  const roots = openPersonRoots(connection)
  const ofKey = connection.prepare<[string], { person: string | null }>('SELECT person FROM person_key WHERE id = ?')
  const ofLink = connection.prepare<[string], { first: string | null; second: string | null }>(
    'SELECT first, second FROM person_link WHERE id = ?',
  )
  const persons = connection.prepare<[], { id: string }>('SELECT id FROM person')
  const dirtyText = new Set<string>()
  const dirtyRoots = new Set<string>()

  function touchRoots(...ids: (string | null | undefined)[]): void {
    for (const id of ids) if (id) dirtyRoots.add(id)
  }

  return {
    touch(table: TableName, row: string): void {
      if (table === 'person') dirtyText.add(row)
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

    /** Before the transaction ends. */
    flush(): void {
      for (const person of dirtyText) index.refresh(person)
      if (dirtyRoots.size > 0) roots.refresh(dirtyRoots)
      this.forget()
    },

    /** After a transaction that was undone. */
    forget(): void {
      dirtyText.clear()
      dirtyRoots.clear()
    },

    rebuild(): void {
      index.clear()
      for (const { id } of persons.all()) index.refresh(id)
      roots.rebuild()
      this.forget()
    },
  }
}
