import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { openHouse } from '../../electron/core/house.ts'
import { patchOf } from '../../electron/core/person-fields.ts'
import { openDatabase } from '../../electron/db/open.ts'
import { openStore } from '../../electron/db/store.ts'
import { foundBenchFair, madeUpInputs } from '../bench/people.ts'
import { noPaper } from './no-paper.ts'

const seed = 20_261_124
/** A stamp like those of the change log. */
const clock = 'f'.repeat(56)

/**
 * A fair to which so many people came, at a desk of its own: `fair.db` and `fair.key` in a folder. Many more than any hall
 * holds, so that what takes long can be watched; written into the tables without the change log, which would take an hour.
 * The key is 32 bytes.
 */
export async function writeCrowdedFair(
  folder: string,
  people: number,
  key: Uint8Array = randomBytes(32),
): Promise<string> {
  const file = join(folder, 'fair.db')
  writeFileSync(join(folder, 'fair.key'), `${Buffer.from(key).toString('hex')}\n`, { mode: 0o600 })
  const house = openHouse({ file, key, paper: noPaper(), thirdPartyElectron: false, log: console.error })
  await foundBenchFair(house)
  house.close()
  const connection = openDatabase(file, key)
  const fair = openStore(connection, Date.now).stations.own()?.current_fair ?? ''
  const prepare = (table: string, names: string[]) =>
    connection.prepare(`INSERT INTO ${table} (${names.join(', ')}) VALUES (${names.map(() => '?').join(', ')})`)
  const statements = new Map<string, ReturnType<typeof prepare>>()
  const put = (table: string, row: Record<string, unknown>) => {
    const statement = statements.get(table) ?? prepare(table, Object.keys(row))
    statements.set(table, statement)
    statement.run(Object.values(row))
  }
  connection.transaction(() => {
    for (const [index, { person }] of madeUpInputs(seed, people).entries()) {
      const [id, at, counter] = [v7(), Date.now(), index + 1]
      const shared = { created_at: at, clock }
      put('person', { id, ...patchOf(person), ...shared })
      put('attendance', { id: v7(), fair, person: id, arrived_at: at, ...shared })
      const code = String(counter).padStart(24, '1')
      put('badge', { id: v7(), fair, person: id, station: fair, letter: 'A', counter, code, issued_at: at, ...shared })
    }
  })()
  // A store that is opened finds its search index missing and fills it, which is not what is to be watched later.
  openStore(connection, Date.now)
  connection.close()
  return file
}
