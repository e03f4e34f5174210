import { kit } from '../../../../shared/words/vi/kit.ts'
import { useWordsWith } from '../../session/words.ts'

const own = { kit }

/** The words of the papers printed before the fair, which no other screen says. */
export function useKitWords() {
  return useWordsWith(own)
}
