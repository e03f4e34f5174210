import type { Held } from './send.ts'
import type { Surroundings } from './surroundings.ts'

/** When an outbox tries to send. */
export type Pace = {
  /** Something was given: tries now, unless a try has just failed or the host asked for patience. */
  nudge(): void
  /** The host may be back: tries now, even right after a try that failed, unless the host asked for patience. */
  wake(): void
  close(): void
}

/** How far one try came: whether anything was answered, and what stopped it. */
export type Tried = { hasSent: boolean; held: Held | null }

const firstWait = 1000
const longestWait = 15_000
const hostAway: Tried = { hasSent: false, held: { kind: 'later', failure: { code: 'host-away' }, afterMs: null } }

/**
 * One try after the other, alone among the tabs; after one that failed a wait of 1 to 15 s, or as long as the host asks for, and
 * after one that left nothing a look every 15 s.
 */
export function openPace({ after, alone }: Surroundings, work: () => Promise<Tried>): Pace {
  let wait = firstWait
  let callOff: (() => void) | null = null
  let isAskedToWait = false
  let isAtWork = false
  let isClosed = false
  let calledAgain: 'no' | 'nudged' | 'woken' = 'no'

  async function run(): Promise<void> {
    isAtWork = true
    callOff?.()
    callOff = null
    calledAgain = 'no'
    const tried = await workAlone(alone, work)
    isAtWork = false
    if (tried.hasSent) wait = firstWait
    if (isClosed) return
    if (tried.held) hold(tried.held)
    // A tab killed right after its disk took a command told nobody of it.
    else callOff = after(longestWait, () => call('woken'))
    // Given after the last look at what waits, or woken while the wire was still silent.
    if (wasCalled(tried.held === null)) call('woken')
  }

  const wasCalled = (isNudgeEnough: boolean): boolean =>
    calledAgain === 'woken' || (isNudgeEnough && calledAgain === 'nudged')

  function hold(held: Held): void {
    if (held.kind === 'shut-out') return
    const asked = held.kind === 'later' ? held.afterMs : null
    isAskedToWait = asked !== null
    callOff = after(asked ?? wait, () => {
      isAskedToWait = false
      call('woken')
    })
    wait = Math.min(longestWait, wait * 2)
  }

  function call(how: 'nudged' | 'woken'): void {
    if (isAskedToWait || isClosed) return
    if (!isAtWork) void run()
    else if (calledAgain !== 'woken') calledAgain = how
  }

  return {
    nudge: () => call('nudged'),
    wake: () => call('woken'),
    close() {
      isClosed = true
      callOff?.()
    },
  }
}

async function workAlone(alone: Surroundings['alone'], work: () => Promise<Tried>): Promise<Tried> {
  let tried = hostAway
  try {
    await alone(async () => {
      tried = await work()
    })
  } catch {
    // What went wrong on the way leaves everything where it is.
  }
  return tried
}
