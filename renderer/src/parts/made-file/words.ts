import { madeFile } from '../../../../shared/words/vi/made-file.ts'
import { useWordsWith } from '../../session/words.ts'

const own = { madeFile }

/** The words of files made beside the desk. */
export function useMadeFileWords() {
  return useWordsWith(own).madeFile
}
