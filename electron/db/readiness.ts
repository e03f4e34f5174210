import type { Connection } from './open.ts'

/** The last look at one thing; `detail` is JSON. Times in ms UTC. */
export type ReadinessRow = { name: string; outcome: string; detail: string | null; checked_at: number }

/** What was found before the doors opened: local, one row for each thing of a fair. */
export function openReadiness(connection: Connection) {
  const list = connection.prepare<[string], ReadinessRow>(
    'SELECT name, outcome, detail, checked_at FROM readiness WHERE fair = ?',
  )
  const keep = connection.prepare<[ReadinessRow & { fair: string }]>(
    `INSERT INTO readiness (fair, name, outcome, detail, checked_at) VALUES (@fair, @name, @outcome, @detail, @checked_at)
     ON CONFLICT (fair, name) DO UPDATE SET outcome = excluded.outcome, detail = excluded.detail, checked_at = excluded.checked_at`,
  )
  const attendances = connection.prepare<[], { count: number }>('SELECT count(*) AS count FROM attendance')
  return {
    list: (fair: string): ReadinessRow[] => list.all(fair),
    keep: (fair: string, row: ReadinessRow): void => void keep.run({ fair, ...row }),
    /** The bytes of the database, and how many registrations of all fairs lie in it. */
    size(): { bytes: number; registrations: number } {
      const pages = Number(connection.pragma('page_count', { simple: true }))
      const page = Number(connection.pragma('page_size', { simple: true }))
      return { bytes: pages * page, registrations: attendances.get()?.count ?? 0 }
    },
  }
}
