import type { Connection } from './open.ts'

/** What counts towards the number wanted: pre-selected, given an appointment, hired. */
const reachedOutcomes = "('pre-selected', 'appointment', 'hired')"

/** How far vacancies are filled: persons, not turns. */
export function openReached(connection: Connection) {
  const ofFair = connection.prepare<[string], { vacancy: string; persons: number }>(
    `SELECT entry.vacancy, count(DISTINCT coalesce(person_root.root, entry.person)) AS persons
     FROM interview entry JOIN person ON person.id = entry.person AND person.created_at IS NOT NULL
     LEFT JOIN person_root ON person_root.person = entry.person
     WHERE entry.fair = ? AND entry.vacancy IS NOT NULL AND entry.created_at IS NOT NULL AND entry.withdrawn_at IS NULL
       AND entry.outcome IN ${reachedOutcomes}
     GROUP BY entry.vacancy`,
  )
  return {
    /** Persons reached for each vacancy of a fair; one nobody was reached for is left out. */
    ofFair: (fair: string): ReadonlyMap<string, number> =>
      new Map(ofFair.all(fair).map(({ vacancy, persons }) => [vacancy, persons])),
  }
}
