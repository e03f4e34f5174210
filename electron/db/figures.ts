import { refusesStatistics, rootOfEntry, visibleEntry } from './attendee-sql.ts'
import type { Connection } from './open.ts'

/**
 * One attendee's part in a fair: what they did there (1 or 0), and what a single record says of them. `merged`: several
 * records are the attendee, and what is known must be read from all of them. `refuses`: *statistics* is refused now.
 */
export type PartRow = {
  root: string
  merged: 0 | 1
  refuses: 0 | 1
  /** The earliest arrival, ms UTC; null for whoever is only on a list, or did something without having arrived. */
  arrived_at: number | null
  listed: 0 | 1
  /** Came, and has not gone home: not every attendance of theirs has ended. */
  stays: 0 | 1
  counselled: 0 | 1
  interviewed: 0 | 1
  pre_selected: 0 | 1
  appointed: 0 | 1
  hired: 0 | 1
  birth_date: string | null
  sex: string | null
  commune_code: string | null
  village: string | null
  ethnicity: string | null
  household: string | null
  disability: number | null
  qualification: string | null
  /** A JSON list. */
  needs: string | null
}

/** Numbers wanted of the vacancies still on offer, by where the work is and whether training is asked for. */
export type WantedRow = { place_kind: string | null; skilled: number | null; vacancies: number; wanted: number }

/** What became of one employer's table: turns in which somebody was there, the rest persons. */
export type EmployerResultRow = {
  employer: string
  turns: number
  interviewed: number
  pre_selected: number
  appointed: number
  hired: number
}

const standing = 'fair = @fair AND created_at IS NOT NULL AND withdrawn_at IS NULL'

/** Whoever was hired on the spot passed the selection too, whatever else their turns say. */
const passed = `outcome IN ('pre-selected', 'hired')`

/** What every record did at a fair, one row for each; the roots come after, since most records have several interviews. */
const deeds = `
  SELECT person, min(arrived_at) AS arrived_at, max(ahead = 1) AS listed,
    max(arrived_at IS NOT NULL AND left_at IS NULL) AS stays, 0 AS counselled, 0 AS interviewed,
    0 AS pre_selected, 0 AS appointed, 0 AS hired
  FROM attendance WHERE fair = @fair AND created_at IS NOT NULL GROUP BY person
  UNION ALL SELECT DISTINCT person, NULL, 0, 0, 1, 0, 0, 0, 0 FROM service WHERE ${standing} AND person IS NOT NULL
  UNION ALL SELECT person, NULL, 0, 0, 0, max(outcome <> 'no-show'), max(${passed}), max(outcome = 'appointment'), max(outcome = 'hired')
  FROM interview WHERE ${standing} GROUP BY person`

const ofRecord = ['birth_date', 'sex', 'commune_code', 'village', 'ethnicity', 'household', 'disability']
  .concat(['qualification', 'needs'])
  .map((column) => `person.${column}`)
  .join(', ')

/**
 * The newest word on each attendee at each employer that says whether they work there; calls nobody answered say nothing.
 * Employer '': of work anywhere.
 */
const said = `
  SELECT root, employer, result, at, id FROM (
    SELECT ${rootOfEntry} AS root, coalesce(entry.employer, '') AS employer, entry.result,
      coalesce(entry.asked_at, entry.created_at) AS at, entry.id, row_number() OVER (
      PARTITION BY ${rootOfEntry}, entry.employer ORDER BY coalesce(entry.asked_at, entry.created_at) DESC, entry.id DESC) AS place
    FROM follow_up entry ${visibleEntry}
    WHERE entry.fair = @fair AND entry.created_at IS NOT NULL AND entry.withdrawn_at IS NULL
      AND entry.result IN ('working', 'not-working'))
  WHERE place = 1`

type Question = { fair: string; wording: string }

