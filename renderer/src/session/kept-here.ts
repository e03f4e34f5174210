import { useSyncExternalStore } from 'react'

const kept = new Map<string, unknown>()
const watchers = new Set<() => void>()

/**
 * Keeps something over changes of rooms for as long as this window lives, in memory and nowhere else.
 * `initial` is a constant: the same object each time.
 */
export function useKeptHere<Value>(name: string, initial: Value): [Value, (next: Value) => void, () => Value] {
  const now = (): Value => (kept.has(name) ? (kept.get(name) as Value) : initial)
  const value = useSyncExternalStore(watch, now)
  const put = (next: Value): void => {
    kept.set(name, next)
    for (const watcher of watchers) watcher()
  }
  return [value, put, now]
}

/** Lets go of what was kept of a fair that is worked on no longer; what is of all fairs stays (`fairs-`). */
export function forgetKept(): void {
  for (const name of kept.keys()) if (!name.startsWith('fairs-')) kept.delete(name)
  for (const watcher of watchers) watcher()
}

function watch(watcher: () => void): () => void {
  watchers.add(watcher)
  return () => void watchers.delete(watcher)
}
