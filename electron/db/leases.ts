import type { Connection } from './open.ts'

/** Counters a thin desk may use, both ends included. */
export type LeaseBlock = { first: number; last: number }

/** The badge numbers thin desks took along for the time the host is away; local, never sent. */
export function openLeases(connection: Connection) {
  const letter = connection.prepare<[string, string], { letter: string }>(
    `SELECT letter FROM desk WHERE fair = ? AND station = ? AND letter IS NOT NULL AND created_at IS NOT NULL
     ORDER BY created_at, id`,
  )
  const showLetter = connection.prepare<[string, string]>('UPDATE station SET letter = ? WHERE id = ?')
  const newest = connection.prepare<[string, string], { last: number | null }>(
    'SELECT max(last) AS last FROM badge_lease WHERE fair = ? AND station = ?',
  )
  const add = connection.prepare<[string, string, number, number, number]>(
    'INSERT INTO badge_lease (fair, station, first, last, leased_at) VALUES (?, ?, ?, ?, ?)',
  )
  const holds = connection.prepare<[string, string, number, number]>(
    'SELECT 1 FROM badge_lease WHERE fair = ? AND station = ? AND first <= ? AND last >= ?',
  )

  return {
    /** The letter a station has told for a fair: badges bear it, so it never changes there. */
    letterOf: (fair: string, station: string): string | undefined => letter.get(fair, station)?.letter,
    /** What the list of devices shows. */
    showLetter: (station: string, shown: string): void => void showLetter.run(shown, station),
    /** The last counter a station leased at a fair; 0 before the first. */
    lastOf: (fair: string, station: string): number => newest.get(fair, station)?.last ?? 0,
    add: (fair: string, station: string, { first, last }: LeaseBlock, at: number): void =>
      void add.run(fair, station, first, last, at),
    isOf: (fair: string, station: string, counter: number): boolean =>
      holds.get(fair, station, counter, counter) !== undefined,
  }
}
