import { randomBytes } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { openHouse } from '../../electron/core/house.ts'
import { openDatabase } from '../../electron/db/open.ts'
import { consentPurposes, onlyNamed, type PersonInput } from '../../shared/contract/attendee.ts'
import type { InputOf } from '../../shared/contract.ts'
import { noPaper } from './no-paper.ts'

type Fair = { name: string; heldOn: string }

const center = { name: 'Trung tâm Dịch vụ việc làm Lạng Sơn', provinceCode: '20' }
/**
 * A desk's data folder (`fair.db`, `fair.key`) of a Center that has held a fair before: those people came to
 * it and agreed to every purpose. Today's fair is founded and still empty.
 */
export async function deskWithEarlierFair(
  folder: string,
  people: readonly Partial<PersonInput>[],
  earlier: Fair = { name: 'Phiên giao dịch việc làm cụm xã Bắc Sơn', heldOn: '2026-05-12' },
  today: Fair = { name: 'Phiên giao dịch việc làm cụm xã Thiện Thuật', heldOn: '2026-11-24' },
): Promise<void> {
  const key = randomBytes(32)
  const file = join(folder, 'fair.db')
  writeFileSync(join(folder, 'fair.key'), `${key.toString('hex')}\n`, { mode: 0o600 })
  await inHouse(file, key, earlier, people)
  const database = openDatabase(file, key)
  database.prepare('UPDATE this_station SET current_fair = NULL').run()
  database.close()
  await inHouse(file, key, today, [])
}

async function inHouse(file: string, key: Buffer, fair: Fair, people: readonly Partial<PersonInput>[]): Promise<void> {
  const house = openHouse({ file, key, paper: noPaper(), thirdPartyElectron: false, log: console.error })
  const founded: InputOf<'fair.found'> = {
    ...fair,
    id: v7(),
    center,
    place: 'Nhà văn hóa xã',
    communes: ['06040'],
    letter: 'A',
  }
  const answers = [await house.dispatch('fair.found', founded, house.windowCaller())]
  for (const person of people) {
    const input: InputOf<'attendee.register'> = {
      id: v7(),
      person: { ...onlyNamed('Hoàng Văn Thử'), ...person },
      consents: consentPurposes.map((purpose) => ({ purpose, given: true, method: 'spoken' })),
      knownAs: null,
    }
    answers.push(await house.dispatch('attendee.register', input, house.windowCaller()))
  }
  house.close()
  for (const answer of answers) if (!answer.ok) throw new Error(`the earlier fair: ${answer.failure.code}`)
}
