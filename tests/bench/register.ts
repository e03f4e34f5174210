import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { openHouse } from '../../electron/core/house.ts'
import type { House } from '../../electron/core/ports.ts'
import { openDatabase } from '../../electron/db/open.ts'
import { placeByLetters } from '../../electron/db/index-places.ts'
import { indexWords } from '../../electron/db/index-words.ts'
import { replicated, type TableName } from '../../electron/db/tables.ts'
import { nameSortKey } from '../../shared/text/names.ts'
import { noPaper } from '../support/no-paper.ts'
import { foundBenchFair, type MadeUpInput, madeUpInputs } from './people.ts'
import { median, report } from './report.ts'

const rounds = 2000
const seed = 20_261_124
const key = Buffer.alloc(32, 1)

/**
 * `register`: attendee.register through dispatch (role, validation, rule, change log, search text, receipt,
 * each on disk before it returns) against the very same rows and search text written by bare prepared
 * statements in one transaction, with the same pragmas and key, no log and no receipt. One of each in turn,
 * so that a noisy disk is noisy for both.
 */
export async function benchRegister(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fairdesk-bench-'))
  try {
    const house = openHouse({
      file: join(folder, 'ours.db'),
      key,
      paper: noPaper(),
      thirdPartyElectron: false,
      log: console.error,
    })
    await foundBenchFair(house)
    const bare = openBare(join(folder, 'bare.db'))
    const inputs = madeUpInputs(seed, rounds + 50)
    const times = { ours: [] as number[], bare: [] as number[], row: [] as number[] }
    for (const [index, input] of inputs.entries()) {
      const ours = await timed(() => register(house, input))
      const rows = await timed(() => bare.register(input, index))
      const row = await timed(() => bare.oneRow(index))
      if (index < 50) continue
      times.ours.push(ours)
      times.bare.push(rows)
      times.row.push(row)
    }
    house.close()
    bare.close()
    const one = median(times.row)
    report({
      name: 'register',
      ours: median(times.ours),
      reference: median(times.bare),
      unit: 'ms',
      limit: 2,
      note: `median of ${rounds}, durable; a bare one-row durable insert beside it: ${one.toFixed(3)} ms`,
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

async function register(house: House, input: MadeUpInput): Promise<void> {
  const result = await house.dispatch('attendee.register', input, house.windowCaller())
  if (!result.ok) throw new Error(`register: ${result.failure.code}`)
}

async function timed(work: () => void | Promise<void>): Promise<number> {
  const from = performance.now()
  await work()
  return performance.now() - from
}

/** The same tables and indexes, written without the house. */
function openBare(file: string) {
  const connection = openDatabase(file, key)
  const put = (table: TableName) => {
    const columns = ['id', ...replicated[table].fields, 'clock']
    const statement = connection.prepare(
      `INSERT INTO ${table} (${columns.join(', ')}) VALUES (${columns.map(() => '?').join(', ')})`,
    )
    return (row: Record<string, unknown>) => statement.run(columns.map((column) => row[column] ?? null))
  }
  const tables = {
    person: put('person'),
    key: put('person_key'),
    attendance: put('attendance'),
    badge: put('badge'),
    consent: put('consent'),
  }
  const index = connection.prepare('INSERT INTO person_index (entry, root, sort_key) VALUES (?, ?, ?)')
  const words = connection.prepare('INSERT INTO person_search (rowid, words) VALUES (?, ?)')
  connection.exec('CREATE TABLE one_row (id INTEGER PRIMARY KEY, text TEXT) STRICT')
  const one = connection.prepare('INSERT INTO one_row (id, text) VALUES (?, ?)')
  const clock = 'f'.repeat(56)

  const transaction = connection.transaction((input: MadeUpInput, counter: number) => {
    const at = Date.now()
    const person = v7()
    const fields = input.person
    const base = { clock, created_at: at, fair: 'fair', person }
    tables.person({
      ...base,
      id: person,
      full_name: fields.fullName,
      birth_date: fields.birthDate,
      sex: fields.sex,
      id_number: fields.idNumber,
      old_id_number: fields.oldIdNumber,
      id_issued_on: fields.idIssuedOn,
      without_papers: 0,
      phone: fields.phone,
      phone_owner: fields.phoneOwner,
      commune_code: fields.communeCode,
      village: fields.village,
      address: fields.address,
      ethnicity: fields.ethnicity,
      household: fields.household,
      household_year: fields.householdYear,
      needs: JSON.stringify(fields.needs),
    })
    tables.key({ ...base, id: v7(), digest: randomBytes(16).toString('hex') })
    tables.attendance({ ...base, id: v7(), arrived_at: at, station: 'station' })
    tables.badge({
      ...base,
      id: v7(),
      station: 'station',
      letter: 'A',
      counter,
      code: String(counter).padStart(24, '1'),
      issued_at: at,
    })
    for (const consent of input.consents) {
      tables.consent({
        ...base,
        id: v7(),
        purpose: consent.purpose,
        given: 1,
        method: consent.method,
        text_version: 'x'.repeat(12),
        answered_at: at,
      })
    }
    const sortKey = nameSortKey(fields.fullName)
    const entry = placeByLetters(sortKey) + counter
    index.run(entry, person, sortKey)
    const record = {
      full_name: fields.fullName,
      village: fields.village,
      birth_date: fields.birthDate,
      phone: fields.phone,
      id_number: fields.idNumber,
      old_id_number: fields.oldIdNumber,
    }
    words.run(entry, indexWords([record], ['fair']))
  })

  return {
    register: (input: MadeUpInput, counter: number): void => transaction.immediate(input, counter),
    oneRow: (id: number): void => void one.run(id, 'x'.repeat(100)),
    close: () => connection.close(),
  }
}
