import { attendees } from '../../../../shared/words/vi/attendees.ts'
import { closing } from '../../../../shared/words/vi/closing.ts'
import { useWordsWith } from '../../session/words.ts'

const own = { attendees, closing }

/** The words of the end of the fair. */
export function useClosingWords() {
  return useWordsWith(own).closing
}

/** What a field of a person is called, by its name in the contract. */
export function useFieldWords(): (field: string) => string {
  const names: Readonly<Record<string, string>> = useWordsWith(own).attendees.field
  const { arrived } = useWordsWith(own).closing
  return (field) => (field === 'arrivedAt' ? arrived : (names[field] ?? field))
}
