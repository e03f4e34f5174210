import type { Connection } from './open.ts'

export type VillageRow = { id: string; commune: string; name: string; retired_at: number | null }

/** Reading the list of villages, and the names people have given theirs. */
export function openVillages(connection: Connection) {
  const byId = connection.prepare<[string], VillageRow>(
    'SELECT id, commune, name, retired_at FROM village WHERE id = ? AND created_at IS NOT NULL',
  )
  const ofCommune = connection.prepare<[string], VillageRow>(
    `SELECT id, commune, name, retired_at FROM village
     WHERE commune = ? AND created_at IS NOT NULL AND name IS NOT NULL ORDER BY id`,
  )
  const named = connection.prepare<[string], { name: string; used: number }>(
    `SELECT village AS name, count(*) AS used FROM person
     WHERE commune_code = ? AND village IS NOT NULL AND created_at IS NOT NULL GROUP BY village`,
  )
  return {
    byId: (id: string): VillageRow | undefined => byId.get(id),
    /** The list of a commune in the order of ids, with what was taken off it. */
    ofCommune: (commune: string): VillageRow[] => ofCommune.all(commune),
    /** Every spelling that records of a commune hold, with how many hold it. */
    named: (commune: string): { name: string; used: number }[] => named.all(commune),
  }
}
