import { design } from '../../../shared/words/vi/design.ts'
import { printQueue } from '../../../shared/words/vi/print-queue.ts'
import { stacks } from '../../../shared/words/vi/stacks.ts'
import { useWordsWith } from '../session/words.ts'

const own = { stacks, design, printQueue }

/** The words of the printing room. */
export type PrintingWords = ReturnType<typeof usePrintingWords>

/** Every word that the printing room alone says comes from here. */
export function usePrintingWords() {
  return useWordsWith(own)
}
