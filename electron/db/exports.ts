import { refusesStatistics, rootOfEntry, visibleEntry } from './attendee-sql.ts'
import type { Connection } from './open.ts'

export type ArrivalRow = { root: string; arrived_at: number }
export type ListedPersonRow = {
  root: string
  id: string
  full_name: string | null
  birth_date: string | null
  sex: 'male' | 'female' | null
  id_number: string | null
  phone: string | null
  commune_code: string | null
  village: string | null
  ethnicity: string | null
  household: string | null
  household_year: number | null
  needs: string | null
  education: string | null
  qualification: string | null
  guardian_name: string | null
  clock: string | null
  /** *statistics* is refused now, by what this record alone says. */
  refuses: 0 | 1
}
export type ListedBadgeRow = { root: string; letter: string; counter: number }
export type TurnRow = {
  id: string
  root: string
  scanned_at: number
  outcome: string
  note: string | null
  appointment_at: number | null
  appointment_place: string | null
  reason: string | null
  rating: number | null
  tags: string | null
  employer: string
  employer_name: string | null
  booth: string | null
  vacancy_title: string | null
  letter: string | null
  counter: number | null
}

const personColumns = ['id', 'full_name', 'birth_date', 'sex', 'id_number', 'phone', 'commune_code', 'village']
  .concat(['ethnicity', 'household', 'household_year', 'needs', 'education', 'qualification', 'guardian_name', 'clock'])
  .map((column) => `person.${column}`)
  .join(', ')
  .concat(
    `, CASE WHEN person.ethnicity IS NULL AND person.household IS NULL THEN 0 ELSE ${refusesStatistics} IS 1 END AS refuses`,
  )

/**
 * Reading a whole fair at once, for lists and files: a handful of statements however many people came,
 * counted and ordered by the same conditions as the screens (db/attendances.ts, db/interviews.ts).
 */
export function openExports(connection: Connection) {
  const arrivals = connection.prepare<[string], ArrivalRow>(
    `SELECT ${rootOfEntry} AS root, min(entry.arrived_at) AS arrived_at FROM attendance entry ${visibleEntry}
     WHERE entry.fair = ? AND entry.created_at IS NOT NULL AND entry.arrived_at IS NOT NULL GROUP BY 1 ORDER BY 2, 1`,
  )
  const persons = connection.prepare<[{ fair: string; wording: string }], ListedPersonRow>(
    `WITH present AS MATERIALIZED (
       SELECT DISTINCT ${rootOfEntry} AS root FROM (
         SELECT person FROM attendance WHERE fair = @fair AND created_at IS NOT NULL AND arrived_at IS NOT NULL
         UNION SELECT person FROM interview WHERE fair = @fair AND created_at IS NOT NULL AND withdrawn_at IS NULL
       ) entry ${visibleEntry})
     SELECT present.root, ${personColumns} FROM present
       JOIN person ON person.id = present.root WHERE person.created_at IS NOT NULL
     UNION ALL SELECT present.root, ${personColumns} FROM present
       JOIN person_root ON person_root.root = present.root
       JOIN person ON person.id = person_root.person WHERE person.created_at IS NOT NULL`,
  )
  const badges = connection.prepare<[string], ListedBadgeRow>(
    `SELECT ${rootOfEntry} AS root, entry.letter, entry.counter FROM badge entry ${visibleEntry}
     WHERE entry.fair = ? AND entry.created_at IS NOT NULL
     ORDER BY entry.voided_at IS NOT NULL, entry.issued_at DESC, entry.id DESC`,
  )
  const badgesInForce = connection.prepare<[string], { id: string }>(
    `SELECT entry.id FROM badge entry ${visibleEntry}
     WHERE entry.fair = ? AND entry.created_at IS NOT NULL AND entry.voided_at IS NULL
     ORDER BY entry.letter, entry.counter, entry.id`,
  )
  const turnCounts = connection.prepare<[string], { root: string; turns: number }>(
    `SELECT ${rootOfEntry} AS root, count(*) AS turns FROM interview entry ${visibleEntry}
     WHERE entry.fair = ? AND entry.created_at IS NOT NULL AND entry.withdrawn_at IS NULL GROUP BY 1`,
  )
  const turns = connection.prepare<[string], TurnRow>(
    `SELECT entry.id, ${rootOfEntry} AS root, entry.scanned_at, entry.outcome, entry.note, entry.appointment_at,
       entry.appointment_place, entry.reason, entry.rating, entry.tags, entry.employer,
       employer.name AS employer_name, employer.booth, vacancy.title AS vacancy_title, badge.letter, badge.counter
     FROM interview entry ${visibleEntry}
       LEFT JOIN employer ON employer.id = entry.employer LEFT JOIN vacancy ON vacancy.id = entry.vacancy
       LEFT JOIN badge ON badge.id = entry.badge
     WHERE entry.fair = ? AND entry.created_at IS NOT NULL AND entry.withdrawn_at IS NULL ORDER BY entry.scanned_at, entry.id`,
  )

  return {
    /** Every attendee of a fair with the earliest arrival, in the order of arrival. */
    arrivals: (fair: string): ArrivalRow[] => arrivals.all(fair),
    /**
     * All persons of every attendee who came to a fair or was interviewed there; several of one root are one attendee.
     * `wording`: today's of the *statistics* consent.
     */
    persons: (fair: string, wording = ''): ListedPersonRow[] => persons.all({ fair, wording }),
    /** Every badge of a fair; the first of a root is the one its screens show. */
    badges: (fair: string): ListedBadgeRow[] => badges.all(fair),
    /** The badges in force in the order of their numbers. */
    badgesInForce: (fair: string): string[] => badgesInForce.all(fair).map(({ id }) => id),
    /** How many interviews each attendee has had. */
    turnCounts: (fair: string): { root: string; turns: number }[] => turnCounts.all(fair),
    /** Every interview of a fair in the order of time; one row is one turn. */
    turns: (fair: string): TurnRow[] => turns.all(fair),
  }
}
