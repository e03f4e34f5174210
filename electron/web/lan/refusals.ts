/** Why the door turned somebody away. */
export type RefusalKind =
  | 'host'
  | 'origin'
  | 'no-session'
  | 'not-here'
  | 'too-fast'
  | 'too-many-connections'
  | 'too-large'

/** Who was turned away: the address it came from and, where it had one, its session's station. */
export type Refused = { peer: string; stationId: string | null }

export type LanRefusals = {
  note(kind: RefusalKind, who: Refused): void
  /** How often each kind has happened since the door was opened. */
  counts(): Readonly<Partial<Record<RefusalKind, number>>>
}

type Parts = {
  now: () => number
  log: (line: string) => void
  /** Puts it into the access log of the house. */
  keep: (kind: RefusalKind, stationId: string | null, times: number) => void
}

const minute = 60_000
/** Addresses can be made up by the thousand in IPv6: of all together no more lines than this a minute. */
const linesAMinute = 60

/** Counts refusals and writes one line a minute for each kind and peer: kinds and ids only, and a flood fills no disk. */
export function openLanRefusals({ now, log, keep }: Parts): LanRefusals {
  const counts: Partial<Record<RefusalKind, number>> = {}
  let unsaid = new Map<string, number>()
  let from = now()
  let lines = 0
  return {
    counts: () => counts,
    note(kind, { peer, stationId }) {
      counts[kind] = (counts[kind] ?? 0) + 1
      const at = now()
      if (at - from >= minute || at < from) {
        // What was counted and not said since goes with the next line of the same kind and peer.
        unsaid = new Map([...unsaid].filter(([, times]) => times > 0).map(([key, times]) => [key, -times]))
        from = at
        lines = 0
      }
      const key = `${kind} ${peer}`
      const known = unsaid.get(key)
      if (known !== undefined && known >= 0) return void unsaid.set(key, known + 1)
      if (lines >= linesAMinute) return
      lines += 1
      unsaid.set(key, 0)
      const times = 1 - (known ?? 0)
      log(`The local network refused ${peer}: ${kind}${times > 1 ? `, ${times} times` : ''}`)
      keep(kind, stationId, times)
    },
  }
}
