import type { BadgeRow } from './attendances.ts'
import { rootOfEntry, visibleEntry } from './attendee-sql.ts'
import { openBadgeCounters } from './badge-counters.ts'
import type { Connection } from './open.ts'

/** Reading badges, with this station's counters. */
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
  const inForce = connection.prepare<[string], { root: string; id: string }>(
    `SELECT ${rootOfEntry} AS root, entry.id FROM badge entry ${visibleEntry}
     WHERE entry.fair = ? AND entry.created_at IS NOT NULL AND entry.voided_at IS NULL ORDER BY entry.issued_at, entry.id`,
  )
  const stations = connection.prepare<[{ fair: string }], { station: string; letter: string }>(
    `SELECT station, letter FROM badge WHERE fair = @fair AND created_at IS NOT NULL AND station IS NOT NULL
     UNION SELECT station, letter FROM desk WHERE fair = @fair AND created_at IS NOT NULL AND station IS NOT NULL`,
  )
  const isSpent = connection.prepare<[string]>('SELECT 1 FROM spent_blank WHERE code = ?')

  return {
    ...openBadgeCounters(connection),
    /** Those in force first. More than one where two desks gave one blank to two people, or again to one. */
    byCode: (code: string): BadgeRow[] => byCode.all(code),
    /** More than one when two stations use one letter: both stay valid and both are shown. */
    byNumber: (fair: string, letter: string, counter: number): BadgeRow[] => byNumber.all(fair, letter, counter),
    byId: (id: string): BadgeRow | undefined => byId.get(id),
    /** Each attendee's badges in force at a fair, the newest last: more than one where two records became one; by root. */
    inForce: (fair: string): Map<string, string[]> => {
      const badges = new Map<string, string[]>()
      for (const { root, id } of inForce.all(fair)) {
        const own = badges.get(root)
        if (own) own.push(id)
        else badges.set(root, [id])
      }
      return badges
    },
    /** Every station of a fair that has told its letter or whose badges have been heard of; over all fairs it would read every badge there ever was. */
    stations: (fair: string): { station: string; letter: string }[] => stations.all({ fair }),
    /** Whether a blank was somebody's who has been erased. */
    isSpent: (code: string): boolean => isSpent.get(code) !== undefined,
  }
}
