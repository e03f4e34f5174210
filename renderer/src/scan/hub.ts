import { useEffect, useRef } from 'react'

/** What a scanner read, or a clerk pasted in its place. */
export type Scan = { text: string; at: number }

/** Takes a scan or leaves it (`false`) to the next screen behind. */
export type TakeScan = (scan: Scan) => boolean

const takers: { current: TakeScan }[] = []
const guards: { current: TakeScan }[] = []
const unwinders = new Set<Unwinder>()
const listeners = new Set<() => void>()
let handedOver: Scan | null = null
let last: Scan = { text: '', at: Number.NEGATIVE_INFINITY }

/** [Note: repeated scans] Many scanners read twice; the same text within this time is one scan. */
const sameScanWithin = 2000

/** Gives a scan to the screen in front; false when it was a double read of the one before. */
export function deliver(scan: Scan): boolean {
  if (scan.text === last.text && scan.at - last.at < sameScanWithin) return false
  last = scan
  for (const listen of listeners) listen()
  for (const taker of [...guards, ...takers.toReversed()]) if (taker.current(scan)) break
  return true
}

/** Keeps a scan for the room that is about to open, e.g. a citizen card scanned away from the desk. */
export function handOver(scan: Scan): void {
  handedOver = scan
}

/** Whether a scan waits for its room. */
export function isHandedOver(): boolean {
  return handedOver !== null
}

/** Looks at every scan before any screen does, while it is shown; takes it or lets it go on. */
export function useScanGuard(look: TakeScan): void {
  const guard = useRef(look)
  useEffect(() => {
    guard.current = look
  })
  useEffect(() => {
    guards.push(guard)
    return () => {
      guards.splice(guards.indexOf(guard), 1)
    }
  }, [])
}

/**
 * Lets a screen take scans while it is shown; the screen opened last is asked first. The frame takes
 * what its room leaves, so it stands `behind`, whichever of the two was drawn first.
 */
export function useScan(take: TakeScan, { behind = false }: { behind?: boolean } = {}): void {
  const taker = useRef(take)
  useEffect(() => {
    taker.current = take
  })
  useEffect(() => {
    if (behind) takers.unshift(taker)
    else takers.push(taker)
    const waiting = behind ? null : handedOver
    if (waiting !== null && taker.current(waiting)) handedOver = null
    return () => {
      takers.splice(takers.indexOf(taker), 1)
    }
  }, [behind])
}

/** Tells of every scan, whoever takes it; returns the way to stop listening. */
export function onScanned(listen: () => void): () => void {
  listeners.add(listen)
  return () => void listeners.delete(listen)
}

/** How a form goes back to what it held before a scanner's first keys fell into it. */
export type Unwinder = { remember: () => void; takeBack: () => void }

/** A scan may be about to begin, or has been recognised. */
export function unwind(step: keyof Unwinder): void {
  for (const unwinder of unwinders) unwinder[step]()
}

/** Lets a form undo the first keys of a scan that its own shortcuts took for hands. */
export function useUnwind(unwinder: Unwinder): void {
  const current = useRef(unwinder)
  useEffect(() => {
    current.current = unwinder
  })
  useEffect(() => {
    const entry: Unwinder = { remember: () => current.current.remember(), takeBack: () => current.current.takeBack() }
    unwinders.add(entry)
    return () => {
      unwinders.delete(entry)
    }
  }, [])
}
