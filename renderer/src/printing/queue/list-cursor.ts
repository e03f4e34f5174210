/** Where the cursor stands: on its job, or, when that has gone, on what has come to its place. */
export function cursorIn(jobs: readonly { id: string }[], cursor: { id: string; at: number }): number {
  const found = jobs.findIndex(({ id }) => id === cursor.id)
  return found >= 0 ? found : Math.max(0, Math.min(cursor.at, jobs.length - 1))
}

/** Where a key moves the cursor of a list of `length`; null for keys that do not. */
export function stepTo(key: string, at: number, length: number): number | null {
  const last = length - 1
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}
