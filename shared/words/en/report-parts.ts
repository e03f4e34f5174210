import type { Words } from '../vi.ts'

/** The parts of the room of lists and reports. */
export const reportParts: Words['reportParts'] = {
  label: 'Parts of lists and reports',
  files: 'Figures and files',
  signing: 'Signing sheets',
  closing: 'Close the fair',
  followUp: 'Follow-up',
  fairs: 'Fairs compared',
  papers: 'Papers',
}
