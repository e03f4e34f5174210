import { groupOfRoot, rootOfEntry } from './attendee-sql.ts'
import type { Connection } from './open.ts'

export type WaitingRow = {
  id: string
  fair: string
  employer: string
  badge: string
  joined_at: number
  called_at: number | null
  left_at: number | null
  person: string
  root: string
  employer_name: string | null
  booth: string | null
}

// An erased person's badge is gone, and with it their place; so is that of a registration taken back.
const source = `waiting JOIN badge entry ON entry.id = waiting.badge AND entry.created_at IS NOT NULL
  JOIN person ON person.id = entry.person AND person.created_at IS NOT NULL
  LEFT JOIN person_root ON person_root.person = entry.person LEFT JOIN employer ON employer.id = waiting.employer`
const columns = `waiting.id, waiting.fair, waiting.employer, waiting.badge, waiting.joined_at, waiting.called_at, waiting.left_at,
  entry.person, ${rootOfEntry} AS root, employer.name AS employer_name, employer.booth`

/** Who waits at which booth: this host's own, never sent to others. */
export function openWaiting(connection: Connection) {
  const byId = connection.prepare<[string], WaitingRow>(`SELECT ${columns} FROM ${source} WHERE waiting.id = ?`)
  const ofFair = connection.prepare<[string], WaitingRow>(
    `SELECT ${columns} FROM ${source} WHERE waiting.fair = ? AND waiting.left_at IS NULL ORDER BY waiting.joined_at, waiting.id`,
  )
  const join = connection.prepare<[string, string, string, string, number]>(
    'INSERT INTO waiting (id, fair, employer, badge, joined_at) VALUES (?, ?, ?, ?, ?)',
  )
  const call = connection.prepare<[number, string]>('UPDATE waiting SET called_at = ? WHERE id = ?')
  const leave = connection.prepare<[number, string]>('UPDATE waiting SET left_at = ? WHERE id = ?')
  const leaveOfRoot = connection.prepare<[{ root: string; fair: string; employer: string; at: number; until: number }]>(
    `UPDATE waiting SET left_at = @at WHERE fair = @fair AND employer = @employer AND left_at IS NULL AND joined_at <= @until
       AND badge IN (SELECT id FROM badge WHERE person IN ${groupOfRoot})`,
  )
  return {
    byId: (id: string): WaitingRow | undefined => byId.get(id),
    /** Those still waiting, in the order of joining. */
    ofFair: (fair: string): WaitingRow[] => ofFair.all(fair),
    join: (id: string, fair: string, employer: string, badge: string, at: number): void =>
      void join.run(id, fair, employer, badge, at),
    call: (id: string, at: number): void => void call.run(at, id),
    leave: (id: string, at: number): void => void leave.run(at, id),
    /** Whoever was interviewed, or got what they came for, waits there no more; who joined after `until` does. */
    leaveOfRoot: (root: string, fair: string, employer: string, at: number, until = Number.MAX_SAFE_INTEGER): void =>
      void leaveOfRoot.run({ root, fair, employer, at, until }),
  }
}
