import { readStamp } from '../../shared/hybrid-logical-clock.ts'
import type { Connection } from './open.ts'
import { checkPages } from './soundness.ts'

/** What copies of the whole file need to know of it. */
export function openCopies(connection: Connection) {
  const inSum = connection.prepare<[number], { total: number }>(
    'SELECT count(*) AS total FROM change WHERE arrival <= ?',
  )
  const firstAfter = connection.prepare<[number], { hlc: string }>(
    'SELECT hlc FROM change WHERE arrival > ? ORDER BY arrival LIMIT 1',
  )
  const known = connection.prepare<[string]>('SELECT 1 FROM change WHERE hlc = ?')
  const erased = connection.prepare<[], { total: number }>('SELECT count(*) AS total FROM erased_person')
  const erasedPersons = connection.prepare<[], { person: string }>('SELECT person FROM erased_person ORDER BY person')
  const people = connection.prepare<[], { total: number }>(
    `SELECT count(*) AS total FROM person WHERE created_at IS NOT NULL
       AND NOT EXISTS (SELECT 1 FROM person_root WHERE person_root.person = person.id)`,
  )
  return {
    /**
     * Writes the whole database, sealed under the same key, into a file that is not there yet (`db.backup()` refuses a
     * sealed one). It reads as of one moment and holds up nobody who writes; on a slow stick it takes its time, so it
     * belongs into a thread.
     */
    into(file: string): void {
      // Long work reads as of its first look; a copy is a moment of its own and cannot be made inside another.
      if (connection.inTransaction) connection.exec('COMMIT')
      // A reader's own law refuses every write, also one that goes elsewhere.
      const law = Number(connection.pragma('query_only', { simple: true }))
      connection.pragma('query_only = OFF')
      try {
        connection.prepare('VACUUM INTO ?').run(file)
      } finally {
        connection.pragma(`query_only = ${law}`)
      }
    },
    /** `ok`, or what is wrong with the file, whose search index alone is nobody's loss. */
    check: (): string => checkPages(connection),
    /** How many changes the log holds up to an arrival. */
    changesUpTo: (arrival: number): number => inSum.get(arrival)?.total ?? 0,
    /** When the first change after an arrival was written, ms UTC by the clock of who wrote it; null for none. */
    firstAfter(arrival: number): number | null {
      const first = firstAfter.get(arrival)
      return first === undefined ? null : readStamp(first.hlc).milliseconds
    },
    /** Whether a change is in the log, by its stamp. */
    knows: (hlc: string): boolean => known.get(hlc) !== undefined,
    /** How many persons have ever been erased: it only grows. */
    countErased: (): number => erased.get()?.total ?? 0,
    /** Their ids, which say nothing of who they were. */
    erasedPersons: (): string[] => erasedPersons.all().map(({ person }) => person),
    /** Everybody in the database, each once. */
    countPeople: (): number => people.get()?.total ?? 0,
  }
}
