import { useCallback, useEffect, useRef } from 'react'

/**
 * Lets a screen act on the answer it asked for last, and on none once it was left: `const isMine = takeTurn()` before
 * asking, `if (!isMine()) return` after. Answers need not come in the order of the scans they belong to.
 */
export function useTurn(): () => () => boolean {
  const turn = useRef(0)
  useEffect(() => () => void turn.current++, [])
  return useCallback(() => {
    const mine = ++turn.current
    return () => turn.current === mine
  }, [])
}
