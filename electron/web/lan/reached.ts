import type { LanState } from '../../../shared/contract/lan.ts'

export type Stage = keyof LanState['reached']

/** How far the devices of others came: what stands in the way of a phone is told by where they stop. */
export type Reached = {
  /** Somebody at `peer` came that far. This machine itself proves nothing about the network. */
  note(stage: Stage, peer: string): void
  read(): LanState['reached']
}

/** Screens are told of a stage reached for the first time, and not more often than this again (ms). */
const newsEvery = 5_000

/** Nobody yet. `isOwn` says whether an address is this machine's, `tell` is called when there is news. */
export function openReached(now: () => number, isOwn: (peer: string) => boolean, tell: () => void): Reached {
  const at: LanState['reached'] = { port: null, landing: null, page: null, paired: null }
  const told = new Map<Stage, number>()
  return {
    read: () => ({ ...at }),
    note(stage, peer) {
      if (isOwn(peer)) return
      at[stage] = now()
      if (Math.abs(now() - (told.get(stage) ?? Number.NEGATIVE_INFINITY)) < newsEvery) return
      told.set(stage, now())
      tell()
    },
  }
}
