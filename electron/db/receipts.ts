import type { Connection } from './open.ts'

/** What became of a command, which station asked for it, and which entries of the change log it wrote (both inclusive). */
export type Receipt = {
  id: string
  procedure: string
  outcome: string
  answered_at: number
  station: string | null
  first_change: number | null
  last_change: number | null
  undone_at: number | null
}

const columns = 'id, procedure, outcome, answered_at, station, first_change, last_change, undone_at'

/** What became of each command, kept so that the same command again is not done twice. Ids and codes only. */
export function openReceipts(connection: Connection) {
  const read = connection.prepare<[string], Receipt>(`SELECT ${columns} FROM receipt WHERE id = ?`)
  const keep = connection.prepare<[Omit<Receipt, 'undone_at'>]>(
    `INSERT INTO receipt (id, procedure, outcome, answered_at, station, first_change, last_change)
     VALUES (@id, @procedure, @outcome, @answered_at, @station, @first_change, @last_change)`,
  )
  // Ids are of hexadecimal digits and dashes: whatever follows one of them after a stroke is a part of it.
  const partsOf = connection.prepare<[{ id: string }], Receipt>(
    `SELECT ${columns} FROM receipt WHERE id = @id OR (id > @id || '/' AND id < @id || '0') ORDER BY id`,
  )
  const ofStation = connection.prepare<[string, number], Receipt>(
    `SELECT ${columns} FROM receipt WHERE station = ? AND first_change IS NOT NULL AND procedure <> 'action.undo'
     ORDER BY id DESC LIMIT ?`,
  )
  const undone = connection.prepare<[number], { first_change: number; last_change: number }>(
    `SELECT first_change, last_change FROM receipt
     WHERE first_change > ? AND (undone_at IS NOT NULL OR procedure IN ('action.undo', 'import.undo', 'interview.undo'))`,
  )
  const tellOfInterview = connection.prepare<[{ interview: string }]>(
    `SELECT 1 FROM receipt
     WHERE procedure = 'interview.log' AND undone_at IS NULL AND outcome = json_object('id', @interview)
     UNION ALL SELECT 1 FROM receipt JOIN change ON arrival BETWEEN first_change AND last_change
     WHERE procedure = 'rescue.take' AND row_id = @interview LIMIT 1`,
  )
  const procedureOf = connection.prepare<[{ arrival: number }], { procedure: string }>(
    'SELECT procedure FROM receipt WHERE @arrival BETWEEN first_change AND last_change',
  )
  const markUndone = connection.prepare<[number, string]>('UPDATE receipt SET undone_at = ? WHERE id = ?')
  const drop = connection.prepare<[number]>('DELETE FROM receipt WHERE answered_at < ?')
  return {
    read: (id: string): Receipt | undefined => read.get(id),
    keep: (receipt: Omit<Receipt, 'undone_at'>): void => void keep.run(receipt),
    /** What became of a command that is done in parts: its own receipt, then those of its parts (`id/…`). */
    withParts: (id: string): Receipt[] => partsOf.all({ id }),
    /** The commands of a station that wrote something, the newest first (ids are UUIDv7, so their order is that of time). */
    ofStation: (station: string, limit: number): Receipt[] => ofStation.all(station, limit),
    /** What was written after `arrival` and taken back since, with what took it back. */
    takenBackAfter: (arrival: number): { first_change: number; last_change: number }[] => undone.all(arrival),
    /** Whether a phone told of an interview, itself or by a rescue code, and has not taken that back. */
    tellOfInterview: (interview: string): boolean => tellOfInterview.get({ interview }) !== undefined,
    /** Which command wrote an entry of the change log; null for one of another station, or of long ago. */
    procedureOf: (arrival: number): string | null => procedureOf.get({ arrival })?.procedure ?? null,
    markUndone: (id: string, at: number): void => void markUndone.run(at, id),
    /** No phone sends a command again after a month. */
    dropBefore: (at: number): void => void drop.run(at),
  }
}
