import type { After } from './print-port.ts'

/** Trouble at a printer is known within three seconds. */
const beat = 2_000

type Parts = {
  after: After
  isClosed: () => boolean
  /** Whether anything waits, is under way, or anybody is to be kept informed. */
  isNeeded: () => boolean
  turn: (why: 'beat' | 'woken') => Promise<void>
}

/** When it is the queue's turn: every two seconds while there is need, and at once when something has changed. */
export function openPrintBeat({ after, isClosed, isNeeded, turn }: Parts) {
  let callOff: (() => void) | null = null
  let isWoken = false

  /** The next turn in two seconds, unless one is due already. */
  function arm(): void {
    if (isClosed() || callOff !== null || !isNeeded()) return
    callOff = after(beat, () => {
      callOff = null
      if (!isClosed()) void turn('beat').then(arm)
    })
  }

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
    stop: (): void => callOff?.(),
  }
}

/** The machine's own timers; none of them keeps the program alive. */
export const later: After = (milliseconds, work) => {
  const timer = setTimeout(work, milliseconds).unref()
  return () => clearTimeout(timer)
}
