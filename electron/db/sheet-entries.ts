import { rootOfEntry, visibleEntry } from './attendee-sql.ts'
import type { Connection } from './open.ts'
import type { PaperSheetRow } from './paper-sheets.ts'

export type SheetRow = PaperSheetRow & {
  employer_name: string | null
  booth: string | null
  entered: number
  touched: 0 | 1
}

const entered = `CASE WHEN sheet.kind = 'register'
  THEN (SELECT count(DISTINCT ${rootOfEntry}) FROM attendance entry ${visibleEntry}
    WHERE entry.fair = sheet.fair AND entry.sheet = sheet.number AND entry.created_at IS NOT NULL)
  ELSE (SELECT count(DISTINCT entry.sheet_row) FROM interview entry ${visibleEntry}
    WHERE entry.fair = sheet.fair AND entry.sheet = sheet.number AND entry.created_at IS NOT NULL AND entry.withdrawn_at IS NULL) END`

// Also what was taken back: a sheet somebody wrote on is no blank one.
const touched = `sheet.number IN (SELECT sheet FROM interview WHERE fair = @fair AND sheet IS NOT NULL
  UNION ALL SELECT sheet FROM attendance WHERE fair = @fair AND sheet IS NOT NULL)`

/** How far numbered sheets have been typed. */
export function openSheetEntries(connection: Connection) {
  const ofFair = connection.prepare<[{ fair: string }], SheetRow>(
    `SELECT sheet.fair, sheet.number, sheet.kind, sheet.employer, sheet.vacancies, sheet.rows, sheet.issued_at, sheet.finished_at,
       employer.name AS employer_name, employer.booth, ${entered} AS entered, ${touched} AS touched
     FROM paper_sheet sheet LEFT JOIN employer ON employer.id = sheet.employer WHERE sheet.fair = @fair ORDER BY sheet.number`,
  )
  const finish = connection.prepare<[number | null, string, number]>(
    'UPDATE paper_sheet SET finished_at = ? WHERE fair = ? AND number = ?',
  )
  return {
    /** Every sheet given out, in the order of their numbers, with how many of its rows were typed. */
    ofFair: (fair: string): SheetRow[] => ofFair.all({ fair }),
    finish: (fair: string, number: number, at: number | null): void => void finish.run(at, fair, number),
  }
}
