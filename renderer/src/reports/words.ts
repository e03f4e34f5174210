import { reportParts } from '../../../shared/words/vi/report-parts.ts'
import { useWordsWith } from '../session/words.ts'

const own = { reportParts }

/** The words of the room of lists and reports that no other screen says. */
export function useReportWords() {
  return useWordsWith(own)
}
