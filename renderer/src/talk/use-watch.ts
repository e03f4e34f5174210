import { useEffect, useRef } from 'react'

/** The house watches its printers for a minute after it was asked; while a screen that shows them is open they are watched on. */
const askAgainAfter = 30_000

/** Asks again every half minute while the screen is shown; what changes in between comes as news. */
export function useWatch(ask: () => void): void {
  const latest = useRef(ask)
  useEffect(() => {
    latest.current = ask
  })
  useEffect(() => {
    const timer = setInterval(() => latest.current(), askAgainAfter)
    return () => clearInterval(timer)
  }, [])
}
