import { useEffect, useRef } from 'react'
import type { WholeScan } from './key-press.ts'

const listeners = new Set<(scan: WholeScan) => void>()
let covers = 0

/** Keeps scans from whoever watches the scanner while something lies over the screen; returns the way to lift it. */
export function coverWholeScans(): () => void {
  covers += 1
  return () => {
    covers -= 1
  }
}

/** Tells whoever watches the keyboard scanner itself that a whole scan was heard, before it is delivered. */
export function tellWholeScan(scan: WholeScan): void {
  if (covers === 0) for (const listener of listeners) listener(scan)
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
