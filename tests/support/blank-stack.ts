import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { badgeCodeOf } from '../../electron/core/secrets.ts'
import { openDatabase } from '../../electron/db/open.ts'
import { openStore } from '../../electron/db/store.ts'
import { formatBadgeNumber } from '../../shared/badge-number.ts'
import type { BlankOnPaper } from './blanks.ts'

/** A stack of badges without a name, as it was printed the day before for the fair in this data folder; the desk is closed. */
export function stackInFolder(folder: string, count: number): BlankOnPaper[] {
  const key = Buffer.from(readFileSync(join(folder, 'fair.key'), 'utf8').trim(), 'hex')
  const store = openStore(openDatabase(join(folder, 'fair.db'), key), Date.now)
  try {
    const own = store.stations.own()
    const fair = own?.current_fair ?? null
    if (!own?.letter || fair === null) throw new Error('no fair in this folder')
    const { letter } = own
    const reserved = store.atomically(() => store.badges.reserveBlanks(fair, count))
    if ('left' in reserved) throw new Error('no numbers left')
    return Array.from({ length: count }, (_, index) => ({
      number: formatBadgeNumber(letter, reserved.first + index),
      code: badgeCodeOf(own.secret, fair, own.id, reserved.first + index),
    }))
  } finally {
    store.close()
  }
}
