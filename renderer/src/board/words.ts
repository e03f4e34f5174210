import { live } from '../../../shared/words/vi/live.ts'
import { useWordsWith } from '../session/words.ts'

const own = { live }
export type LiveWords = typeof live

/** The board's own words with those of every screen. */
export function useLiveWords(): ReturnType<typeof useWordsWith<'live'>> {
  return useWordsWith(own)
}
