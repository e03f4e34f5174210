import { boothSettings } from '../../../shared/words/vi/booth-settings.ts'
import { hiring } from '../../../shared/words/vi/hiring.ts'
import { jobs } from '../../../shared/words/vi/jobs.ts'
import { office } from '../../../shared/words/vi/office.ts'
import { officeParts } from '../../../shared/words/vi/office-parts.ts'
import { sheets } from '../../../shared/words/vi/sheets.ts'
import { useWordsWith } from '../session/words.ts'

const own = { office, hiring, jobs, officeParts, sheets, boothSettings }

/** The words of the room of employers that no other screen says. */
export function useOfficeWords() {
  return useWordsWith(own)
}
