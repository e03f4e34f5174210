import type { KeyboardEvent } from 'react'

type Work = {
  count: number
  cursor: number
  /** Rows in sight at once: how far a page goes. */
  pageRows: number
  /** The cursor stands in the search, which needs letters, Home, End and the space bar for itself. */
  inSearch: boolean
  moveTo: (index: number) => void
  toggle: (index: number) => void
  chooseAll: () => void
  /** Esc: lets go of what is chosen, else of the search. */
  letGo: () => void
}

/** The keys of the list of people to choose from. */
export function holderKey(event: KeyboardEvent, work: Work): void {
  const { cursor, count, inSearch } = work
  if (event.altKey) return
  if (event.ctrlKey || event.metaKey) {
    if (event.code !== 'KeyA' || inSearch) return
    work.chooseAll()
  } else if (event.key === 'Escape') work.letGo()
  else if (event.key === ' ' && !inSearch) {
    if (count > 0) work.toggle(cursor)
  } else {
    const to = target(event.key, work)
    if (to === null) return
    work.moveTo(Math.max(0, Math.min(to, count - 1)))
  }
  event.preventDefault()
}

function target(key: string, { cursor, count, pageRows, inSearch }: Work): number | null {
  // Coming from the search the list is entered where its cursor stands.
  const step = inSearch ? 0 : 1
  switch (key) {
    case 'ArrowDown':
      return cursor + step
    case 'ArrowUp':
      return cursor - step
    case 'PageDown':
      return cursor + pageRows
    case 'PageUp':
      return cursor - pageRows
    case 'Home':
      return inSearch ? null : 0
    case 'End':
      return inSearch ? null : count - 1
    default:
      return null
  }
}
