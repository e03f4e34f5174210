import type { Topic } from '../../../shared/contract/procedure.ts'
import type { Store } from '../../db/store.ts'
import type { RollCall } from '../roll-call.ts'

/** Somebody a screen has open for a call. */
export type HeldCall = {
  /** Of the opening, made by the screen. */
  readonly id: string
  readonly station: string
  readonly root: string
  readonly phone: string | null
  /** ms UTC: since when, and when last a hand was on it. */
  readonly since: number
  readonly heardAt: number
}
type Opening = Pick<HeldCall, 'id' | 'station' | 'root' | 'phone'>

/** Who has whom open for a call at this host, so that nobody is called by two at once. It refuses nothing. */
export type HeldCalls = {
  /** Opens somebody, or says that a hand is still on it. Whom another has stays theirs, unless `insists`. */
  hold(opening: Opening, insists: boolean): void
  /** The screen went on or away. */
  leave(id: string, station: string): void
  /** What came of the call was written down at this station. */
  ended(root: string, station: string): void
  /** Whom other stations have, the longest first, each person once. */
  others(station: string): HeldCall[]
}

type Parts = {
  store: Pick<Store, 'stations'>
  rollCall: Pick<RollCall, 'standing'>
  now: () => number
  announce: (topics: readonly Topic[]) => void
}

/** A hold nobody has touched for so long is somebody who walked away, ms. */
const lease = 10 * 60_000
/** A page that just opened does not listen for news yet, ms. */
const untilItListens = 10_000

/** Kept in memory and nowhere else: whoever starts the program anew has nobody on the telephone. */
export function openHeldCalls({ store, rollCall, now, announce }: Parts): HeldCalls {
  const held = new Map<string, HeldCall>()

  function isThere(station: string): boolean {
    return station === store.stations.own()?.id || rollCall.standing(station).online
  }
  /** How long no hand was on it, ms; a clock set back ends it as well. */
  function quiet({ heardAt }: HeldCall): number {
    return Math.abs(now() - heardAt)
  }
  function isAlive(call: HeldCall): boolean {
    return quiet(call) < lease && (quiet(call) < untilItListens || isThere(call.station))
  }
  function drop(which: (call: HeldCall) => boolean): void {
    const gone = [...held.values()].filter(which)
    for (const { id } of gone) held.delete(id)
    if (gone.length > 0) announce(['calls'])
  }

  return {
    hold(opening, insists) {
      const known = held.get(opening.id)
      if (known !== undefined && known.station !== opening.station) return
      const others = [...held.values()].filter((call) => call.station !== opening.station && isSame(call, opening))
      if (!insists && others.some(isAlive)) return
      // Also whoever lost them in the meantime, and the page that this one of the same station replaces. A laptop whose cable was
      // put back has the others again.
      drop((call) => quiet(call) >= lease || (call.id !== opening.id && isSame(call, opening)))
      const since = held.get(opening.id)?.since
      held.set(opening.id, { ...opening, since: since ?? now(), heardAt: now() })
      if (since === undefined) announce(['calls'])
    },
    leave: (id, station) => drop((call) => call.id === id && call.station === station),
    ended: (root, station) => drop((call) => call.root === root && call.station === station),
    others(station) {
      const alive = [...held.values()].filter((call) => call.station !== station && isAlive(call))
      const sorted = alive.toSorted((one, other) => one.since - other.since)
      return sorted.filter((call, at) => sorted.findIndex(({ root }) => root === call.root) === at)
    },
  }
}

/** The same person, or one who is called on the same telephone: poor households often have one. */
function isSame(one: Pick<HeldCall, 'root' | 'phone'>, other: Pick<HeldCall, 'root' | 'phone'>): boolean {
  return one.root === other.root || (one.phone !== null && one.phone === other.phone)
}
