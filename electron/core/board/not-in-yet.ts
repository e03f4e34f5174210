import type { NotInYet } from '../../../shared/contract/board.ts'
import { type Context, currentFair } from '../context.ts'

/** A desk that is quiet for less may have nobody in front of it. */
const quietFor = 5 * 60_000

type Asking = Pick<Context, 'store' | 'now' | 'rollCall'>

/** What is known to be missing from the figures of this machine: counts and letters, no device's name. */
export function notInYet(context: Asking): NotInYet {
  const { store } = context
  const fair = currentFair(context)
  const devices = store.devices
    .list(fair.id)
    .filter(({ revoked_at }) => revoked_at === null)
    .map((row) => ({ row, standing: context.rollCall.standing(row.id) }))
  const waiting = devices.map(({ standing }) => standing).filter(({ unsent }) => unsent > 0)
  const since = waiting.flatMap(({ oldestUnsentAt }) => oldestUnsentAt ?? [])
  return {
    unsent: waiting.reduce((sum, { unsent }) => sum + unsent, 0),
    unsentDevices: waiting.length,
    unsentSince: since.length === 0 ? null : Math.min(...since),
    phonesAway: devices.filter(({ row, standing }) => row.role === 'booth' && !standing.online).length,
    sheets: store.sheetEntries.ofFair(fair.id).filter(({ finished_at }) => finished_at === null).length,
    desks: quietDesks(fair.id, context),
  }
}

function quietDesks(fair: string, { store, rollCall, now }: Asking): NotInYet['desks'] {
  const own = store.stations.own()?.id
  const newest = store.heard.newest(fair)
  const letters = new Map(store.badges.stations(fair).map(({ station, letter }) => [station, letter]))
  return [...letters]
    .filter(([station]) => station !== own)
    .flatMap(([station, letter]) => {
      const device = store.devices.read(station)
      if (device && device.revoked_at !== null) return []
      // A thin desk says everything itself; of another full station only what it told of is known.
      const { online, lastHeardAt } = device
        ? rollCall.standing(station)
        : { online: false, lastHeardAt: newest.get(station) ?? null }
      const isQuiet = !online && (lastHeardAt ?? 0) < now() - quietFor
      return isQuiet ? [{ letter, heardAt: lastHeardAt }] : []
    })
    .toSorted((one, other) => (one.letter < other.letter ? -1 : 1))
}
