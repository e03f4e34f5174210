import type { After } from './print-port.ts'

/** Trouble at a printer is known within three seconds. */
const beat = 2_000
/** So long after opening the window is up and has asked what it needs. */
const firstLook = 8_000

type Parts = {
  after: After
  isClosed: () => boolean
  /** Whether anything waits, is under way, or anybody is to be kept informed. */
  isNeeded: () => boolean
  turn: (why: 'beat' | 'woken') => Promise<void>
  /** Whether the last run left anything to look at. */
  isLeft: boolean
}

/**
 * When it is the queue's turn: every two seconds while there is need, at once when something has changed, and once some
 * seconds after opening where the last run left something.
 */
export function openPrintBeat({ after, isClosed, isNeeded, turn, isLeft }: Parts) {
  let callOff: (() => void) | null = null
  let isWoken = false

  /** The next turn in two seconds, unless one is due already. */
  function arm(): void {
    if (isClosed() || callOff !== null || !isNeeded()) return
    callOff = after(beat, () => {
      callOff = null
      look()
    })
  }

  function look(): void {
    if (!isClosed()) void turn('beat').then(arm)
  }

  const leave = isLeft ? after(firstLook, look) : null

  return {
    arm,
    wake(): void {
      if (isWoken || isClosed()) return
      isWoken = true
      after(0, () => {
        isWoken = false
        if (!isClosed()) void turn('woken').then(arm)
      })
    },
    stop(): void {
      leave?.()
      callOff?.()
    },
  }
}

/** The machine's own timers; none of them keeps the program alive. */
export const later: After = (milliseconds, work) => {
  const timer = setTimeout(work, milliseconds).unref()
  return () => clearTimeout(timer)
}
