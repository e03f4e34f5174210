import type { Connection } from './open.ts'
import type { Row } from './rows.ts'

export type PresentPersonRow = Row & { root: string; arrived_at: number }

const columns = ['id', 'birth_date', 'sex', 'phone', 'phone_owner', 'commune_code', 'village', 'ethnicity', 'household']
  .concat([
    'disability',
    'education',
    'qualification',
    'employment',
    'needs',
    'rest_declined',
    'guardian_name',
    'clock',
  ])
  .map((column) => `person.${column}`)
  .join(', ')

/** Reading what is known of everybody present, to say what is not. */
export function openGaps(connection: Connection) {
  const present = connection.prepare<[{ fair: string }], PresentPersonRow>(
    `WITH present AS MATERIALIZED (
       SELECT coalesce(person_root.root, entry.person) AS root, max(entry.arrived_at) AS arrived_at
       FROM attendance entry JOIN person ON person.id = entry.person AND person.created_at IS NOT NULL
         LEFT JOIN person_root ON person_root.person = entry.person
       WHERE entry.fair = @fair AND entry.created_at IS NOT NULL AND entry.arrived_at IS NOT NULL GROUP BY 1)
     SELECT present.root, present.arrived_at, ${columns} FROM present
       JOIN person ON person.id = present.root WHERE person.created_at IS NOT NULL
     UNION ALL SELECT present.root, present.arrived_at, ${columns} FROM present
       JOIN person_root ON person_root.root = present.root
       JOIN person ON person.id = person_root.person WHERE person.created_at IS NOT NULL`,
  )
  return {
    /** All persons of every attendee present at a fair; `arrived_at` is the attendee's last arrival. */
    present: (fair: string): PresentPersonRow[] => present.all({ fair }),
  }
}
