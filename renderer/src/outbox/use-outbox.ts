import { useSyncExternalStore } from 'react'
import type { Outbox } from './outbox.ts'
import type { OutboxState } from './standing.ts'

/** How an outbox stands, for a screen that shows it. */
export function useOutbox(outbox: Outbox): OutboxState {
  return useSyncExternalStore(outbox.subscribe, outbox.read)
}
