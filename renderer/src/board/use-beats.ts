import { useEffect, useState } from 'react'
import { followBeats } from './pages.ts'

/** How many beats this screen has stood, until somebody stops it: all its lists turn on one of them, so that it changes once and rests. */
export function useBeats(): { beats: number; isStopped: boolean; toggle: () => void } {
  const [beats, setBeats] = useState(0)
  const [isStopped, setStopped] = useState(false)
  useEffect(() => {
    if (isStopped) return undefined
    return followBeats(() => setBeats((before) => before + 1))
  }, [isStopped])
  return { beats, isStopped, toggle: () => setStopped(!isStopped) }
}
