import { rootOfEntry, visibleEntry } from './attendee-sql.ts'
import type { Connection } from './open.ts'

export type SigningSheetRow = {
  id: string
  fair: string
  kind: 'walk-in' | 'ahead' | 'handbook'
  number: number
  letter: string
  commune: string | null
  title: string | null
  lines: number
  frozen_at: number
  station: string
}
export type SigningLineRow = {
  id: string
  sheet: string
  position: number
  person: string
  /** JSON */
  printed: string
  signed_at: number | null
  root: string
}
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

const sheetColumns = 'id, fair, kind, number, letter, commune, title, lines, frozen_at, station'
const lineColumns = `entry.id, entry.sheet, entry.position, entry.person, entry.printed, entry.signed_at, ${rootOfEntry} AS root`
/** No line of a list of those who came bears a person of this root, nor one whose sheet has not arrived yet. */
const isUnlined = `NOT EXISTS (SELECT 1 FROM signing_line line LEFT JOIN signing_sheet sheet ON sheet.id = line.sheet
  WHERE line.fair = entry.fair AND line.created_at IS NOT NULL AND coalesce(sheet.kind, '') <> 'handbook' AND line.person IN
    (SELECT ${rootOfEntry} UNION SELECT person FROM person_root same WHERE same.root = ${rootOfEntry}))`

/** Reading papers to be signed: frozen sheets, their lines, and who might stand on the next. */
export function openSigning(connection: Connection) {
  const sheets = connection.prepare<[string], SigningSheetRow>(
    `SELECT ${sheetColumns} FROM signing_sheet WHERE fair = ? AND created_at IS NOT NULL ORDER BY letter, number, id`,
  )
  const sheet = connection.prepare<[string], SigningSheetRow>(
    `SELECT ${sheetColumns} FROM signing_sheet WHERE id = ? AND created_at IS NOT NULL`,
  )
  const newest = connection.prepare<[string, string], { number: number | null }>(
    'SELECT max(number) AS number FROM signing_sheet WHERE fair = ? AND letter = ?',
  )
  const lines = connection.prepare<[string], SigningLineRow>(
    `SELECT ${lineColumns} FROM signing_line entry LEFT JOIN person_root ON person_root.person = entry.person
     WHERE entry.fair = ? AND entry.created_at IS NOT NULL ORDER BY entry.sheet, entry.position`,
  )
  const erasedLines = connection.prepare<[], { row_id: string }>(
    `SELECT row_id FROM change WHERE table_name = 'signing_line' AND patch IS NULL`,
  )
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
  const prints = connection.prepare<[string], { document: string; status: string; queued_at: number }>(
    `SELECT document, status, queued_at FROM print_job
     WHERE fair = ? AND document LIKE '{"kind":"signing-sheets"%' AND status <> 'cancelled' ORDER BY place`,
  )

  return {
    /** Every frozen sheet of a fair by letter and number. */
    sheets: (fair: string): SigningSheetRow[] => sheets.all(fair),
    sheet: (id: string): SigningSheetRow | undefined => sheet.get(id),
    /** The highest number a letter has given at a fair; 0 before the first. */
    newest: (fair: string, letter: string): number => newest.get(fair, letter)?.number ?? 0,
    /** Every line that is not erased, by sheet and position. */
    lines: (fair: string): SigningLineRow[] => lines.all(fair),
    /** Ids of lines that were erased. Reads the whole log: only where a line is missing. */
    erasedLines: (): ReadonlySet<string> => new Set(erasedLines.all().map(({ row_id }) => row_id)),
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
    /** Jobs that print sheets, the earliest first. */
    prints: (fair: string): { document: string; status: string; queued_at: number }[] => prints.all(fair),
  }
}
