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
/** One arrival; `together`: the attendee is more than this one person, who alone does not tell it. */
export type ComerRow = ListedPersonRow & { together: 0 | 1; arrived_at: number; badge: string | null }
const personColumns = ['id', 'full_name', 'birth_date', 'sex', 'id_number', 'phone', 'commune_code', 'village']
  .concat(['ethnicity', 'household', 'household_year', 'needs', 'education', 'qualification', 'guardian_name', 'clock'])
  .map((column) => `person.${column}`)
  .join(', ')
  .concat(
    `, CASE WHEN person.ethnicity IS NULL AND person.household IS NULL THEN 0 ELSE ${refusesStatistics} IS 1 END AS refuses`,
  )

/** Who came to a fair, as lists tell of them. */
export function openListedPeople(connection: Connection) {
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
  const comers = connection.prepare<[{ fair: string; wording: string }], ComerRow>(
    `SELECT ${rootOfEntry} AS root, entry.arrived_at, ${personColumns},
       person_root.root IS NOT NULL OR EXISTS (SELECT 1 FROM person_root same WHERE same.root = entry.person) AS together,
       (SELECT letter || ' ' || counter FROM badge
        WHERE badge.person = entry.person AND +badge.fair = entry.fair AND badge.created_at IS NOT NULL
        ORDER BY voided_at IS NOT NULL, issued_at DESC, id DESC LIMIT 1) AS badge
     FROM attendance entry ${visibleEntry}
     WHERE entry.fair = @fair AND entry.created_at IS NOT NULL AND entry.arrived_at IS NOT NULL
     ORDER BY entry.arrived_at, ${rootOfEntry}`,
  )
  const countArrivals = connection.prepare<[string], { count: number }>(
    'SELECT count(*) AS count FROM attendance WHERE fair = ? AND arrived_at IS NOT NULL',
  )

  return {
    /** Every attendee of a fair with the earliest arrival, in the order of arrival. */
    arrivals: (fair: string): ArrivalRow[] => arrivals.all(fair),
    /**
     * Every arrival of a fair in its order, an attendee's earliest first, read as it is gone through: nothing else may be
     * written on this connection meanwhile. `badge` is `A 12`, the one in force before others; both are right only of an
     * attendee who is not `together`. `wording`: today's of the *statistics* consent.
     */
    comers: (fair: string, wording: string): IterableIterator<ComerRow> => comers.iterate({ fair, wording }),
    /** How many arrivals were written down, without asking whose: about how many people came. */
    countArrivals: (fair: string): number => countArrivals.get(fair)?.count ?? 0,
    /**
     * All persons of every attendee who came to a fair or was interviewed there; several of one root are one attendee.
     * `wording`: today's of the *statistics* consent.
     */
    persons: (fair: string, wording = ''): ListedPersonRow[] => persons.all({ fair, wording }),
  }
}
