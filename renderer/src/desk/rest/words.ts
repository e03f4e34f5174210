import { rest } from '../../../../shared/words/vi/rest.ts'
import { useWordsWith } from '../../session/words.ts'

const own = { rest }

/** The words of the second table. */
export type RestWords = ReturnType<typeof useRestWords>

/** Every word the second table shows comes from here. */
export function useRestWords() {
  return useWordsWith(own)
}
