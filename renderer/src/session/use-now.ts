import { useEffect, useState } from 'react'

/** Now (ms UTC), for what grows old on the screen; told anew every so many ms. */
export function useNow(every = 15_000): number {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), every)
    return () => clearInterval(timer)
  }, [every])
  return now
}
