import { blankCounters, isBlankCounter } from '../../shared/badge-number.ts'
import type { BadgeRow } from './attendances.ts'
import type { Connection } from './open.ts'

/** Reading badges, and this station's counters. */
export function openBadges(connection: Connection) {
  const columns = 'id, fair, person, station, letter, counter, code, issued_at, voided_at'
  const byCode = connection.prepare<[string], BadgeRow>(
    `SELECT ${columns} FROM badge WHERE code = ? AND created_at IS NOT NULL ORDER BY voided_at IS NOT NULL, id`,
  )
  const byNumber = connection.prepare<[string, string, number], BadgeRow>(
    `SELECT ${columns} FROM badge WHERE fair = ? AND letter = ? AND counter = ? AND created_at IS NOT NULL ORDER BY voided_at IS NOT NULL, id`,
  )
  const byId = connection.prepare<[string], BadgeRow>(
    `SELECT ${columns} FROM badge WHERE id = ? AND created_at IS NOT NULL`,
  )
  const stations = connection.prepare<[{ fair: string }], { station: string; letter: string }>(
    `SELECT station, letter FROM badge WHERE fair = @fair AND created_at IS NOT NULL AND station IS NOT NULL
     UNION SELECT station, letter FROM desk WHERE fair = @fair AND created_at IS NOT NULL AND station IS NOT NULL`,
  )
  const isSpent = connection.prepare<[string]>('SELECT 1 FROM spent_blank WHERE code = ?')
  const last = connection.prepare<[string], { last: number }>('SELECT last FROM badge_counter WHERE fair = ?')
  const keep = connection.prepare<[string, number]>(
    'INSERT INTO badge_counter (fair, last) VALUES (?, ?) ON CONFLICT (fair) DO UPDATE SET last = excluded.last',
  )

  const lastBlank = connection.prepare<[string], { last: number }>(
    'SELECT last_blank AS last FROM badge_counter WHERE fair = ?',
  )
  const keepBlank = connection.prepare<[string, number]>(
    'INSERT INTO badge_counter (fair, last, last_blank) VALUES (?, 0, ?) ON CONFLICT (fair) DO UPDATE SET last_blank = excluded.last_blank',
  )

  return {
    /** Those in force first. More than one where two desks gave one blank to two people, or again to one. */
    byCode: (code: string): BadgeRow[] => byCode.all(code),
    /** More than one when two stations use one letter: both stay valid and both are shown. */
    byNumber: (fair: string, letter: string, counter: number): BadgeRow[] => byNumber.all(fair, letter, counter),
    byId: (id: string): BadgeRow | undefined => byId.get(id),
    /** Every station of a fair that has told its letter or whose badges have been heard of; over all fairs it would read every badge there ever was. */
    stations: (fair: string): { station: string; letter: string }[] => stations.all({ fair }),
    /** The next counter of this station at a fair; part of the caller's transaction. */
    nextCounter(fair: string): number {
      const following = (last.get(fair)?.last ?? 0) + 1
      const next = isBlankCounter(following) ? blankCounters.last + 1 : following
      keep.run(fair, next)
      return next
    },
    /** The last counter of this station's blanks at a fair; 0 before the first. */
    lastBlank: (fair: string): number => lastBlank.get(fair)?.last ?? 0,
    /** Sets counters aside for blanks; answers how many are left where there are not enough. Part of the caller's transaction. */
    reserveBlanks(fair: string, count: number): { first: number; last: number } | { left: number } {
      const before = Math.max(lastBlank.get(fair)?.last ?? 0, blankCounters.first - 1)
      if (before + count > blankCounters.last) return { left: blankCounters.last - before }
      keepBlank.run(fair, before + count)
      return { first: before + 1, last: before + count }
    },
    /** Whether a blank was somebody's who has been erased. */
    isSpent: (code: string): boolean => isSpent.get(code) !== undefined,
  }
}
