import { followUp } from '../../../../shared/words/vi/follow-up.ts'
import { useWordsWith } from '../../session/words.ts'

const own = { followUp }

/** The words of following people up. */
export function useFollowUpWords() {
  return useWordsWith(own).followUp
}
