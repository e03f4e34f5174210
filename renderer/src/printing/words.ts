import { design } from '../../../shared/words/vi/design.ts'
import { stacks } from '../../../shared/words/vi/stacks.ts'
import { useWordsWith } from '../session/words.ts'

const own = { stacks, design }

/** The words of the printing room. */
export type PrintingWords = ReturnType<typeof usePrintingWords>

/** Every word of stacks and of the layout editor comes from here. */
export function usePrintingWords() {
  return useWordsWith(own)
}
