import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { type Connection, openDatabase } from '../../electron/db/open.ts'
import { outcomes } from '../../shared/contract/interview.ts'
import { randomOf } from '../../shared/made-up/random.ts'
import { deskWithHistory } from './desk-with-history.ts'

const seed = 20_261_126
const employersPerFair = 30
const clock = '0'.repeat(56)

/**
 * The Center's history of 100,000 attendances, every fair of it with 30 employers, two interviews a head, counselling for a
 * third, an answer about statistics and one attendee in forty known by two records. Written past the change log: nobody reads it here.
 */
export async function fairsWithInterviews(folder: string): Promise<{ file: string; key: Buffer; fairs: string[] }> {
  const history = await deskWithHistory()
  const file = join(folder, 'fairs.db')
  copyFileSync(join(history, 'fair.db'), file)
  const key = Buffer.from(readFileSync(join(history, 'fair.key'), 'utf8').trim(), 'hex')
  const connection = openDatabase(file, key)
  const came = connection.prepare<[], { fair: string; person: string }>(
    'SELECT fair, person FROM attendance WHERE arrived_at IS NOT NULL ORDER BY fair, id',
  )
  const byFair = Map.groupBy(came.all(), ({ fair }) => fair)
  const put = openPut(connection)
  connection.transaction(() => byFair.forEach((rows, fair) => fillFair(put, connection, fair, rows)))()
  connection.close()
  return { file, key, fairs: [...byFair.keys()] }
}

type Put = (table: string, fields: Record<string, string | number | null>) => string

/** Writes rows with every statement prepared once. */
function openPut(connection: Connection): Put {
  const statements = new Map<string, ReturnType<Connection['prepare']>>()
  const at = Date.now()
  return (table, fields) => {
    const row: Record<string, string | number | null> = { id: v7(), created_at: at, clock, ...fields }
    const names = Object.keys(row)
    const text = `INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`
    const statement = statements.get(text) ?? connection.prepare(text)
    statements.set(text, statement)
    statement.run(Object.values(row))
    return String(row['id'])
  }
}

function fillFair(put: Put, connection: Connection, fair: string, rows: readonly { person: string }[]): void {
  const random = randomOf(seed)
  const at = Date.now()
  const joined = connection.prepare('INSERT OR IGNORE INTO person_root (person, root) VALUES (?, ?)')
  const row: Put = (table, fields) => put(table, table === 'vacancy' ? fields : { fair, ...fields })
  const employers = Array.from({ length: employersPerFair }, (_, index) =>
    row('employer', { name: `Đơn vị ${index + 1}`, booth: String(index + 1) }),
  )
  for (const employer of employers) row('vacancy', { employer, title: 'Công nhân', wanted: 20 })
  for (const [index, { person }] of rows.entries()) {
    for (let turn = 0; turn < 2; turn += 1)
      row('interview', { person, employer: random.pick(employers), outcome: random.pick(outcomes), scanned_at: at })
    if (index % 3 === 0) row('service', { person, kind: 'job-counselling', given_at: at })
    row('consent', {
      person,
      purpose: 'statistics',
      given: index % 10 === 0 ? 0 : 1,
      text_version: 'x',
      answered_at: at,
    })
    const other = rows[index + 1]?.person
    if (index % 40 === 0 && other !== undefined) {
      const [root = '', fellow = ''] = [person, other].toSorted()
      joined.run(fellow, root)
    }
  }
}
