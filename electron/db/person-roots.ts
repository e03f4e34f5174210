import { clusterPersons, type Tie } from './clustering.ts'
import type { Connection } from './open.ts'

/** The derived table of who is who: rows for those persons who are not their own root. */
export function openPersonRoots(connection: Connection) {
  const statements = prepare(connection)

  function tiesOf(person: string): Tie[] {
    const linked = statements.links
      .all(person, person)
      .map(({ first, second, decision }) => ({ first, second, kind: decision }))
    const keyed = statements.sharers
      .all(person)
      .map(({ other }) => ({ first: person, second: other, kind: 'key' as const }))
    return [...linked, ...keyed]
  }

  /** All that hang together with the given persons, by today's ties and by yesterday's roots. */
  function gather(seeds: Iterable<string>): { persons: Set<string>; ties: Tie[] } {
    const persons = new Set<string>()
    const ties: Tie[] = []
    const waiting = [...seeds]
    for (let person = waiting.pop(); person !== undefined; person = waiting.pop()) {
      if (persons.has(person)) continue
      persons.add(person)
      for (const { person: companion } of statements.companions.all(person, person, person)) waiting.push(companion)
      for (const tie of tiesOf(person)) {
        ties.push(tie)
        if (tie.kind !== 'different') waiting.push(tie.first, tie.second)
      }
    }
    return { persons, ties }
  }

  return {
    /** Works out again the roots of those persons and of all that hang together with them, and names them all. */
    refresh(dirty: Iterable<string>): ReadonlySet<string> {
      const { persons, ties } = gather(dirty)
      // Whoever hangs together with nobody, today or yesterday, has no row here and gets none.
      if (persons.size === 1) return persons
      for (const person of persons) statements.remove.run(person)
      for (const [person, root] of clusterPersons(persons, ties)) {
        if (person !== root) statements.insert.run(person, root)
      }
      return persons
    },

    /** Works out every root from the keys and links alone. */
    rebuild(): void {
      statements.clear.run()
      this.refresh(statements.tied.all().map(({ person }) => person))
    },
  }
}

function prepare(connection: Connection) {
  return {
    links: connection.prepare<[string, string], { first: string; second: string; decision: 'same' | 'different' }>(
      `SELECT first, second, decision FROM person_link WHERE first = ? AND created_at IS NOT NULL
       UNION SELECT first, second, decision FROM person_link WHERE second = ? AND created_at IS NOT NULL`,
    ),
    sharers: connection.prepare<[string], { other: string }>(
      `SELECT DISTINCT theirs.person AS other FROM person_key mine JOIN person_key theirs ON theirs.digest = mine.digest
       WHERE mine.person = ? AND mine.created_at IS NOT NULL AND mine.withdrawn_at IS NULL
         AND theirs.created_at IS NOT NULL AND theirs.withdrawn_at IS NULL AND theirs.person <> mine.person`,
    ),
    companions: connection.prepare<[string, string, string], { person: string }>(
      `SELECT root AS person FROM person_root WHERE person = ?
       UNION SELECT person FROM person_root WHERE root = ?
       UNION SELECT fellow.person FROM person_root own JOIN person_root fellow ON fellow.root = own.root WHERE own.person = ?`,
    ),
    tied: connection.prepare<[], { person: string }>(
      `SELECT person FROM person_key WHERE person IS NOT NULL
       UNION SELECT first FROM person_link WHERE first IS NOT NULL
       UNION SELECT second FROM person_link WHERE second IS NOT NULL`,
    ),
    remove: connection.prepare<[string]>('DELETE FROM person_root WHERE person = ?'),
    insert: connection.prepare<[string, string]>('INSERT INTO person_root (person, root) VALUES (?, ?)'),
    clear: connection.prepare('DELETE FROM person_root'),
  }
}
