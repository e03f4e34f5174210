import { refusesStatistics, rootOfEntry, visibleEntry } from './attendee-sql.ts'
import type { Connection } from './open.ts'

/** `merged`: 1 where several records are the attendee, and what is known must be read from all of them. */
export type GapCandidate = { root: string; merged: 0 | 1 }

/** `bornAfter`: who was born after that day is under 16; `wording`: the version of today's *statistics* consent. */
export type GapSearch = { fair: string; bornAfter: string; wording: string }

const isVisitor = '(birth_date > @bornAfter AND guardian_name IS NULL)'
const lacksCommon = [
  ...['commune_code', 'village', 'education', 'qualification', 'employment'].map((column) => `${column} IS NULL`),
  `(phone IS NULL AND phone_owner IS NOT 'none')`,
  `(needs IS NULL OR needs = '[]')`,
].join(' OR ')
const lacksSensitive = 'ethnicity IS NULL OR household IS NULL OR disability IS NULL'

/** `gapsOf` (shared/attendee-gaps.ts) for a single record, said to SQLite; a test on random people holds the two together. */
const hasGaps = `rest_declined IS NOT 1 AND (birth_date IS NULL OR sex IS NULL
  OR (NOT ${isVisitor} AND (${lacksCommon} OR ((${lacksSensitive}) AND ${refusesStatistics} IS NOT 1))))`

/** Finding whose record lacks something: asked after every registration, so one statement for all. */
export function openGaps(connection: Connection) {
  const candidates = connection.prepare<[GapSearch], GapCandidate>(
    `WITH present AS MATERIALIZED (
       SELECT ${rootOfEntry} AS root, max(entry.arrived_at) AS arrived_at FROM attendance entry ${visibleEntry}
       WHERE entry.fair = @fair AND entry.created_at IS NOT NULL AND entry.arrived_at IS NOT NULL GROUP BY 1)
     SELECT present.root, EXISTS (SELECT 1 FROM person_root WHERE person_root.root = present.root) AS merged
     FROM present LEFT JOIN person ON person.id = present.root
     WHERE merged = 1 OR (${hasGaps}) ORDER BY present.arrived_at DESC, present.root DESC`,
  )
  return {
    /** Everybody present who lacks something, and every merged attendee, who may; the newest arrivals first. */
    candidates: (question: GapSearch): GapCandidate[] => candidates.all(question),
  }
}
