import type { BadgeRow } from './attendances.ts'
import type { Connection } from './open.ts'

/** Reading badges, and this station's counters. */
export function openBadges(connection: Connection) {
  const columns = 'id, fair, person, station, letter, counter, code, issued_at, voided_at'
  const byCode = connection.prepare<[string], BadgeRow>(
    `SELECT ${columns} FROM badge WHERE code = ? AND created_at IS NOT NULL ORDER BY id`,
  )
  const byNumber = connection.prepare<[string, string, number], BadgeRow>(
    `SELECT ${columns} FROM badge WHERE fair = ? AND letter = ? AND counter = ? AND created_at IS NOT NULL ORDER BY voided_at IS NOT NULL, id`,
  )
  const byId = connection.prepare<[string], BadgeRow>(
    `SELECT ${columns} FROM badge WHERE id = ? AND created_at IS NOT NULL`,
  )
  const stations = connection.prepare<[string], { station: string; letter: string }>(
    'SELECT DISTINCT station, letter FROM badge WHERE fair = ? AND created_at IS NOT NULL AND station IS NOT NULL',
  )
  const last = connection.prepare<[string], { last: number }>('SELECT last FROM badge_counter WHERE fair = ?')
  const keep = connection.prepare<[string, number]>(
    'INSERT INTO badge_counter (fair, last) VALUES (?, ?) ON CONFLICT (fair) DO UPDATE SET last = excluded.last',
  )

  return {
    byCode: (code: string): BadgeRow | undefined => byCode.get(code),
    /** More than one when two stations use one letter: both stay valid and both are shown. */
    byNumber: (fair: string, letter: string, counter: number): BadgeRow[] => byNumber.all(fair, letter, counter),
    byId: (id: string): BadgeRow | undefined => byId.get(id),
    /** Every station whose badges at a fair have been heard of; over all fairs it would read every badge there ever was. */
    stations: (fair: string): { station: string; letter: string }[] => stations.all(fair),
    /** The next counter of this station at a fair; part of the caller's transaction. */
    nextCounter(fair: string): number {
      const next = (last.get(fair)?.last ?? 0) + 1
      keep.run(fair, next)
      return next
    },
  }
}
