import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { openHouse } from '../../electron/core/house.ts'
import { patchOf } from '../../electron/core/person-fields.ts'
import { openDatabase } from '../../electron/db/open.ts'
import { openStore, type Store } from '../../electron/db/store.ts'
import type { PersonInput } from '../../shared/contract/attendee.ts'
import { madeUpFair } from '../../shared/made-up/fair.ts'
import { noPaper } from './no-paper.ts'

/**
 * A data folder as a Center's laptop has it on the morning of a fair: everybody of earlier years, those
 * registered ahead, and a fair nobody has come to yet. Opened with the key file `fair.key` beside it.
 */
export async function prepareFair(
  folder: string,
  { known, ahead }: { known: readonly PersonInput[]; ahead: readonly PersonInput[] },
): Promise<void> {
  const key = randomBytes(32)
  const file = join(folder, 'fair.db')
  const founding = openStore(openDatabase(file, key), Date.now)
  founding.stations.found(v7(), randomBytes(32), Date.now())
  founding.close()
  const house = openHouse({ file, key, paper: noPaper(), thirdPartyElectron: false, log: console.error })
  const input = { ...madeUpFair, id: v7(), communes: [...madeUpFair.communes], heldOn: '2026-11-24', letter: 'A' }
  const founded = await house.dispatch('fair.found', input, house.windowCaller())
  if (!founded.ok) throw new Error(`the fair could not be founded: ${founded.failure.code}`)
  house.close()
  const store = openStore(openDatabase(file, key), Date.now)
  store.atomically(() => {
    const earlier = createEarlierFair(store)
    for (const person of known) create(store, person, { fair: earlier, arrived_at: Date.UTC(2025, 4, 5, 1) })
    for (const person of ahead) create(store, person, { fair: input.id, ahead: 1 })
  })
  store.close()
  writeFileSync(join(folder, 'fair.key'), `${key.toString('hex')}\n`, { mode: 0o600 })
}

function createEarlierFair(store: Store): string {
  const fair = v7()
  const fields = { name: 'Phiên năm trước', held_on: '2025-05-05', place: 'Nhà văn hóa', status: 'open' }
  store.changes.create('fair', fair, fields, Date.now())
  return fair
}

function create(store: Store, person: PersonInput, attendance: Record<string, string | number>): void {
  const id = v7()
  const at = Date.now()
  store.changes.create('person', id, patchOf(person), at)
  store.changes.create('attendance', v7(), { ...attendance, person: id }, at)
}
