import { jobs } from '../../../../shared/words/vi/jobs.ts'
import { useWordsWith } from '../../session/words.ts'

const own = { jobs }

/** The words of vacancies that fit. */
export function useMatchWords() {
  return useWordsWith(own)
}
