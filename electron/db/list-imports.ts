import type { Connection } from './open.ts'

export type ListImportRow = {
  id: string
  fair: string
  kind: string
  file_name: string
  /** SHA-256 of the file, hex. */
  digest: string
  taken_at: number
  station: string
  /** JSON (core/list-imports/report.ts). */
  report: string
  undone_at: number | null
}

/** What became of one line; `line` is its identity (HMAC), empty where nothing was taken. */
export type ListLineRow = {
  sheet: string
  row: number
  part: number
  line: string
  outcome: string
  detail: string | null
  record: string | null
}

const columns = 'id, fair, kind, file_name, digest, taken_at, station, report, undone_at'
const lineColumns = 'sheet, row, part, line, outcome, detail, record'

/** Lists taken over from files, and what each did with every line. */
export function openListImports(connection: Connection) {
  const byId = connection.prepare<[string], ListImportRow>(
    `SELECT ${columns} FROM list_import WHERE id = ? AND created_at IS NOT NULL`,
  )
  const ofFair = connection.prepare<[string], ListImportRow>(
    `SELECT ${columns} FROM list_import WHERE fair = ? AND created_at IS NOT NULL ORDER BY taken_at DESC, id DESC`,
  )
  const keepLine = connection.prepare<[ListLineRow & { list: string }]>(
    `INSERT INTO list_line (list, ${lineColumns}) VALUES (@list, @sheet, @row, @part, @line, @outcome, @detail, @record)`,
  )
  const lines = connection.prepare<[string], ListLineRow>(
    `SELECT ${lineColumns} FROM list_line WHERE list = ? ORDER BY sheet, row, part`,
  )
  const recordsOfLine = connection.prepare<[string], { record: string }>(
    `SELECT DISTINCT record FROM list_line JOIN person ON person.id = record AND person.created_at IS NOT NULL
     WHERE line = ? AND line <> '' ORDER BY record`,
  )
  const markKept = connection.prepare<[string, string, string]>(
    'UPDATE list_line SET detail = ? WHERE list = ? AND record = ?',
  )
  // The same file taken over twice for one fair is one list: its second import, which changed nothing, cannot be taken back itself.
  const naming = connection.prepare<[{ record: string; list: string }], { fair: string }>(
    `SELECT DISTINCT fair FROM list_line JOIN list_import ON list_import.id = list_line.list
     WHERE record = @record AND list <> @list AND undone_at IS NULL
       AND NOT EXISTS (SELECT 1 FROM list_import own WHERE own.id = @list
         AND own.digest IS list_import.digest AND own.fair IS list_import.fair)`,
  )
  const interviewed = connection.prepare<[{ row: string }]>(
    `SELECT 1 FROM interview WHERE (employer = @row OR vacancy = @row) AND created_at IS NOT NULL AND withdrawn_at IS NULL LIMIT 1`,
  )
  return {
    ...openOutcomes(connection),
    byId: (id: string): ListImportRow | undefined => byId.get(id),
    /** The newest first. */
    ofFair: (fair: string): ListImportRow[] => ofFair.all(fair),
    keepLine: (list: string, line: ListLineRow): void => void keepLine.run({ list, ...line }),
    lines: (list: string): ListLineRow[] => lines.all(list),
    /** Who lines of that identity became, of those still there. */
    personsOfLine: (line: string): string[] => recordsOfLine.all(line).map(({ record }) => record),
    /** The fairs for which another list, not taken back, says the same of a person, an employer or a vacancy. */
    fairsNaming: (record: string, list: string): string[] => naming.all({ record, list }).map(({ fair }) => fair),
    /** Whether anybody was interviewed by an employer, or for a vacancy. */
    isInterviewed: (row: string): boolean => interviewed.get({ row }) !== undefined,
    /** Puts the reason beside what an undo leaves. */
    markKept: (list: string, record: string, reason: string): void => void markKept.run(reason, list, record),
  }
}

/** What was written down of lines, looked at while a list is being written or taken back. */
function openOutcomes(connection: Connection) {
  const recordAt = connection.prepare<
    [{ list: string; sheet: string; row: number; part: number }],
    { record: string | null }
  >('SELECT record FROM list_line WHERE list = @list AND sheet = @sheet AND row = @row AND part = @part')
  const outcomes = connection.prepare<[string], { outcome: string; lines: number }>(
    'SELECT outcome, count(*) AS lines FROM list_line WHERE list = ? GROUP BY outcome',
  )
  const onFairList = connection.prepare<[string], { person: string }>(
    'SELECT person FROM attendance WHERE list = ? AND created_at IS NOT NULL AND person IS NOT NULL',
  )
  const keptRecords = connection.prepare<[string], { records: number }>(
    `SELECT count(DISTINCT record) AS records FROM list_line WHERE list = ? AND detail LIKE 'kept:%'`,
  )
  return {
    /** Who or what the line at that place of the file became. */
    recordAt: (list: string, place: Pick<ListLineRow, 'sheet' | 'row' | 'part'>): string | null =>
      recordAt.get({ list, ...place })?.record ?? null,
    /** Who stands on a fair's list by it, whatever is known here of its lines. */
    onFairList: (list: string): string[] => onFairList.all(list).map(({ person }) => person),
    /** How many lines came to what. */
    outcomes: (list: string): { outcome: string; lines: number }[] => outcomes.all(list),
    /** How many records an undo left. */
    countKept: (list: string): number => keptRecords.get(list)?.records ?? 0,
  }
}
