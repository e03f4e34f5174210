import { useSyncExternalStore } from 'react'

const broad = matchMedia('(min-width: 1001px)')

/** Whether there is room for everything side by side, as on a laptop. */
export function useBroad(): boolean {
  return useSyncExternalStore(watch, () => broad.matches)
}

function watch(listen: () => void): () => void {
  broad.addEventListener('change', listen)
  return () => broad.removeEventListener('change', listen)
}
