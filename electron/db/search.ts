import { groupOfRoot } from './attendee-sql.ts'
import type { Derived } from './derived.ts'
import type { Connection } from './open.ts'

/** Who of a fair a list shows; `fair`: everybody who has come. */
export type FairScope = 'fair' | 'inside' | 'ahead'

/** A record's fields in a list, and the attendee it belongs to. */
export type LineRecord = {
  root: string
  full_name: string
  birth_date: string | null
  sex: 'male' | 'female' | null
  commune_code: string | null
  village: string | null
  phone: string | null
  id_number: string | null
  old_id_number: string | null
  clock: string | null
}
export type LineAttendance = { root: string; arrived_at: number | null; left_at: number | null; ahead: number | null }
export type LineBadge = { root: string; id: string; letter: string; counter: number }

/** An attendance waits for the record it belongs to, as in the totals (db/attendances.ts). */
const hasRecord = `EXISTS (SELECT 1 FROM person WHERE person.id = attendance.person AND person.created_at IS NOT NULL)`

type Derivations = Pick<Derived, 'vocabulary' | 'countAttendees'>

/** Finding attendees by the index and reading many of them at once; always roots, in the Vietnamese order of names. */
export function openSearch(connection: Connection, { vocabulary, countAttendees }: Derivations) {
  const find = connection.prepare<[string, number], { root: string }>(
    `SELECT person_index.root FROM person_search JOIN person_index ON person_index.entry = person_search.rowid
     WHERE person_search MATCH ? ORDER BY person_search.rowid LIMIT ?`,
  )
  const badgeHolders = connection.prepare<[{ fair: string; letter: string | null; counter: number }], { root: string }>(
    `SELECT coalesce(person_root.root, badge.person) AS root FROM badge
     LEFT JOIN person_root ON person_root.person = badge.person
     WHERE fair = @fair AND counter = @counter AND badge.created_at IS NOT NULL
       AND letter IN (SELECT letter FROM badge WHERE fair = @fair AND @letter IS NULL UNION SELECT @letter)
     ORDER BY letter, badge.id`,
  )
  const lastFair = connection.prepare<[{ root: string; fair: string }], { name: string; held_on: string }>(
    `SELECT fair.name, fair.held_on FROM attendance JOIN fair ON fair.id = attendance.fair
     WHERE attendance.person IN ${groupOfRoot}
       AND attendance.fair <> @fair AND attendance.created_at IS NOT NULL AND arrived_at IS NOT NULL
       AND fair.created_at IS NOT NULL ORDER BY fair.held_on DESC, fair.id DESC LIMIT 1`,
  )
  const atFair = prepareFairScopes(connection)

  return {
    ...openLines(connection),
    ...openStretches(connection, countAttendees),
    vocabulary: { startingWith: vocabulary.startingWith, near: vocabulary.near },

    /** `match` is an FTS5 expression over the words of electron/db/index-words.ts. */
    find: (match: string, limit: number): string[] => find.all(match, limit).map(({ root }) => root),

    /** Whose badges at a fair have that counter, of one station's letter or (null) of any. */
    badgeHolders: (fair: string, letter: string | null, counter: number): string[] => [
      ...new Set(badgeHolders.all({ fair, letter, counter }).map(({ root }) => root)),
    ],

    /** The last fair an attendee came to, but for the given one. */
    lastFair: (root: string, fair: string): { name: string; held_on: string } | undefined =>
      lastFair.get({ root, fair }),

    /** Every attendee of a fair that the scope names. */
    atFair: (fair: string, scope: FairScope): string[] => atFair[scope].all(fair).map(({ root }) => root),
  }
}

