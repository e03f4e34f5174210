import type { Connection } from './open.ts'
import type { TableName } from './tables.ts'

/** Rows of a fair that say something of a person. */
const personal = [
  'attendance',
  'badge',
  'consent',
  'interview',
  'service',
  'handout',
  'follow_up',
  'signing_line',
] as const satisfies readonly TableName[]
/** Rows of a fair that are nobody's. */
const shared = [
  'employer',
  'fair_commune',
  'child',
  'desk',
  'booth_settings',
  'snapshot',
  'list_import',
  'signing_sheet',
] as const satisfies readonly TableName[]
/** What this machine alone keeps of a fair. */
const local = ['waiting', 'paper_sheet', 'badge_lease', 'badge_counter', 'pairing', 'readiness'] as const

export type FairRowId = { table: TableName; id: string }

/** Finding all that lies in a fair, so that a rehearsal goes without a rest. */
export function openRehearsals(connection: Connection) {
  const everybody = connection.prepare<[{ fair: string }], { person: string }>(
    personal.map((name) => `SELECT person FROM ${name} WHERE fair = @fair AND person IS NOT NULL`).join(' UNION '),
  )
  const isElsewhere = connection.prepare<[{ fair: string; person: string }]>(
    personal
      .map((name) => `SELECT 1 FROM ${name} WHERE person = @person AND fair IS NOT NULL AND fair <> @fair`)
      .join(' UNION ALL ') + ' LIMIT 1',
  )
  const ofPerson = connection.prepare<[{ fair: string; person: string }], FairRowId>(
    personal
      .map(
        (name) =>
          `SELECT '${name}' AS "table", id FROM ${name} WHERE person = @person AND fair = @fair AND created_at IS NOT NULL`,
      )
      .join(' UNION ALL '),
  )
  const ofFair = connection.prepare<[{ fair: string }], FairRowId>(
    [
      `SELECT 'vacancy' AS "table", vacancy.id FROM vacancy JOIN employer ON employer.id = employer
         WHERE employer.fair = @fair AND vacancy.created_at IS NOT NULL`,
      ...shared.map((name) => `SELECT '${name}', id FROM ${name} WHERE fair = @fair AND created_at IS NOT NULL`),
      // A handout that was just counted is nobody's.
      `SELECT 'handout', id FROM handout WHERE fair = @fair AND person IS NULL AND created_at IS NOT NULL`,
    ].join(' UNION ALL '),
  )
  return {
    /** Persons with anything at a fair, also what was taken back. */
    everybody: (fair: string): string[] => everybody.all({ fair }).map(({ person }) => person),
    /** Whether a person was, or is to be, at another fair too. */
    isElsewhere: (person: string, fair: string): boolean => isElsewhere.get({ person, fair }) !== undefined,
    rowsOfPerson: (person: string, fair: string): FairRowId[] => ofPerson.all({ person, fair }),
    rowsOfFair: (fair: string): FairRowId[] => ofFair.all({ fair }),
    ...openKinds(connection),
    ...openLocal(connection),
  }
}

/** Whether an attendee is real or made up: at which kinds of fairs they are. */
function openKinds(connection: Connection) {
  const kinds = connection.prepare<[{ root: string }], { rehearsal: number }>(
    `SELECT DISTINCT fair.status = 'rehearsal' AS rehearsal FROM attendance JOIN fair ON fair.id = attendance.fair
     WHERE person IN (SELECT @root UNION ALL SELECT person FROM person_root WHERE root = @root)
       AND attendance.created_at IS NOT NULL AND fair.created_at IS NOT NULL AND fair.status IS NOT NULL`,
  )
  // The few who played first: a whole history has far more people than its rehearsals.
  const madeUp = connection.prepare<[], { root: string }>(
    `WITH played AS MATERIALIZED (
       SELECT DISTINCT coalesce(person_root.root, attendance.person) AS root
       FROM fair JOIN attendance ON attendance.fair = fair.id LEFT JOIN person_root ON person_root.person = attendance.person
       WHERE fair.status = 'rehearsal' AND fair.created_at IS NOT NULL AND attendance.created_at IS NOT NULL)
     SELECT root FROM played WHERE NOT EXISTS (
       SELECT 1 FROM attendance JOIN fair ON fair.id = attendance.fair
       WHERE person IN (SELECT played.root UNION ALL SELECT person FROM person_root WHERE person_root.root = played.root)
         AND attendance.created_at IS NOT NULL AND fair.created_at IS NOT NULL AND fair.status <> 'rehearsal')`,
  )
  return {
    /** Attendees at a rehearsal that stands and at no fair. */
    madeUp: (): string[] => madeUp.all().map(({ root }) => root),
    kindsOf(root: string): { isAtRehearsal: boolean; isAtReal: boolean } {
      const found = kinds.all({ root })
      return {
        isAtRehearsal: found.some(({ rehearsal }) => rehearsal === 1),
        isAtReal: found.some(({ rehearsal }) => rehearsal === 0),
      }
    },
  }
}

