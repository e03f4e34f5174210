import { useSyncExternalStore } from 'react'
import type { OutboxState } from './book.ts'
import type { Outbox } from './outbox.ts'

/** How an outbox stands, for a screen that shows it. */
export function useOutbox(outbox: Outbox): OutboxState {
  return useSyncExternalStore(outbox.subscribe, outbox.read)
}
