import type { Connection } from './open.ts'

/** How far this machine has heard of the other stations of a fair. */
export function openHeard(connection: Connection) {
  const newest = connection.prepare<[string], { station: string; heard_at: number }>(
    `SELECT station, max(created_at) AS heard_at FROM attendance
     WHERE fair = ? AND station IS NOT NULL AND created_at IS NOT NULL GROUP BY station`,
  )
  return {
    /** When the newest arrival each station told of was written there, ms UTC by its own clock. */
    newest: (fair: string): ReadonlyMap<string, number> =>
      new Map(newest.all(fair).map(({ station, heard_at }) => [station, heard_at])),
  }
}
