import { officeParts } from '../../../shared/words/vi/office-parts.ts'
import { useWordsWith } from '../session/words.ts'

const own = { officeParts }

/** The words of the room of employers that no other screen says. */
export function useOfficeWords() {
  return useWordsWith(own)
}
