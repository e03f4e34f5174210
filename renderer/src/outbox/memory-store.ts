import type { Entry, OutboxStore, Safety } from './entry.ts'

/** Keeps entries in this page and nowhere else: for the host's own window, and where a device's disk refuses. `firstPlace` is the first entry's. */
export function openMemoryStore(safety: Safety = 'memory', firstPlace = 1): OutboxStore {
  const kept = new Map<string, Entry>()
  let next = firstPlace
  return {
    keep(draft) {
      const entry = kept.get(draft.id) ?? { ...draft, place: next++ }
      kept.set(entry.id, entry)
      return Promise.resolve(entry)
    },
    list: () => Promise.resolve({ entries: [...kept.values()], sealed: 0 }),
    change(entry) {
      if (kept.has(entry.id)) kept.set(entry.id, entry)
      return Promise.resolve()
    },
    remove(id) {
      kept.delete(id)
      return Promise.resolve()
    },
    safety: () => safety,
    close: () => undefined,
  }
}
