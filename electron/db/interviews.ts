import { groupOfRoot } from './attendee-sql.ts'
import type { Connection } from './open.ts'

export type InterviewRow = {
  id: string
  fair: string
  person: string
  badge: string | null
  employer: string
  vacancy: string | null
  outcome: string
  note: string | null
  scanned_at: number
  appointment_at: number | null
  appointment_place: string | null
  reason: string | null
  rating: number | null
  /** A JSON list. */
  tags: string | null
  sheet: number | null
  sheet_row: number | null
  /** Taken back: only `byId` tells of it. */
  withdrawn_at: number | null
  employer_name: string | null
  vacancy_title: string | null
  root: string
}

/** What the list of interviews comes to: its lines, the turns among them in which somebody was there, and whom they met. */
export type InterviewTotals = { lines: number; turns: number; persons: number }

const columns = `entry.id, entry.fair, entry.person, entry.badge, entry.employer, entry.vacancy, entry.outcome, entry.note,
  entry.scanned_at, entry.appointment_at, entry.appointment_place, entry.reason, entry.rating, entry.tags, entry.sheet, entry.sheet_row,
  entry.withdrawn_at, employer.name AS employer_name, vacancy.title AS vacancy_title, coalesce(person_root.root, entry.person) AS root`
const names = `LEFT JOIN person_root ON person_root.person = entry.person
  LEFT JOIN employer ON employer.id = entry.employer LEFT JOIN vacancy ON vacancy.id = entry.vacancy`
const source = `interview entry JOIN person ON person.id = entry.person AND person.created_at IS NOT NULL ${names}`

/** Reading interviews; a turn is one row, a person is one root. */
export function openInterviews(connection: Connection) {
  const byId = connection.prepare<[string], InterviewRow>(
    `SELECT ${columns} FROM interview entry ${names} WHERE entry.id = ? AND entry.created_at IS NOT NULL`,
  )
  const ofFair = connection.prepare<[string, number], InterviewRow>(
    `SELECT ${columns} FROM ${source} WHERE entry.fair = ? AND entry.created_at IS NOT NULL AND entry.withdrawn_at IS NULL ORDER BY entry.scanned_at DESC, entry.id DESC LIMIT ?`,
  )
  const ofEmployer = connection.prepare<[string, string, number], InterviewRow>(
    `SELECT ${columns} FROM ${source} WHERE entry.fair = ? AND entry.employer = ? AND entry.created_at IS NOT NULL AND entry.withdrawn_at IS NULL
     ORDER BY entry.scanned_at DESC, entry.id DESC LIMIT ?`,
  )
  const ofRoot = connection.prepare<[{ root: string; fair: string; employer: string }], InterviewRow>(
    `SELECT ${columns} FROM ${source} WHERE entry.person IN ${groupOfRoot} AND +entry.fair = @fair AND entry.employer = @employer
     AND entry.created_at IS NOT NULL AND entry.withdrawn_at IS NULL ORDER BY entry.scanned_at DESC, entry.id DESC`,
  )
  const idsOfPerson = connection.prepare<[string], { id: string }>('SELECT id FROM interview WHERE person = ?')
  const turnsOfRoot = connection.prepare<[{ root: string; fair: string }], { total: number }>(
    `SELECT count(*) AS total FROM interview WHERE person IN ${groupOfRoot} AND +fair = @fair AND created_at IS NOT NULL AND withdrawn_at IS NULL
       AND outcome <> 'no-show'`,
  )
  const met = connection.prepare<[{ root: string; fair: string }], { met: number }>(
    `SELECT EXISTS (SELECT 1 FROM interview WHERE person IN ${groupOfRoot} AND +fair = @fair AND created_at IS NOT NULL AND withdrawn_at IS NULL
       AND outcome <> 'no-show') AS met`,
  )
  const totals = connection.prepare<[string], InterviewTotals>(
    `SELECT count(*) AS lines, count(*) FILTER (WHERE entry.outcome <> 'no-show') AS turns,
       count(DISTINCT coalesce(person_root.root, entry.person)) FILTER (WHERE entry.outcome <> 'no-show') AS persons FROM ${source}
     WHERE entry.fair = ? AND entry.created_at IS NOT NULL AND entry.withdrawn_at IS NULL`,
  )
  const ofSheetRow = connection.prepare<[string, number, number], InterviewRow>(
    `SELECT ${columns} FROM ${source} WHERE entry.fair = ? AND entry.sheet = ? AND entry.sheet_row = ? AND entry.created_at IS NOT NULL
     AND entry.withdrawn_at IS NULL ORDER BY entry.id`,
  )
  const ofSheet = connection.prepare<[string, number], InterviewRow>(
    `SELECT ${columns} FROM ${source} WHERE entry.fair = ? AND entry.sheet = ? AND entry.created_at IS NOT NULL
     AND entry.withdrawn_at IS NULL ORDER BY entry.sheet_row, entry.id`,
  )

  return {
    /** Also one whose person has not arrived here yet; lists and totals wait for the person. */
    byId: (id: string): InterviewRow | undefined => byId.get(id),
    ofFair: (fair: string, limit: number): InterviewRow[] => ofFair.all(fair, limit),
    ofEmployer: (fair: string, employer: string, limit: number): InterviewRow[] =>
      ofEmployer.all(fair, employer, limit),
    /** One attendee's interviews with one employer, the newest first. */
    ofRoot: (root: string, fair: string, employer: string): InterviewRow[] => ofRoot.all({ root, fair, employer }),
    /** Everything typed from one sheet, in the order of its rows. */
    ofSheet: (fair: string, sheet: number): InterviewRow[] => ofSheet.all(fair, sheet),
    /** What stands on one line of a sheet of paper. */
    ofSheetRow: (fair: string, sheet: number, row: number): InterviewRow[] => ofSheetRow.all(fair, sheet, row),
    /** Every interview of one record, taken back or not. */
    idsOfPerson: (person: string): string[] => idsOfPerson.all(person).map(({ id }) => id),
    countOfRoot: (root: string, fair: string): number => turnsOfRoot.get({ root, fair })?.total ?? 0,
    /** Whether any booth has met an attendee. */
    wasMet: (root: string, fair: string): boolean => met.get({ root, fair })?.met === 1,
    /** Turns and persons apart, never mixed. */
    totals: (fair: string): InterviewTotals => totals.get(fair) ?? { lines: 0, turns: 0, persons: 0 },
  }
}
