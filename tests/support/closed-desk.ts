import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { patchOf } from '../../electron/core/person-fields.ts'
import { badgeCodeOf } from '../../electron/core/secrets.ts'
import { openDatabase } from '../../electron/db/open.ts'
import { openStore, type Store } from '../../electron/db/store.ts'
import { formatBadgeNumber } from '../../shared/badge-number.ts'
import { onlyNamed, type PersonInput } from '../../shared/contract/attendee.ts'
import type { BlankOnPaper } from './blanks.ts'

/** A stack of badges without a name, as it was printed the day before for the fair in this data folder; the desk is closed. */
export function stackInFolder(folder: string, count: number): BlankOnPaper[] {
  return inFolder(folder, (store, fair) => {
    const own = store.stations.own()
    if (!own?.letter) throw new Error('no station in this folder')
    const { letter, secret, id } = own
    const reserved = store.atomically(() => store.badges.reserveBlanks(fair, count))
    if ('left' in reserved) throw new Error('no numbers left')
    return Array.from({ length: count }, (_, index) => ({
      number: formatBadgeNumber(letter, reserved.first + index),
      code: badgeCodeOf(secret, fair, id, reserved.first + index),
    }))
  })
}

/** Somebody on the list a commune sent ahead of the fair in this data folder; the desk is closed. */
export function aheadInFolder(folder: string, person: Partial<PersonInput> & { fullName: string }): void {
  inFolder(folder, (store, fair) =>
    store.atomically(() => {
      const id = v7()
      const at = Date.now()
      store.changes.create('person', id, patchOf({ ...onlyNamed(person.fullName), ...person }), at)
      store.changes.create('attendance', v7(), { fair, ahead: 1, person: id }, at)
    }),
  )
}

function inFolder<Value>(folder: string, work: (store: Store, fair: string) => Value): Value {
  const key = Buffer.from(readFileSync(join(folder, 'fair.key'), 'utf8').trim(), 'hex')
  const store = openStore(openDatabase(join(folder, 'fair.db'), key), Date.now)
  try {
    const fair = store.stations.own()?.current_fair ?? null
    if (fair === null) throw new Error('no fair in this folder')
    return work(store, fair)
  } finally {
    store.close()
  }
}
