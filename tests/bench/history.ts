import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { openHouse } from '../../electron/core/house.ts'
import { patchOf } from '../../electron/core/person-fields.ts'
import { openDatabase } from '../../electron/db/open.ts'
import { openStore } from '../../electron/db/store.ts'
import { noPaper } from '../support/no-paper.ts'
import { foundBenchFair, madeUpInputs } from './people.ts'

const seed = 20_261_124
const perFair = 2000

/** A Center's history: that many people over years of fairs, and today's fair still empty; `fair.db` and `fair.key`. */
export async function writeHistory(folder: string, people: number): Promise<void> {
  const key = randomBytes(32)
  const file = join(folder, 'fair.db')
  const store = openStore(openDatabase(file, key), Date.now)
  store.stations.found(v7(), randomBytes(32), Date.now())
  const inputs = madeUpInputs(seed, people)
  for (let from = 0; from < people; from += perFair) {
    const fair = v7()
    store.atomically(() => {
      store.changes.create(
        'fair',
        fair,
        { name: `Phiên ${from / perFair + 1}`, held_on: '2025-05-05', place: 'Xã', status: 'open' },
        Date.now(),
      )
      for (const [index, { person }] of inputs.slice(from, from + perFair).entries()) {
        const id = v7()
        const at = Date.now()
        store.changes.create('person', id, patchOf(person), at)
        store.changes.create('person_key', v7(), { person: id, digest: randomBytes(16).toString('hex') }, at)
        store.changes.create('attendance', v7(), { fair, person: id, arrived_at: at }, at)
        const badge = {
          fair,
          person: id,
          station: fair,
          letter: 'A',
          counter: index + 1,
          code: String(from + index).padStart(24, '1'),
          issued_at: at,
        }
        store.changes.create('badge', v7(), badge, at)
      }
    })
  }
  store.close()
  const house = openHouse({ file, key, paper: noPaper(), thirdPartyElectron: false, log: console.error })
  await foundBenchFair(house)
  house.close()
  writeFileSync(join(folder, 'fair.key'), `${key.toString('hex')}\n`, { mode: 0o600 })
}
