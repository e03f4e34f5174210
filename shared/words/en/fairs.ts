import type { Words } from '../vi.ts'

/** Fairs and how they are prepared: the list of fairs, readiness, papers beforehand, operators. */
export const fairs: Words['fairs'] = {
  title: 'Job fairs',
}
