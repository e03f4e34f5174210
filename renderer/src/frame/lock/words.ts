import { lock } from '../../../../shared/words/vi/lock.ts'
import { useWordsWith } from '../../session/words.ts'

const own = { lock }

/** The words of a locked screen and of its settings. */
export function useLockWords() {
  return useWordsWith(own)
}
