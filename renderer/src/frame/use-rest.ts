import { useEffect, useState } from 'react'

/** True once the screen has come to rest: the first letter typed is more urgent than what the bars tell. */
export function useRest(): boolean {
  const [isAtRest, setAtRest] = useState(false)
  useEffect(() => {
    const waiting = requestIdleCallback(() => setAtRest(true), { timeout: 2000 })
    return () => cancelIdleCallback(waiting)
  }, [])
  return isAtRest
}
