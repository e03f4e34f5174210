import { groupOfRoot, rootOfEntry, visibleEntry } from './attendee-sql.ts'
import type { Connection } from './open.ts'

export type AttendanceRow = {
  id: string
  person: string
  arrived_at: number | null
  left_at: number | null
  ahead: number | null
}
export type BadgeRow = {
  id: string
  fair: string
  person: string
  station: string
  letter: string
  counter: number
  code: string
  issued_at: number
  voided_at: number | null
}
export type ConsentRow = {
  purpose: string
  given: number
  text_version: string | null
  answered_at: number | null
  withdrawn_at: number | null
  clock: string
}
/** Figures of people, each once however many persons and attendances are theirs. */
export type PresenceCounts = { persons: number; inside: number; ahead: number }

type OfRoot = { root: string; fair: string }

/** Reading who is at a fair: attendances, badges and consents of whole attendees. */
export function openAttendances(connection: Connection) {
  const ofRoot = connection.prepare<[OfRoot], AttendanceRow>(
    `SELECT id, person, arrived_at, left_at, ahead FROM attendance
     WHERE person IN ${groupOfRoot} AND +fair = @fair AND created_at IS NOT NULL
       AND EXISTS (SELECT 1 FROM person WHERE person.id = attendance.person AND person.created_at IS NOT NULL) ORDER BY arrived_at IS NULL, arrived_at, id`,
  )
  const badgesOf = connection.prepare<[OfRoot], BadgeRow>(
    `SELECT id, fair, person, station, letter, counter, code, issued_at, voided_at FROM badge
     WHERE person IN ${groupOfRoot} AND +fair = @fair AND created_at IS NOT NULL ORDER BY voided_at IS NOT NULL, issued_at DESC, id DESC`,
  )
  const consentsOf = connection.prepare<[{ root: string }], ConsentRow>(
    `SELECT purpose, given, text_version, answered_at, withdrawn_at, clock FROM consent
     WHERE person IN ${groupOfRoot} AND created_at IS NOT NULL ORDER BY clock`,
  )
  const latest = connection.prepare<[string, number], { root: string }>(
    `SELECT ${rootOfEntry} AS root, max(entry.arrived_at) AS arrived_at FROM attendance entry ${visibleEntry}
     WHERE entry.fair = ? AND entry.created_at IS NOT NULL AND entry.arrived_at IS NOT NULL GROUP BY 1 ORDER BY 2 DESC, 1 DESC LIMIT ?`,
  )
  const presence = connection.prepare<[string], PresenceCounts>(
    `SELECT count(*) FILTER (WHERE came) AS persons, count(*) FILTER (WHERE stays) AS inside,
       count(*) FILTER (WHERE listed AND NOT came) AS ahead
     FROM (SELECT max(entry.arrived_at IS NOT NULL) AS came, max(entry.ahead = 1) AS listed,
         max(entry.arrived_at IS NOT NULL AND entry.left_at IS NULL) AS stays
       FROM attendance entry ${visibleEntry} WHERE entry.fair = ? AND entry.created_at IS NOT NULL GROUP BY ${rootOfEntry})`,
  )
  const badges = connection.prepare<[string], { total: number }>(
    `SELECT count(*) AS total FROM badge entry ${visibleEntry}
     WHERE entry.fair = ? AND entry.created_at IS NOT NULL AND entry.voided_at IS NULL`,
  )

  return {
    /** One attendee's attendances at a fair, the earliest first (two desks may have made one each), those not come yet last; those of a record that has not arrived here wait for it, as in the totals. */
    ofRoot: (root: string, fair: string): AttendanceRow[] => ofRoot.all({ root, fair }),
    /** One attendee's badges at a fair: those in force first, newest first. */
    badgesOf: (root: string, fair: string): BadgeRow[] => badgesOf.all({ root, fair }),
    /**
     * One attendee's answers at every fair, the earliest first: consent holds until it is withdrawn. Ordered by the
     * logical clock, since a wall clock that was set back would make a former answer the last one.
     */
    consentsOf: (root: string): ConsentRow[] => consentsOf.all({ root }),
    /** The attendees who arrived last, the newest first. */
    latest: (fair: string, limit: number): string[] => latest.all(fair, limit).map((row) => row.root),
    /** Who came, who of them has not gone home, and who was registered ahead and has not come. */
    countPresence: (fair: string): PresenceCounts => presence.get(fair) ?? { persons: 0, inside: 0, ahead: 0 },
    /** Badges in force. */
    countBadges: (fair: string): number => badges.get(fair)?.total ?? 0,
  }
}
