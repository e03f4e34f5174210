import { attendees } from '../../../../shared/words/vi/attendees.ts'
import { useWordsWith } from '../../session/words.ts'

const own = { attendees }

/** The words of the people's room. */
export type PeopleWords = ReturnType<typeof usePeopleWords>

/** Every word the people's room shows comes from here. */
export function usePeopleWords() {
  return useWordsWith(own)
}
