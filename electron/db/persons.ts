import type { Connection } from './open.ts'
import type { Row } from './rows.ts'

/** Reading persons: by root, by card. */
export function openPersons(connection: Connection) {
  const group = connection.prepare<[{ root: string }], Row>(
    `SELECT person.* FROM person WHERE id = @root AND created_at IS NOT NULL
     UNION SELECT person.* FROM person_root JOIN person ON person.id = person_root.person
     WHERE person_root.root = @root AND person.created_at IS NOT NULL ORDER BY id`,
  )
  const rootRow = connection.prepare<[string], { root: string }>('SELECT root FROM person_root WHERE person = ?')
  const byDigest = connection.prepare<[string], { person: string }>(
    `SELECT person_key.person FROM person_key JOIN person ON person.id = person_key.person AND person.created_at IS NOT NULL
     WHERE digest = ? AND person_key.created_at IS NOT NULL AND withdrawn_at IS NULL ORDER BY person_key.person`,
  )
  const keysOf = connection.prepare<[string], { id: string; digest: string }>(
    'SELECT id, digest FROM person_key WHERE person = ? AND created_at IS NOT NULL AND withdrawn_at IS NULL ORDER BY id',
  )

  const takenBack = connection.prepare<[{ person: string }], { id: string }>(
    `SELECT person.id FROM person JOIN person_key theirs ON theirs.person = person.id
       JOIN person_key mine ON mine.digest = theirs.digest WHERE mine.person = @person AND person.created_at IS NULL
     UNION SELECT person.id FROM person_link JOIN person ON person.id IN (first, second)
       WHERE first = @person AND person.created_at IS NULL
     UNION SELECT person.id FROM person_link JOIN person ON person.id IN (first, second)
       WHERE second = @person AND person.created_at IS NULL`,
  )
  const linksOf = connection.prepare<[{ person: string }], { id: string }>(
    'SELECT id FROM person_link WHERE first = @person UNION SELECT id FROM person_link WHERE second = @person',
  )

  return {
    /** The person rows of one root, in the order of their ids. */
    group: (root: string): Row[] => group.all({ root }),
    rootOf: (person: string): string => rootRow.get(person)?.root ?? person,
    byDigest: (digest: string): string[] => byDigest.all(digest).map(({ person }) => person),
    /** Hidden records that were a person's once: registrations taken back, by a card or a decision they share. */
    takenBack: (person: string): string[] => takenBack.all({ person }).map(({ id }) => id),
    /** The ids of the decisions a person is part of. */
    linksOf: (person: string): string[] => linksOf.all({ person }).map(({ id }) => id),
    keysOf: (person: string): { id: string; digest: string }[] => keysOf.all(person),
  }
}
