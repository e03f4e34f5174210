import type { Connection } from './open.ts'

/** What became of each command, kept so that the same command again is not done twice. Ids and codes only. */
export function openReceipts(connection: Connection) {
  const read = connection.prepare<[string], { procedure: string; outcome: string }>(
    'SELECT procedure, outcome FROM receipt WHERE id = ?',
  )
  const keep = connection.prepare<[string, string, string, number]>(
    'INSERT INTO receipt (id, procedure, outcome, answered_at) VALUES (?, ?, ?, ?)',
  )
  const drop = connection.prepare<[number]>('DELETE FROM receipt WHERE answered_at < ?')
  return {
    read: (id: string): { procedure: string; outcome: string } | undefined => read.get(id),
    keep: (id: string, procedure: string, outcome: string, at: number): void =>
      void keep.run(id, procedure, outcome, at),
    /** No phone sends a command again after a month. */
    dropBefore: (at: number): void => void drop.run(at),
  }
}
