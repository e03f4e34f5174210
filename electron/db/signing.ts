import { rootOfEntry } from './attendee-sql.ts'
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
const sheetColumns = 'id, fair, kind, number, letter, commune, title, lines, frozen_at, station'
const lineColumns = `entry.id, entry.sheet, entry.position, entry.person, entry.printed, entry.signed_at, ${rootOfEntry} AS root`
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
  const isBegun = connection.prepare<[{ fair: string }]>(
    `SELECT 1 WHERE EXISTS (SELECT 1 FROM signing_sheet WHERE fair = @fair)
       OR EXISTS (SELECT 1 FROM attendance WHERE fair = @fair AND sheet IS NOT NULL)`,
  )
  const erasedLines = connection.prepare<[], { row_id: string }>(
    `SELECT row_id FROM change WHERE table_name = 'signing_line' AND patch IS NULL`,
  )
  const prints = connection.prepare<[string], { document: string; status: string; queued_at: number }>(
    `SELECT document, status, queued_at FROM print_job
     WHERE fair = ? AND document LIKE '{"kind":"signing-sheets"%' AND status <> 'cancelled' ORDER BY place`,
  )

  return {
    /** Every frozen sheet of a fair by letter and number. */
    sheets: (fair: string): SigningSheetRow[] => sheets.all(fair),
    sheet: (id: string): SigningSheetRow | undefined => sheet.get(id),
    /** Whether anybody stands on paper yet: on a sheet to be signed, or on a register that was written by hand. */
    isBegun: (fair: string): boolean => isBegun.get({ fair }) !== undefined,
    /** The highest number a letter has given at a fair; 0 before the first. */
    newest: (fair: string, letter: string): number => newest.get(fair, letter)?.number ?? 0,
    /** Every line that is not erased, by sheet and position. */
    lines: (fair: string): SigningLineRow[] => lines.all(fair),
    /** Ids of lines that were erased. Reads the whole log: only where a line is missing. */
    erasedLines: (): ReadonlySet<string> => new Set(erasedLines.all().map(({ row_id }) => row_id)),
    /** Jobs that print sheets, the earliest first. */
    prints: (fair: string): { document: string; status: string; queued_at: number }[] => prints.all(fair),
  }
}
