import { rootOfEntry, visibleEntry } from './attendee-sql.ts'
import { openListedPeople } from './listed-people.ts'
import type { Connection } from './open.ts'

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

/**
 * Reading a whole fair at once, for lists and files: a handful of statements however many people came,
 * counted and ordered by the same conditions as the screens (db/attendances.ts, db/interviews.ts).
 */
export function openExports(connection: Connection) {
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
     WHERE entry.fair = ? AND entry.created_at IS NOT NULL AND entry.withdrawn_at IS NULL AND entry.outcome <> 'no-show' GROUP BY 1`,
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
    ...openListedPeople(connection),
    /** Every badge of a fair; the first of a root is the one its screens show. */
    badges: (fair: string): ListedBadgeRow[] => badges.all(fair),
    /** The badges in force in the order of their numbers. */
    badgesInForce: (fair: string): string[] => badgesInForce.all(fair).map(({ id }) => id),
    /** How many interviews each attendee has had; who did not come had none. */
    turnCounts: (fair: string): { root: string; turns: number }[] => turnCounts.all(fair),
    /** Everything logged at a fair in the order of time, one row a turn; also who did not come. */
    turns: (fair: string): TurnRow[] => turns.all(fair),
  }
}
