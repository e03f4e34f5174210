import { useEffect, useState } from 'react'

/** Long enough to read seven lines aloud to somebody, in seconds. */
export const secondsAPage = 20

/** Which page is shown: the next by itself after a while, until somebody turns or stops it. A page that is gone gives way to the first. */
export function usePages(count: number) {
  const [page, setPage] = useState(0)
  const [isStopped, setStopped] = useState(false)
  const shown = page < count ? page : 0
  const goesOn = !isStopped && count > 1

  useEffect(() => {
    if (!goesOn) return undefined
    const timer = setTimeout(() => setPage((shown + 1) % count), secondsAPage * 1000)
    return () => clearTimeout(timer)
  }, [goesOn, shown, count])

  const turn = (by: number): void => {
    if (count > 0) setPage((shown + by + count) % count)
  }
  return { shown, isStopped, next: () => turn(1), previous: () => turn(-1), toggle: () => setStopped(!isStopped) }
}
