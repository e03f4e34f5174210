import { ready } from '../../../../shared/words/vi/ready.ts'
import { useWordsWith } from '../../session/words.ts'

const own = { ready }

/** The words of the readiness check, which no other screen says. */
export function useReadyWords() {
  return useWordsWith(own)
}
