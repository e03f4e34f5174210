import type { Connection } from './open.ts'

/** Counting the small children who came along to a fair. */
export function openChildren(connection: Connection) {
  const total = connection.prepare<[string], { total: number }>(
    'SELECT count(*) AS total FROM child WHERE fair = ? AND created_at IS NOT NULL',
  )
  return { count: (fair: string): number => total.get(fair)?.total ?? 0 }
}
