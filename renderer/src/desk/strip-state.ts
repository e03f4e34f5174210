import type { CardPart, CardRefusal } from '../../../shared/citizen-card/codes.ts'
import type { Failure } from '../../../shared/failure.ts'
import type { Problem } from './check.ts'

/** What the scan strip says: what it waits for, or what became of the last thing. Facts, not sentences, so that the language can change under it. */
export type StripState =
  | { kind: 'waiting' }
  | { kind: 'read'; name: string; instead: string | null }
  | { kind: 'damaged'; parts: CardPart[]; instead: string | null }
  | { kind: 'refused'; reason: CardRefusal }
  | { kind: 'reading-badge' }
  | { kind: 'badge-failed'; failure: Failure }
  | { kind: 'cleared' }
  | { kind: 'saved'; name: string; number: string; already: boolean }
  | { kind: 'incomplete'; problems: Problem[] }
  | { kind: 'not-saved'; failure: Failure }
