import { fairs } from '../../../shared/words/vi/fairs.ts'
import { useWordsWith } from '../session/words.ts'

const own = { fairs }

/** The words of the room of fairs that no other screen says. */
export function useFairWords() {
  return useWordsWith(own)
}
