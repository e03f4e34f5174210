let savedAt: number | null = null
const listeners = new Set<() => void>()

/** Notes that the host has just acknowledged a command, which it does only once it is on disk. */
export function noteSaved(at: number): void {
  savedAt = at
  for (const listen of listeners) listen()
}

/** When the last command of this screen was acknowledged; null before the first. */
export function readSavedAt(): number | null {
  return savedAt
}

/** Lets the top bar follow the last save. */
export function onSaved(listen: () => void): () => void {
  listeners.add(listen)
  return () => listeners.delete(listen)
}
