import { officePapers } from '../../../../shared/words/vi/office-papers.ts'
import { useWordsWith } from '../../session/words.ts'

const own = { officePapers }

/** The words of the office's papers. */
export function usePaperWords() {
  return useWordsWith(own).officePapers
}