/** Counting a fair: the one place all figures of reports, screens and papers come from. */
export function openFigures(connection: Connection) {
  const parts = connection.prepare<[Question], PartRow>(
    `WITH deed AS (${deeds}), part AS MATERIALIZED (
       SELECT ${rootOfEntry} AS root, min(arrived_at) AS arrived_at, max(coalesce(listed, 0)) AS listed, max(stays) AS stays, max(counselled) AS counselled,
         max(interviewed) AS interviewed, max(pre_selected) AS pre_selected, max(appointed) AS appointed, max(hired) AS hired
       FROM deed entry ${visibleEntry} GROUP BY 1)
     SELECT part.*, EXISTS (SELECT 1 FROM person_root WHERE person_root.root = part.root) AS merged, ${ofRecord},
       CASE WHEN ethnicity IS NULL AND household IS NULL AND disability IS NULL THEN 0 ELSE ${refusesStatistics} IS 1 END AS refuses
     FROM part LEFT JOIN person ON person.id = part.root`,
  )
  const wanted = connection.prepare<[{ fair: string }], WantedRow>(
    `SELECT vacancy.place_kind, vacancy.skilled, count(*) AS vacancies, coalesce(sum(vacancy.wanted), 0) AS wanted
     FROM employer JOIN vacancy ON vacancy.employer = employer.id
     WHERE employer.fair = @fair AND employer.created_at IS NOT NULL AND employer.kind IS NOT 'center'
       AND vacancy.created_at IS NOT NULL AND vacancy.retired_at IS NULL GROUP BY 1, 2`,
  )
  // Each attendee once for each employer before anything is counted, which is far fewer rows than turns and needs no DISTINCT.
  const byEmployer = connection.prepare<[{ fair: string }], EmployerResultRow>(
    `SELECT employer, sum(turns) AS turns, sum(interviewed) AS interviewed, sum(pre_selected) AS pre_selected,
       sum(appointed) AS appointed, sum(hired) AS hired
     FROM (SELECT employer, sum(turns) AS turns, max(interviewed) AS interviewed, max(pre_selected) AS pre_selected,
         max(appointed) AS appointed, max(hired) AS hired
       FROM (SELECT employer, person, sum(outcome <> 'no-show') AS turns, max(outcome <> 'no-show') AS interviewed, max(${passed}) AS pre_selected,
           max(outcome = 'appointment') AS appointed, max(outcome = 'hired') AS hired
         FROM interview WHERE ${standing} GROUP BY employer, person) entry ${visibleEntry}
       GROUP BY employer, ${rootOfEntry})
     GROUP BY employer`,
  )
  const counselTurns = connection.prepare<[{ fair: string }], { total: number }>(
    `SELECT count(*) AS total FROM service entry ${visibleEntry}
     WHERE entry.fair = @fair AND entry.created_at IS NOT NULL AND entry.withdrawn_at IS NULL`,
  )
  const copies = connection.prepare<[{ fair: string }], { total: number }>(
    `SELECT coalesce(sum(entry.copies), 0) AS total FROM handout entry LEFT JOIN person ON person.id = entry.person
     WHERE entry.fair = @fair AND entry.created_at IS NOT NULL AND entry.withdrawn_at IS NULL
       AND (entry.person IS NULL OR person.created_at IS NOT NULL)`,
  )

  return {
    /** Everybody who stands on the fair's list, came, or did anything there, each once. `wording`: today's *statistics* consent. */
    parts: (fair: string, wording: string): PartRow[] => parts.all({ fair, wording }),
    /** Vacancies still on offer, of employers and not of the Center's own table. */
    wanted: (fair: string): WantedRow[] => wanted.all({ fair }),
    /** Those with at least one line in the list of interviews. */
    byEmployer: (fair: string): EmployerResultRow[] => byEmployer.all({ fair }),
    counselTurns: (fair: string): number => counselTurns.get({ fair })?.total ?? 0,
    connected: openConnected(connection),
    /** Copies handed out, also those that were only counted. */
    handbooks: (fair: string): number => copies.get({ fair })?.total ?? 0,
  }
}

/**
 * Persons at work, as far as anybody said: hired on the spot, or found at work afterwards. *Not working* said of one
 * employer takes back that one; said of none, all that was known before it.
 */
function openConnected(connection: Connection): (fair: string) => number {
  const connected = connection.prepare<[{ fair: string }], { total: number }>(
    `WITH said AS MATERIALIZED (${said}), idle AS (SELECT root, at, id FROM said WHERE employer = '' AND result = 'not-working')
     SELECT count(*) AS total FROM (
       SELECT root FROM said WHERE result = 'working'
         AND NOT EXISTS (SELECT 1 FROM idle WHERE idle.root = said.root AND (idle.at, idle.id) > (said.at, said.id))
       UNION SELECT ${rootOfEntry} FROM interview entry ${visibleEntry}
       WHERE entry.fair = @fair AND entry.created_at IS NOT NULL AND entry.withdrawn_at IS NULL AND entry.outcome = 'hired'
         AND NOT EXISTS (SELECT 1 FROM said WHERE said.root = ${rootOfEntry} AND said.employer = entry.employer AND said.result <> 'working')
         AND NOT EXISTS (SELECT 1 FROM idle WHERE idle.root = ${rootOfEntry}))`,
  )
  return (fair) => connected.get({ fair })?.total ?? 0
}
