import { useEffect, useRef } from 'react'
import { onScanned } from '../../scan/hub.ts'

/** How often the screen looks whether anybody is there, in ms. */
const look = 5_000
const signs = ['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'] as const

/** Whether a screen that last heard of somebody at `last` (ms) has been alone for so many minutes; 0 minutes: never. */
export function isAlone(last: number, now: number, minutes: number): boolean {
  return minutes > 0 && now - last >= minutes * 60_000
}

/**
 * Runs an action once nobody has typed, moved the mouse or scanned for so many minutes. Told by the clock and not by a
 * long timer, so that a laptop that slept meanwhile is locked when it wakes.
 */
export function useIdle(minutes: number, act: () => void): void {
  const current = useRef(act)
  useEffect(() => {
    current.current = act
  })
  useEffect(() => {
    if (minutes === 0) return
    let last = Date.now()
    const here = (): void => {
      last = Date.now()
    }
    for (const sign of signs) window.addEventListener(sign, here, { capture: true, passive: true })
    const leave = onScanned(here)
    const timer = setInterval(() => {
      // A clock that was set back would take somebody for present until it has caught up.
      last = Math.min(last, Date.now())
      if (!isAlone(last, Date.now(), minutes)) return
      here()
      current.current()
    }, look)
    return () => {
      clearInterval(timer)
      leave()
      for (const sign of signs) window.removeEventListener(sign, here, { capture: true })
    }
  }, [minutes])
}
