import { badge } from './vi/badge.ts'
import { common } from './vi/common.ts'
import { desk } from './vi/desk.ts'
import { failure } from './vi/failure.ts'
import { frame } from './vi/frame.ts'
import { known } from './vi/known.ts'
import { lists } from './vi/lists.ts'
import { paper } from './vi/paper.ts'
import { printing } from './vi/printing.ts'
import { scanner } from './vi/scanner.ts'
import { warning } from './vi/warning.ts'

/**
 * The Vietnamese words the window starts with. The catalogues of rooms opened later come with those rooms (`useWordsWith`
 * in renderer/src/session/words.ts), so that the desk does not wait for them; `vi.ts` has all.
 */
export const viAtStart = {
  common,
  frame,
  desk,
  known,
  scanner,
  printing,
  paper,
  badge,
  lists,
  failure,
  warning,
}

/** What every screen may say. */
export type StartWords = typeof viAtStart
