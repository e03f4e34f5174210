import type { Connection } from './open.ts'
import type { StoredChange } from './stored-change.ts'
import { replicated } from './tables.ts'

export type SnapshotRow = {
  id: string
  fair: string
  number: number
  /** JSON */
  figures: string
  frozen_at: number
  /** JSON: the newest stamp heard of each station, by its 32 hex digits. */
  basis: string | null
  note: string | null
  operator: string | null
  station: string | null
}

/** Tables of which figures are made; what else was written changes none. */
const counted = [
  'person',
  'person_link',
  'attendance',
  'consent',
  'interview',
  'service',
  'handout',
  'child',
  'employer',
  'vacancy',
  'follow_up',
  'erasure',
] as const satisfies readonly (keyof typeof replicated)[]
const columns = 'id, fair, number, figures, frozen_at, basis, note, operator, station'

/** Frozen figures, and the log since. */
export function openSnapshots(connection: Connection) {
  const ofFair = connection.prepare<[string], SnapshotRow>(
    `SELECT ${columns} FROM snapshot WHERE fair = ? AND created_at IS NOT NULL ORDER BY frozen_at, id`,
  )
  const read = connection.prepare<[string], SnapshotRow>(
    `SELECT ${columns} FROM snapshot WHERE id = ? AND created_at IS NOT NULL`,
  )
  const heard = connection.prepare<[], { station: string; newest: string }>(
    'SELECT substr(hlc, 25) AS station, max(hlc) AS newest FROM change GROUP BY 1',
  )
  const since = connection.prepare<[string, number], StoredChange>(
    `WITH known AS MATERIALIZED (SELECT key AS station, value AS newest FROM json_each(?))
     SELECT arrival, hlc, operator, table_name, row_id, person, patch FROM change
     WHERE table_name IN (${counted.map((name) => `'${name}'`).join(', ')}) AND patch IS NOT NULL
       AND (arrival > ? OR hlc > coalesce((SELECT newest FROM known WHERE station = substr(hlc, 25)), ''))
     ORDER BY hlc`,
  )
  const frozenHere = connection.prepare<[string], { arrival: number }>(
    `SELECT arrival FROM change WHERE row_id = ? AND person IS NULL AND table_name = 'snapshot'
       AND substr(hlc, 25) = (SELECT replace(id, '-', '') FROM this_station)`,
  )
  return {
    /** The earliest first. */
    ofFair: (fair: string): SnapshotRow[] => ofFair.all(fair),
    read: (id: string): SnapshotRow | undefined => read.get(id),
    /** The newest stamp of each station, by its 32 hex digits. */
    heard: (): Readonly<Record<string, string>> =>
      Object.fromEntries(heard.all().map(({ station, newest }) => [station, newest])),
    /**
     * What was written after a snapshot of all that figures are made of, in the order of the clocks: by the stations' own
     * clocks, so that what another desk wrote before and told later counts as later. Changes may arrive in any order: the
     * station that froze knows what came afterwards; another takes what is newer than the newest stamps of the basis.
     */
    since: (snapshot: string, basis: string): StoredChange[] =>
      since.all(basis, frozenHere.get(snapshot)?.arrival ?? Number.MAX_SAFE_INTEGER),
  }
}
