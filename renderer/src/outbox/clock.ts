import type { Stamp } from './entry.ts'

/** A phone's clock may be wrong by hours, and may be set while the host is away. */
export type DeviceClock = {
  /** ms UTC by the host's clock, as far as this device knows it. */
  now(): number
  stamp(): Stamp
  /** The host said its time (ms UTC); `asked` is the stamp of the question, since half the way there and back is gone. */
  sync(hostNow: number, asked: Stamp): void
  /** When that was by the host's clock, by all that is known now; null for a stamp of an earlier opening of the page. */
  timeOf(stamp: Stamp): number | null
  /** How far the device's clock is behind the host's in ms; null before the host has said its time. */
  behind(): number | null
}

type Anchor = { host: number; at: Stamp }
type Hands = { wall: () => number; steady: () => number }

/** The clocks of a browser. */
const browserHands: Hands = { wall: () => Date.now(), steady: () => performance.now() }

/** Differences up to this many ms are the wire's, not the clock's. */
const tolerance = 2000

/** Follows the host's clock from the last time the host said it. */
export function openClock(page: string = crypto.randomUUID(), hands: Hands = browserHands): DeviceClock {
  const anchors: Anchor[] = []
  const stamp = (): Stamp => ({ page, wall: hands.wall(), steady: hands.steady() })
  return {
    stamp,
    now: () => timeAt(anchors, stamp()),
    timeOf: (past) => (past.page === page ? timeAt(anchors, past) : null),
    sync(hostNow, asked) {
      const at = stamp()
      anchors.push({ host: hostNow + Math.max(0, at.steady - asked.steady) / 2, at })
    },
    behind() {
      const last = anchors.at(-1)
      return last ? Math.round(last.host - last.at.wall) : null
    },
  }
}

function timeAt(anchors: readonly Anchor[], stamp: Stamp): number {
  const [first] = anchors
  if (!first) return Math.round(stamp.wall)
  const before = anchors.findLast(({ at }) => at.steady <= stamp.steady)
  const after = anchors.find(({ at }) => at.steady > stamp.steady)
  if (!before) return Math.round(first.host - (first.at.steady - stamp.steady))
  return Math.round(after ? between(before, after, stamp) : since(before, stamp))
}

/**
 * Since the last word from the host. A wall clock behind the steady one was set back. One ahead of it was set forward, or the
 * phone slept and its steady clock stood; sleeping is what phones do, and the host's next word tells the two apart.
 */
function since({ host, at }: Anchor, stamp: Stamp): number {
  const byWall = stamp.wall - at.wall
  const bySteady = stamp.steady - at.steady
  return host + (byWall < bySteady - tolerance ? bySteady : byWall)
}

/** Between two words from the host that clock counts which made the whole way between them. */
function between(before: Anchor, after: Anchor, stamp: Stamp): number {
  const way = after.host - before.host
  const isSteadyRight = Math.abs(after.at.steady - before.at.steady - way) <= tolerance
  const isWallRight = Math.abs(after.at.wall - before.at.wall - way) <= tolerance
  if (!isSteadyRight && isWallRight) return before.host + (stamp.wall - before.at.wall)
  // It slept and was set: the time awake before the host's return is the surest.
  if (!isSteadyRight) return Math.max(before.host, after.host - (after.at.steady - stamp.steady))
  return before.host + (stamp.steady - before.at.steady)
}
