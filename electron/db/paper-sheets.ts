import type { Connection } from './open.ts'

/** A numbered sheet given out to be written on. */
export type PaperSheetRow = {
  fair: string
  number: number
  kind: 'interviews' | 'register'
  employer: string | null
  /** A JSON list of ids: the first is number 1 on the sheet. */
  vacancies: string | null
  rows: number
  issued_at: number
  finished_at: number | null
}

/** Numbered sheets of this machine: who prints them types them. */
export function openPaperSheets(connection: Connection) {
  const read = connection.prepare<[string, number], PaperSheetRow>(
    'SELECT fair, number, kind, employer, vacancies, rows, issued_at, finished_at FROM paper_sheet WHERE fair = ? AND number = ?',
  )
  const newest = connection.prepare<[string], { number: number | null }>(
    'SELECT max(number) AS number FROM paper_sheet WHERE fair = ?',
  )
  const issue = connection.prepare<[Omit<PaperSheetRow, 'finished_at'>]>(
    `INSERT INTO paper_sheet (fair, number, kind, employer, vacancies, rows, issued_at)
     VALUES (@fair, @number, @kind, @employer, @vacancies, @rows, @issued_at)`,
  )
  return {
    read: (fair: string, number: number): PaperSheetRow | undefined => read.get(fair, number),
    /** The highest number given so far; 0 before the first. */
    newest: (fair: string): number => newest.get(fair)?.number ?? 0,
    issue: (row: Omit<PaperSheetRow, 'finished_at'>): void => void issue.run(row),
  }
}
