import { groupOfRoot, rootOfEntry, visibleEntry } from './attendee-sql.ts'
import type { Connection } from './open.ts'

/** One attempt or statement as it is stored. */
export type FollowUpRow = {
  id: string
  fair: string
  root: string
  employer: string | null
  employer_name: string | null
  stage: number | null
  at: number
  result: string
  source: string | null
  note: string | null
  call_again_on: string | null
  working_since: string | null
  workplace: string | null
  wage: number | null
  contract_on: string | null
  contract_number: string | null
  evidence: string | null
  funding: string | null
  paid_elsewhere: number | null
  operator: string | null
  station: string | null
  withdrawn_at: number | null
}
/** A turn by which an employer chose somebody. */
export type ChosenRow = {
  fair: string
  root: string
  employer: string
  employer_name: string | null
  vacancy_title: string | null
  outcome: 'pre-selected' | 'appointment' | 'hired'
}
export type TurnOfRootRow = {
  fair: string
  scanned_at: number
  employer_name: string | null
  vacancy_title: string | null
  outcome: string
}

const columns = `entry.id, entry.fair, ${rootOfEntry} AS root, entry.employer, employer.name AS employer_name, entry.stage,
  coalesce(entry.asked_at, entry.created_at) AS at, entry.result, entry.source, entry.note, entry.call_again_on, entry.working_since,
  entry.workplace, entry.wage, entry.contract_on, entry.contract_number, entry.evidence, entry.funding, entry.paid_elsewhere,
  entry.operator, entry.station, entry.withdrawn_at`
const source = `follow_up entry ${visibleEntry} LEFT JOIN employer ON employer.id = entry.employer`
const standing = 'entry.created_at IS NOT NULL AND entry.withdrawn_at IS NULL'
/** The same order wherever it is read: figures take the newest by it too (db/figures.ts). */
const oldestFirst = 'ORDER BY coalesce(entry.asked_at, entry.created_at), entry.id'

/** What became of people, over fairs. Lists of fairs are given as JSON. */
export function openFollowUps(connection: Connection) {
  const byId = connection.prepare<[string], FollowUpRow>(
    `SELECT ${columns} FROM ${source} WHERE entry.id = ? AND entry.created_at IS NOT NULL`,
  )
  const ofFairs = connection.prepare<[string], FollowUpRow>(
    `SELECT ${columns} FROM ${source} WHERE entry.fair IN (SELECT value FROM json_each(?)) AND entry.result IS NOT NULL AND ${standing} ${oldestFirst}`,
  )
  const fromFiles = connection.prepare<[string], FollowUpRow>(
    `SELECT ${columns} FROM ${source} WHERE entry.fair IN (SELECT value FROM json_each(?)) AND entry.result IS NOT NULL
       AND entry.created_at IS NOT NULL AND entry.source = 'employer-file'
     ORDER BY entry.station, entry.employer, coalesce(entry.asked_at, entry.created_at), entry.id`,
  )
  const ofRoot = connection.prepare<[{ root: string }], FollowUpRow>(
    `SELECT ${columns} FROM ${source} WHERE entry.person IN ${groupOfRoot} AND entry.result IS NOT NULL AND ${standing} ${oldestFirst}`,
  )
  const chosen = connection.prepare<[string], ChosenRow>(
    `SELECT entry.fair, ${rootOfEntry} AS root, entry.employer, employer.name AS employer_name, vacancy.title AS vacancy_title, entry.outcome
     FROM interview entry ${visibleEntry} LEFT JOIN employer ON employer.id = entry.employer LEFT JOIN vacancy ON vacancy.id = entry.vacancy
     WHERE entry.fair IN (SELECT value FROM json_each(?)) AND ${standing} AND entry.outcome IN ('pre-selected', 'appointment', 'hired')
     ORDER BY entry.scanned_at, entry.id`,
  )
  const turns = connection.prepare<[{ root: string }], TurnOfRootRow>(
    `SELECT entry.fair, entry.scanned_at, employer.name AS employer_name, vacancy.title AS vacancy_title, entry.outcome
     FROM interview entry LEFT JOIN employer ON employer.id = entry.employer LEFT JOIN vacancy ON vacancy.id = entry.vacancy
     WHERE entry.person IN ${groupOfRoot} AND ${standing} ORDER BY entry.scanned_at, entry.id`,
  )
  const attended = connection.prepare<[{ root: string }], { fair: string; arrived_at: number | null }>(
    `SELECT entry.fair, min(entry.arrived_at) AS arrived_at FROM attendance entry
     WHERE entry.person IN ${groupOfRoot} AND entry.created_at IS NOT NULL GROUP BY entry.fair`,
  )
  return {
    /** Also one taken back. */
    byId: (id: string): FollowUpRow | undefined => byId.get(id),
    /** What stands, the oldest first. */
    ofFairs: (fairs: readonly string[]): FollowUpRow[] => ofFairs.all(JSON.stringify(fairs)),
    /** What employers' files told, also what was taken back: by station, employer and time. */
    fromFiles: (fairs: readonly string[]): FollowUpRow[] => fromFiles.all(JSON.stringify(fairs)),
    ofRoot: (root: string): FollowUpRow[] => ofRoot.all({ root }),
    /** Turns that chose somebody, the oldest first; one person may have several at one employer. */
    chosen: (fairs: readonly string[]): ChosenRow[] => chosen.all(JSON.stringify(fairs)),
    turnsOf: (root: string): TurnOfRootRow[] => turns.all({ root }),
    /** Every fair whose list an attendee stands on, with the earliest arrival. */
    attended: (root: string): { fair: string; arrived_at: number | null }[] => attended.all({ root }),
  }
}
