import { useSyncExternalStore } from 'react'
import type { ThinDesk } from './thin-desk.ts'
import { untilDone } from './until-done.ts'

/** Whether this page is a browser's: the host's own window has its host in itself and keeps nothing of its own. */
export const isBrowser = location.protocol === 'https:' || location.protocol === 'http:'

/** What was broken off while the desk was made ready is asked again after this long, in ms. */
const again = 2_000

let opened: ThinDesk | null = null
let opening: Promise<void> | null = null
const listeners = new Set<() => void>()

/** Makes a desk in a browser ready to go on without its host; all that takes is fetched now, while the host is there. */
export function startThinDesk(): Promise<void> {
  opening ??= open()
  return opening
}

/**
 * The same, again until it is ready: a wire just put back breaks off what is asked in its first seconds, and without this what
 * waits in the browser would not go before the page is opened anew. Returns the way to stop.
 */
export function keepStarting(): () => void {
  return untilDone(startThinDesk, again)
}

async function open(): Promise<void> {
  try {
    const { openThinDesk } = await import('./thin-desk.ts')
    opened = await openThinDesk(tell)
    tell()
  } finally {
    // A host that was not there yet is asked again by the next screen that opens.
    if (opened === null) opening = null
  }
}

function tell(): void {
  for (const listen of listeners) listen()
}

function subscribe(listen: () => void): () => void {
  listeners.add(listen)
  return () => void listeners.delete(listen)
}

/** This browser's desk as far as it can go on alone; null in the host's window and until it is ready. */
export function thinDesk(): ThinDesk | null {
  return opened
}

/** The same for a screen. */
export function useThinDesk(): ThinDesk | null {
  return useSyncExternalStore(subscribe, thinDesk)
}

/** Whether this is a thin desk whose host does not answer. */
export function useHostAway(): boolean {
  return useSyncExternalStore(subscribe, () => opened?.isAway() ?? false)
}