function openStretches(connection: Connection, countAttendees: () => number) {
  const fromStart = connection.prepare<[number, number], { root: string }>(
    'SELECT root FROM person_index ORDER BY entry LIMIT ? OFFSET ?',
  )
  const fromEnd = connection.prepare<[number, number], { root: string }>(
    'SELECT root FROM person_index ORDER BY entry DESC LIMIT ? OFFSET ?',
  )
  const without = connection.prepare<[{ roots: string; limit: number; offset: number }], { root: string }>(
    `SELECT root FROM person_index WHERE root NOT IN (SELECT value FROM json_each(@roots))
     ORDER BY entry LIMIT @limit OFFSET @offset`,
  )
  const among = connection.prepare<[string], { root: string }>(
    'SELECT root FROM person_index WHERE root IN (SELECT value FROM json_each(?)) ORDER BY entry',
  )
  return {
    /** How many attendees there are at all. */
    count: (): number => countAttendees(),

    /** Those of them that are there, in the order of names. */
    among: (roots: readonly string[]): string[] => among.all(JSON.stringify(roots)).map(({ root }) => root),

    /** A stretch of everybody but those. */
    stretchWithout: (roots: readonly string[], offset: number, limit: number): string[] =>
      without.all({ roots: JSON.stringify(roots), offset, limit }).map(({ root }) => root),

    /** A stretch of everybody. A late one is read from the end: SQLite counts through whatever it skips. */
    stretch(offset: number, limit: number): string[] {
      const total = countAttendees()
      if (offset <= total / 2) return fromStart.all(limit, offset).map(({ root }) => root)
      const rest = Math.max(0, total - offset)
      const wanted = Math.min(limit, rest)
      return fromEnd
        .all(wanted, rest - wanted)
        .map(({ root }) => root)
        .toReversed()
    },
  }
}

function prepareFairScopes(connection: Connection) {
  const scope = (having: string) =>
    connection.prepare<[string], { root: string }>(
      `SELECT person_index.root FROM attendance LEFT JOIN person_root ON person_root.person = attendance.person
       JOIN person_index ON person_index.root = coalesce(person_root.root, attendance.person)
       WHERE attendance.fair = ? AND attendance.created_at IS NOT NULL AND ${hasRecord}
       GROUP BY person_index.entry HAVING ${having} ORDER BY person_index.entry`,
    )
  return {
    fair: scope('max(arrived_at) IS NOT NULL'),
    inside: scope('max(arrived_at IS NOT NULL AND left_at IS NULL)'),
    ahead: scope('max(arrived_at) IS NULL AND max(ahead = 1)'),
  }
}

/** The parts of many lines in a few statements; `roots` travel as JSON, since a list of parameters has no fixed length. */
function openLines(connection: Connection) {
  const group = `SELECT value AS root, value AS person FROM json_each(@roots)
    UNION ALL SELECT person_root.root, person_root.person FROM json_each(@roots) JOIN person_root ON person_root.root = value`
  const records = connection.prepare<[{ roots: string }], LineRecord>(
    `SELECT own.root, full_name, birth_date, sex, commune_code, village, phone, id_number, old_id_number, clock
     FROM (${group}) own CROSS JOIN person ON person.id = own.person
     WHERE person.created_at IS NOT NULL ORDER BY own.root, person.id`,
  )
  // By the fair and not by the person: today's fair is small and its pages are at hand, while those of people found
  // anywhere in the history would each have to be read and unsealed.
  const attendances = connection.prepare<[{ roots: string; fair: string }], LineAttendance>(
    `WITH own AS MATERIALIZED (${group})
     SELECT coalesce(person_root.root, attendance.person) AS root, arrived_at, left_at, ahead
     FROM attendance INDEXED BY attendance_fair LEFT JOIN person_root ON person_root.person = attendance.person
     WHERE attendance.fair = @fair AND attendance.created_at IS NOT NULL
       AND attendance.person IN (SELECT person FROM own) AND ${hasRecord}
     ORDER BY 1, arrived_at IS NULL, arrived_at, attendance.id`,
  )
  const badges = connection.prepare<[{ roots: string; fair: string }], LineBadge>(
    `SELECT own.root, badge.id, letter, counter FROM (${group}) own CROSS JOIN badge ON badge.person = own.person
     WHERE +badge.fair = @fair AND badge.created_at IS NOT NULL
     ORDER BY own.root, voided_at IS NOT NULL, issued_at DESC, badge.id DESC`,
  )
  return {
    /** The records of those attendees, in the order of their ids. */
    records: (roots: readonly string[]): LineRecord[] => records.all({ roots: JSON.stringify(roots) }),
    /** Their attendances at a fair, the earliest first, those not come yet last. */
    attendances: (roots: readonly string[], fair: string): LineAttendance[] =>
      attendances.all({ roots: JSON.stringify(roots), fair }),
    /** Their badges at a fair: those in force first, the newest first. To be asked of people of that fair only. */
    badges: (roots: readonly string[], fair: string): LineBadge[] => badges.all({ roots: JSON.stringify(roots), fair }),
  }
}
