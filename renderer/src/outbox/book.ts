import type { Failure } from '../../../shared/failure.ts'
import type { Draft, Entry, OutboxStore } from './entry.ts'
import { openStanding, type OutboxState, type Standing } from './standing.ts'

/** The entries as this page knows them, over a store it may share with other tabs. */
export type Book = {
  keep(draft: Draft): Promise<Entry>
  reload(): Promise<void>
  next(): Entry | undefined
  change(entry: Entry): Promise<void>
  remove(id: string): Promise<void>
  say(trouble: Failure | null, isShutOut: boolean): void
  read(): OutboxState
  subscribe(listen: () => void): () => void
}

export function openBook(store: OutboxStore): Book {
  const entries = new Map<string, Entry>()
  // What the disk would not let go or change; the page knows better until it is closed.
  const gone = new Set<string>()
  const changed = new Map<string, Entry>()
  const standing = openStanding()
  let mutations = 0
  let reloading = Promise.resolve()

  function publish(parts: Partial<Standing> = {}): void {
    standing.publish([...entries.values()], { ...parts, safety: store.safety() })
  }

  /** What the store has done since it was read last is not in what was read: it is read again. */
  async function reload(): Promise<void> {
    let before: number
    let read: Awaited<ReturnType<OutboxStore['list']>>
    do {
      before = mutations
      read = await store.list()
    } while (before !== mutations)
    entries.clear()
    for (const entry of read.entries) if (!gone.has(entry.id)) entries.set(entry.id, changed.get(entry.id) ?? entry)
    publish({ sealed: read.sealed, isRead: true })
  }

  publish()
  return {
    async keep(draft) {
      const entry = await store.keep(draft)
      mutations += 1
      entries.set(entry.id, entry)
      publish()
      return entry
    },
    reload: () => (reloading = reloading.then(reload, reload)),
    next: () => standing.read().entries.find((entry) => entry.state.kind === 'waiting'),
    async change(entry) {
      entries.set(entry.id, entry)
      changed.set(entry.id, entry)
      publish()
      const isDone = await settled(store.change(entry))
      mutations += 1
      if (isDone && changed.get(entry.id) === entry) changed.delete(entry.id)
    },
    async remove(id) {
      gone.add(id)
      entries.delete(id)
      publish()
      await settled(store.remove(id))
    },
    say: (trouble, isShutOut) => publish({ trouble, isShutOut }),
    read: standing.read,
    subscribe: standing.subscribe,
  }
}

async function settled(work: Promise<void>): Promise<boolean> {
  return work.then(
    () => true,
    () => false,
  )
}
