import { compared } from '../../../../shared/words/vi/compared.ts'
import { useWordsWith } from '../../session/words.ts'

const own = { compared }

/** The words of fairs side by side. */
export function useComparedWords() {
  return useWordsWith(own).compared
}
