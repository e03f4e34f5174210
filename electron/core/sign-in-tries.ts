import { Refusal } from '../../shared/failure.ts'

/** Slows down whoever guesses typed codes. */
export type CodeTries = {
  /** Throws `too-many-tries`, its `detail` the seconds to wait. */
  check(peer: string): void
  wrong(peer: string): void
}

const minute = 60_000
const triesOfPeer = 10
/** So many wrong codes of all devices together are slips of thumbs at thirty booths; more is somebody guessing. */
const freeOfAll = 40
const firstWait = 2_000
const longestWait = 30_000

/**
 * Ten wrong codes a minute for each device, and for all together a wait that grows: each wrong code beyond forty in ten
 * minutes costs twice the wait of the last, up to half a minute. The tokens in QR codes are not tries (128 bits), so
 * that whoever guesses codes keeps no phone with a card out. Kept in memory; `now` is in ms.
 */
export function countCodeTries(now: () => number): CodeTries {
  let wrongs: { peer: string; at: number }[] = []
  let waitUntil = 0
  const recent = (): void => {
    const at = now()
    // A clock set back must not make a wait longer than it was.
    wrongs = wrongs.filter((one) => one.at > at - 10 * minute && one.at <= at)
    waitUntil = Math.min(waitUntil, at + longestWait)
  }
  return {
    check(peer) {
      recent()
      const at = now()
      const own = wrongs.filter((one) => one.peer === peer && one.at > at - minute)
      const first = own.at(-triesOfPeer)
      const until = Math.max(waitUntil, first ? first.at + minute : 0)
      if (until > at) throw new Refusal({ code: 'too-many-tries', detail: String(Math.ceil((until - at) / 1000)) })
    },
    wrong(peer) {
      recent()
      wrongs.push({ peer, at: now() })
      const over = wrongs.length - freeOfAll
      if (over > 0) waitUntil = now() + Math.min(longestWait, firstWait * 2 ** (over - 1))
    },
  }
}