/** What this machine alone keeps of a fair, and what it goes on to know of one that was erased. */
function openLocal(connection: Connection) {
  const prints = connection.prepare<[string], { total: number }>(
    `SELECT count(*) AS total FROM print_job WHERE fair = ? AND status <> 'cancelled'`,
  )
  const turns = connection.prepare<[{ fair: string }], { interviews: number; services: number }>(
    `SELECT (SELECT count(*) FROM interview WHERE fair = @fair AND created_at IS NOT NULL AND withdrawn_at IS NULL) AS interviews,
       (SELECT count(*) FROM service WHERE fair = @fair AND created_at IS NOT NULL AND withdrawn_at IS NULL)
       + (SELECT count(*) FROM handout WHERE fair = @fair AND created_at IS NOT NULL AND withdrawn_at IS NULL) AS services`,
  )
  const inSystem = connection.prepare<[string], { printer: string; system_job: string }>(
    `SELECT printer, system_job FROM print_job WHERE fair = ? AND system_job IS NOT NULL AND status IN ('sending', 'sent')`,
  )
  const drops = [
    'DELETE FROM print_job_badge WHERE job IN (SELECT id FROM print_job WHERE fair = @fair)',
    'DELETE FROM print_job WHERE fair = @fair',
    'DELETE FROM list_line WHERE list IN (SELECT id FROM list_import WHERE fair = @fair)',
    ...local.map((name) => `DELETE FROM ${name} WHERE fair = @fair`),
    `DELETE FROM setting WHERE name LIKE '%:' || @fair || '%'`,
    // What waits of its lists (core/list-imports/pieces.ts) has names in it.
    `DELETE FROM setting WHERE (name LIKE 'list-take/%' OR name LIKE 'list-undo/%') AND EXISTS (
       SELECT 1 FROM list_import WHERE fair = @fair AND name LIKE 'list-____/' || list_import.id || '/%')`,
    `DELETE FROM draft WHERE screen LIKE '% ' || @fair`,
  ].map((text) => connection.prepare<[{ fair: string }]>(text))
  const phones = connection.prepare<[{ fair: string; at: number }]>(
    `UPDATE station SET revoked_at = @at WHERE fair = @fair AND role = 'booth' AND revoked_at IS NULL`,
  )
  const receipts = connection.prepare<[string]>(
    `DELETE FROM receipt WHERE first_change IS NOT NULL AND EXISTS (SELECT 1 FROM change
       WHERE arrival BETWEEN first_change AND last_change AND person IN (SELECT value FROM json_each(?)))`,
  )
  const remember = connection.prepare<[string, number]>(
    'INSERT INTO erased_rehearsal (digits, erased_at) VALUES (?, ?) ON CONFLICT DO NOTHING',
  )
  const endedAt = connection.prepare<[number]>(
    `SELECT 1 FROM fair WHERE status = 'rehearsal' AND created_at IS NULL AND closed_at = ? LIMIT 1`,
  )
  const remembered = connection.prepare<[], { digits: string }>('SELECT digits FROM erased_rehearsal')
  return {
    /** Turns that stand: interviews, and services with handouts. */
    countTurns: (fair: string): { interviews: number; services: number } =>
      turns.get({ fair }) ?? { interviews: 0, services: 0 },
    countPrints: (fair: string): number => prints.get(fair)?.total ?? 0,
    /** What lies in the printers' own queues. */
    jobsInSystem: (fair: string): { printer: string; system_job: string }[] => inSystem.all(fair),
    /** Print jobs, forms, sheets, cards of booths; phones that were let in by one of those are let in no longer. */
    dropLocal(fair: string, at: number): void {
      phones.run({ fair, at })
      for (const drop of drops) drop.run({ fair })
    },
    /** What was done with these persons is not answered again from its receipt. */
    dropReceipts: (persons: readonly string[]): void => void receipts.run(JSON.stringify(persons)),
    /** Whether a rehearsal was erased at that moment. */
    isErasedAt: (at: number): boolean => endedAt.get(at) !== undefined,
    rememberDigits: (digits: string, at: number): void => void remember.run(digits, at),
    erasedDigits: (): string[] => remembered.all().map(({ digits }) => digits),
  }
}
