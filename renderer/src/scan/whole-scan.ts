import { useEffect, useRef } from 'react'
import type { WholeScan } from './key-press.ts'

const listeners = new Set<(scan: WholeScan) => void>()

/** Tells whoever watches the keyboard scanner itself that a whole scan was heard, before it is delivered. */
export function tellWholeScan(scan: WholeScan): void {
  for (const listener of listeners) listener(scan)
}

/** Lets a screen see every keyboard scan with the presses it was made of; it takes nothing away. */
export function useWholeScan(listener: (scan: WholeScan) => void): void {
  const current = useRef(listener)
  useEffect(() => {
    current.current = listener
  })
  useEffect(() => {
    const entry = (scan: WholeScan): void => current.current(scan)
    listeners.add(entry)
    return () => {
      listeners.delete(entry)
    }
  }, [])
}
