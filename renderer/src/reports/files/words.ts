import { reportFiles } from '../../../../shared/words/vi/report-files.ts'
import { useWordsWith } from '../../session/words.ts'

const own = { reportFiles }

/** The words of figures and files. */
export function useFileWords() {
  return useWordsWith(own).reportFiles
}
