import type { Topic } from '../../../shared/contract/procedure.ts'
import { refresh, refreshAll } from './questions.ts'

let connected = false
const listeners = new Set<() => void>()
const openings = new Set<() => void>()

/** A host that answers with an error ends an EventSource for good; a new one is tried after this long. */
const tryAgainAfter = 3000

/** Whether the host's news reach this screen at the moment. */
export function isLive(): boolean {
  return connected
}

/** Tells whenever the host's news begin to reach this screen: it is there again. Returns the way to stop. */
export function onLive(listen: () => void): () => void {
  openings.add(listen)
  return () => void openings.delete(listen)
}

/** Lets a screen follow whether news reach it. */
export function onLiveChange(listen: () => void): () => void {
  listeners.add(listen)
  return () => void listeners.delete(listen)
}

function tellConnected(isConnected: boolean): void {
  if (connected === isConnected) return
  connected = isConnected
  for (const listen of listeners) listen()
}

/**
 * Listens to what other screens change; what is shown here is then asked again. This machine's own window also hears
 * what its serial scanner reads. Returns the way to stop.
 */
export function listenForNews(onScan: (text: string) => void): () => void {
  let events: EventSource | null = null
  let timer = 0

  function listen(): void {
    events = new EventSource('/events')
    events.addEventListener('open', () => {
      tellConnected(true)
      // Whatever was said while nobody listened is lost.
      refreshAll()
      for (const listen of openings) listen()
    })
    events.addEventListener('error', () => {
      tellConnected(false)
      if (events?.readyState !== EventSource.CLOSED) return
      timer = window.setTimeout(listen, tryAgainAfter)
      // The host answered and let nobody listen: a question tells whether this screen's right was taken back.
      refresh(['stations'])
    })
    events.addEventListener('message', (event: MessageEvent<string>) => {
      const { topics } = JSON.parse(event.data) as { topics: Topic[] }
      refresh(topics)
    })
    events.addEventListener('scan', (event: MessageEvent<string>) => {
      onScan((JSON.parse(event.data) as { text: string }).text)
    })
  }

  listen()
  return () => {
    tellConnected(false)
    clearTimeout(timer)
    events?.close()
  }
}
