import type { Failure } from '../../../shared/failure.ts'
import type { Entry, Safety } from './entry.ts'

/** What a screen shows of an outbox; the same object until something changes. */
export type OutboxState = {
  /** What lies on the disk has been read; before that nobody knows how many wait. */
  isRead: boolean
  /** How many wait to be sent. */
  waiting: number
  /** When the oldest of them was given (ms UTC); null when none waits. */
  oldestAt: number | null
  /** What the host would not take, with its reason; it stays until a person drops it or tries again. */
  refused: readonly Entry[]
  /** All of them, in the order they were given. */
  entries: readonly Entry[]
  /** Those that lie under another booth's key. They stay, and open again when this device is paired with that booth. */
  sealed: number
  safety: Safety
  /** Why nothing goes at the moment; null while everything goes. */
  trouble: Failure | null
  /** The host knows this device no longer: nothing is tried until it is paired anew. */
  isShutOut: boolean
}

/** How an outbox stands, apart from what lies in it. */
export type Standing = Pick<OutboxState, 'isRead' | 'sealed' | 'safety' | 'trouble' | 'isShutOut'>

/** The one picture of an outbox that screens look at. */
export function openStanding() {
  const listeners = new Set<() => void>()
  let state = summarize([], { isRead: false, sealed: 0, safety: 'disk', trouble: null, isShutOut: false })
  return {
    publish(entries: Entry[], parts: Partial<Standing>): void {
      const { isRead, sealed, safety, trouble, isShutOut } = { ...state, ...parts }
      const inOrder = entries.sort((one, other) => one.place - other.place)
      state = summarize(inOrder, { isRead, sealed, safety, trouble, isShutOut })
      for (const listen of listeners) listen()
    },
    read: (): OutboxState => state,
    subscribe(listen: () => void): () => void {
      listeners.add(listen)
      return () => void listeners.delete(listen)
    },
  }
}

function summarize(entries: readonly Entry[], standing: Standing): OutboxState {
  const waiting = entries.filter((entry) => entry.state.kind === 'waiting')
  return {
    ...standing,
    waiting: waiting.length,
    oldestAt: waiting.length === 0 ? null : Math.min(...waiting.map(({ at }) => at)),
    refused: entries.filter((entry) => entry.state.kind === 'refused'),
    entries,
  }
}
