import { copies } from '../../../../shared/words/vi/copies.ts'
import { useWordsWith } from '../../session/words.ts'

const own = { copies }

/** The words of copies in a second place. */
export function useCopyWords() {
  return useWordsWith(own).copies
}
