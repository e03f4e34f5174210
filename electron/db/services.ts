import { groupOfRoot, rootOfEntry } from './attendee-sql.ts'
import type { Connection } from './open.ts'

/** What a counsellor gave: `kind` of a service, `title` and `copies` of a handout. A handout just counted is nobody's. */
export type GivenRow = {
  id: string
  fair: string
  employer: string | null
  badge: string | null
  given_at: number
  withdrawn_at: number | null
  root: string | null
}
export type ServiceRow = GivenRow & { kind: string; note: string | null }
export type HandoutRow = GivenRow & { title: string; copies: number }

const whose = `LEFT JOIN person ON person.id = entry.person LEFT JOIN person_root ON person_root.person = entry.person`
const shared = `entry.id, entry.fair, entry.employer, entry.badge, entry.given_at, entry.withdrawn_at,
  CASE WHEN entry.person IS NOT NULL THEN ${rootOfEntry} END AS root`
const serviceColumns = `${shared}, entry.kind, entry.note`
const handoutColumns = `${shared}, entry.title, entry.copies`
/** Of one table, or (`@employer` null) of all; what is somebody's waits until they have arrived here. */
const standing = `entry.fair = @fair AND (@employer IS NULL OR entry.employer = @employer) AND entry.created_at IS NOT NULL
  AND entry.withdrawn_at IS NULL AND (entry.person IS NULL OR person.created_at IS NOT NULL)`

type Where = { fair: string; employer: string | null }

/** Reading what counsellors gave. */
export function openServices(connection: Connection) {
  const serviceById = connection.prepare<[string], ServiceRow>(
    `SELECT ${serviceColumns} FROM service entry ${whose} WHERE entry.id = ? AND entry.created_at IS NOT NULL`,
  )
  const handoutById = connection.prepare<[string], HandoutRow>(
    `SELECT ${handoutColumns} FROM handout entry ${whose} WHERE entry.id = ? AND entry.created_at IS NOT NULL`,
  )
  const services = connection.prepare<[Where & { limit: number }], ServiceRow>(
    `SELECT ${serviceColumns} FROM service entry ${whose} WHERE ${standing} ORDER BY entry.given_at DESC, entry.id DESC LIMIT @limit`,
  )
  const handouts = connection.prepare<[Where & { limit: number }], HandoutRow>(
    `SELECT ${handoutColumns} FROM handout entry ${whose} WHERE ${standing} ORDER BY entry.given_at DESC, entry.id DESC LIMIT @limit`,
  )
  const persons = connection.prepare<[Where], { persons: number }>(
    `SELECT count(DISTINCT ${rootOfEntry}) AS persons FROM service entry ${whose} WHERE ${standing}`,
  )
  const byKind = connection.prepare<[Where], { kind: string; turns: number }>(
    `SELECT entry.kind, count(*) AS turns FROM service entry ${whose} WHERE ${standing} GROUP BY entry.kind`,
  )
  const byTitle = connection.prepare<[Where], { title: string; copies: number }>(
    `SELECT entry.title, sum(entry.copies) AS copies FROM handout entry ${whose} WHERE ${standing} GROUP BY entry.title ORDER BY entry.title`,
  )
  const ofRoot = `person IN ${groupOfRoot} AND +fair = @fair AND created_at IS NOT NULL AND withdrawn_at IS NULL`
  const given = connection.prepare<[{ root: string; fair: string }], { given: number }>(
    `SELECT EXISTS (SELECT 1 FROM service WHERE ${ofRoot}) OR EXISTS (SELECT 1 FROM handout WHERE ${ofRoot}) AS given`,
  )
  return {
    /** Whether a counsellor gave an attendee anything. */
    wasGiven: (root: string, fair: string): boolean => given.get({ root, fair })?.given === 1,
    /** Also one taken back. */
    service: (id: string): ServiceRow | undefined => serviceById.get(id),
    handout: (id: string): HandoutRow | undefined => handoutById.get(id),
    /** The newest first; those of one table, or all (null). */
    services: (fair: string, employer: string | null, limit: number): ServiceRow[] =>
      services.all({ fair, employer, limit }),
    handouts: (fair: string, employer: string | null, limit: number): HandoutRow[] =>
      handouts.all({ fair, employer, limit }),
    /** Persons who were given a service, each once; turns by kind; copies by title. */
    totals: (fair: string, employer: string | null) => ({
      persons: persons.get({ fair, employer })?.persons ?? 0,
      byKind: byKind.all({ fair, employer }),
      byTitle: byTitle.all({ fair, employer }),
    }),
  }
}
