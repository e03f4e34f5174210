import { blankCounters, isBlankCounter } from '../../shared/badge-number.ts'
import type { Connection } from './open.ts'

/** This station's own counters at each fair; they outlive erased badges, so no number comes twice. */
export function openBadgeCounters(connection: Connection) {
  const last = connection.prepare<[string], { last: number; last_blank: number }>(
    'SELECT last, last_blank FROM badge_counter WHERE fair = ?',
  )
  const keep = connection.prepare<[string, number]>(
    'INSERT INTO badge_counter (fair, last) VALUES (?, ?) ON CONFLICT (fair) DO UPDATE SET last = excluded.last',
  )
  const keepBlank = connection.prepare<[string, number]>(
    'INSERT INTO badge_counter (fair, last, last_blank) VALUES (?, 0, ?) ON CONFLICT (fair) DO UPDATE SET last_blank = excluded.last_blank',
  )
  const lastBlank = (fair: string): number => last.get(fair)?.last_blank ?? 0

  return {
    /** The next counter of this station at a fair, stepping over those of blanks; part of the caller's transaction. */
    nextCounter(fair: string): number {
      const following = (last.get(fair)?.last ?? 0) + 1
      const next = isBlankCounter(following) ? blankCounters.last + 1 : following
      keep.run(fair, next)
      return next
    },
    /** The last counter of this station's blanks at a fair; 0 before the first. */
    lastBlank,
    /** Sets counters aside for blanks; answers how many are left where there are not enough. Part of the caller's transaction. */
    reserveBlanks(fair: string, count: number): { first: number; last: number } | { left: number } {
      const before = Math.max(lastBlank(fair), blankCounters.first - 1)
      if (before + count > blankCounters.last) return { left: blankCounters.last - before }
      keepBlank.run(fair, before + count)
      return { first: before + 1, last: before + count }
    },
  }
}
