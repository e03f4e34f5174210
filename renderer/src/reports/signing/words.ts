import { signing } from '../../../../shared/words/vi/signing.ts'
import { useWordsWith } from '../../session/words.ts'

const own = { signing }

/** The words of the signing sheets. */
export function useSigningWords() {
  return useWordsWith(own).signing
}
