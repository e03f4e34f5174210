import { rootOfEntry, visibleEntry } from './attendee-sql.ts'
import type { Connection } from './open.ts'

/** Somebody who came or was registered ahead, as one of their attendances tells it. */
export type ComingRow = {
  root: string
  arrived_at: number | null
  station: string | null
  ahead: number | null
  /** The paper register they signed. */
  register: number | null
}
export type TitleRow = { root: string; title: string; copies: number }

/** No line of a list of those who came bears a person of this root, nor one whose sheet has not arrived yet. */
const isUnlined = `NOT EXISTS (SELECT 1 FROM signing_line line LEFT JOIN signing_sheet sheet ON sheet.id = line.sheet
  WHERE line.fair = entry.fair AND line.created_at IS NOT NULL AND coalesce(sheet.kind, '') <> 'handbook' AND line.person IN
    (SELECT ${rootOfEntry} UNION SELECT person FROM person_root same WHERE same.root = ${rootOfEntry}))`

/** Who may stand on papers to be signed. */
export function openSigners(connection: Connection) {
  const coming = connection.prepare<[string], ComingRow>(
    `SELECT ${rootOfEntry} AS root, entry.arrived_at, entry.station, entry.ahead, entry.sheet AS register
     FROM attendance entry ${visibleEntry} WHERE entry.fair = ? AND entry.created_at IS NOT NULL
     ORDER BY entry.arrived_at IS NULL, entry.arrived_at, entry.id`,
  )
  const waiting = connection.prepare<[{ fair: string; station: string; limit: number }], { root: string }>(
    `SELECT ${rootOfEntry} AS root FROM attendance entry ${visibleEntry}
     WHERE entry.fair = @fair AND entry.arrived_at IS NOT NULL AND +entry.station = @station AND entry.created_at IS NOT NULL
       AND entry.sheet IS NULL AND ${isUnlined} ORDER BY entry.arrived_at, entry.id LIMIT @limit`,
  )
  const titles = connection.prepare<[string], TitleRow>(
    `SELECT ${rootOfEntry} AS root, entry.title, sum(entry.copies) AS copies FROM handout entry ${visibleEntry}
     WHERE entry.fair = ? AND entry.created_at IS NOT NULL AND entry.withdrawn_at IS NULL GROUP BY 1, 2
     ORDER BY min(entry.given_at), 1`,
  )
  const attendanceClocks = connection.prepare<[string, string], { clock: string | null }>(
    'SELECT clock FROM attendance WHERE person = ? AND fair = ?',
  )
  const handoutClocks = connection.prepare<[string, string], { clock: string | null }>(
    'SELECT clock FROM handout WHERE person = ? AND fair = ?',
  )

  return {
    /** Every attendance of a fair: arrivals first, in their order. */
    coming: (fair: string): ComingRow[] => coming.all(fair),
    /** Who came at one station and stands on no line and no paper register, in the order of arrival, each once. */
    waiting: (fair: string, station: string, limit: number): string[] => [
      ...new Set(waiting.all({ fair, station, limit }).map(({ root }) => root)),
    ],
    /** Handbooks in somebody's hands, by person and title, in the order they were given. */
    titles: (fair: string): TitleRow[] => titles.all(fair),
    /** The clocks of what a person's line stands for, taken back or not. */
    clocksOf: (of: 'attendance' | 'handout', person: string, fair: string): (string | null)[] =>
      (of === 'attendance' ? attendanceClocks : handoutClocks).all(person, fair).map(({ clock }) => clock),
  }
}
