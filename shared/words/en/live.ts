import type { Words } from '../vi.ts'

/** The live board: the day's figures in the office and on a television. */
export const live: Words['live'] = {
  title: 'Live board',
}
