import { useEffect, useRef } from 'react'
import type { Shortcut } from './shortcut.ts'

/** How the page stands when a key is pressed. */
type Page = {
  path: string
  /** The room's code still comes (`data-opening`, frame/Rooms.tsx). */
  isOpening: boolean
  /** A sheet lies over it. */
  isCovered: boolean
}

let kept: { room: string; key: Shortcut } | null = null

/**
 * Keeps the key of a room's part that is pressed while the room's code still comes, until the room takes it. The last one
 * counts, and whatever was kept for a room that was left before it stood is dropped by the next press: every way back needs one.
 */
export function keepEarlyKeys(target: EventTarget, look: () => Page): void {
  // Before the frame hears the key and may go back to that room.
  const dropLeft = (): void => {
    if (kept?.room !== roomOf(look().path)) kept = null
  }
  target.addEventListener('keydown', dropLeft, { capture: true })
  target.addEventListener('pointerdown', dropLeft, { capture: true })
  target.addEventListener('keydown', (event) => {
    const key = partKey(event as KeyboardEvent)
    const { path, isOpening, isCovered } = look()
    if (key === null || !isOpening || isCovered) return
    event.preventDefault()
    kept = { room: roomOf(path), key }
  })
}

/** The key kept for the room this path lies in, once; whatever was kept for another room is let go. */
export function takeEarlyKey(path: string): Shortcut | null {
  const key = kept?.room === roomOf(path) ? kept.key : null
  kept = null
  return key
}

/** Does what a key kept for this room says, once the room stands. */
export function useEarlyKey(path: string, actions: Readonly<Record<Shortcut, () => void>>): void {
  const current = useRef(actions)
  useEffect(() => {
    const key = takeEarlyKey(path)
    if (key !== null) current.current[key]?.()
  }, [path])
}

function partKey(event: KeyboardEvent): Shortcut | null {
  const isPlain = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && !event.repeat
  return isPlain && /^Digit[1-9]$/u.test(event.code) ? `ctrl+${event.code}` : null
}

function roomOf(path: string): string {
  return path.split('/')[1] ?? ''
}
