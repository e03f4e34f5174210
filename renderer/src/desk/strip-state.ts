import type { CardPart, CardRefusal } from '../../../shared/citizen-card/codes.ts'
import type { actionKinds } from '../../../shared/contract/attendees.ts'
import type { Failure } from '../../../shared/failure.ts'
import type { Problem } from './check.ts'

/** What the scan strip says: what it waits for, or what became of the last thing. Facts, not sentences, so that the language can change under it. */
export type StripState =
  | { kind: 'waiting' }
  | { kind: 'read'; name: string; instead: string | null; child: boolean }
  | { kind: 'damaged'; parts: CardPart[]; instead: string | null }
  | { kind: 'refused'; reason: CardRefusal }
  | { kind: 'reading-badge' }
  | { kind: 'badge-failed'; failure: Failure }
  | { kind: 'cleared' }
  | { kind: 'saved'; name: string; number: string; already: boolean; visitor: boolean }
  | { kind: 'incomplete'; problems: Problem[] }
  | { kind: 'not-saved'; failure: Failure }
  /** Somebody the database knows; `ready`: nothing is left to ask before they are let in. */
  | { kind: 'known'; name: string; leftAt: number | null; ahead: boolean; lastFair: string | null; ready: boolean }
  | { kind: 'known-damaged'; name: string }
  | { kind: 'present'; name: string; number: string; at: number }
  | { kind: 'forgotten' }
  | { kind: 'not-taken'; failure: Failure }
  | { kind: 'child'; children: number }
  | { kind: 'undone'; what: (typeof actionKinds)[number]; name: string | null }
  | { kind: 'not-undone'; failure: Failure }
  | { kind: 'nothing-to-undo' }
