import { fairs } from '../../../shared/words/vi/fairs.ts'
import { gate } from '../../../shared/words/vi/gate.ts'
import { useWordsWith } from '../session/words.ts'

const own = { fairs, gate }

/** The words of the room of fairs that no other screen says. */
export function useFairWords() {
  return useWordsWith(own)
}
