import type { Connection } from './open.ts'

/** What a command was answered, kept so that the same command again gets the same answer. */
export function openReceipts(connection: Connection) {
  const read = connection.prepare<[string], { procedure: string; answer: string }>('SELECT procedure, answer FROM receipt WHERE id = ?')
  const keep = connection.prepare<[string, string, string | null, string, number]>(
    'INSERT INTO receipt (id, procedure, person, answer, answered_at) VALUES (?, ?, ?, ?, ?)',
  )
  const drop = connection.prepare<[number]>('DELETE FROM receipt WHERE answered_at < ?')
  return {
    read: (id: string): { procedure: string; answer: string } | undefined => read.get(id),
    /** `person` is whose data the answer holds, so that an erasure takes it too. */
    keep: (id: string, procedure: string, person: string | null, answer: string, at: number): void =>
      void keep.run(id, procedure, person, answer, at),
    /** No phone sends a command again after a month. */
    dropBefore: (at: number): void => void drop.run(at),
  }
}
