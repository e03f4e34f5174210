import type { CardPart, CardRefusal } from '../../../shared/citizen-card/codes.ts'
import type { OutputOf } from '../../../shared/contract.ts'
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
  /** A badge without a name lies ready for the person in the form; `former`: the badge that ends with it. */
  | { kind: 'badge-for'; name: string; number: string; former: string | null; ready: boolean }
  /** The same while the host cannot say whether somebody has it. */
  | { kind: 'badge-unasked'; name: string }
  | { kind: 'badge-off' }
  /** A badge nobody has, and nobody in the form to give it to. */
  | { kind: 'card-first'; number: string }
  /** A scanned badge let its holder in; `back`: they had gone home. `unasked`: consent to be registered is still to be asked. */
  | { kind: 'arrived'; id: string; name: string; number: string; at: number; back: boolean; unasked: boolean }
  | { kind: 'nothing-to-write' }
  /** A phone that could not send showed its results, and the desk took them over. */
  | { kind: 'rescued'; rescue: OutputOf<'rescue.take'> }
  | { kind: 'not-rescued'; failure: Failure }
  /** Somebody without a card is being typed, and what was saved before is no longer what the form is about. */
  | { kind: 'typing' }
  | { kind: 'saved'; name: string; number: string; already: boolean; visitor: boolean; blank: boolean }
  /** Saved in this device while the host is away; `number` is to be written by hand, null for a badge from the stack. */
  | { kind: 'kept'; name: string; number: string | null; blank: boolean }
  /** Nothing was scanned, and the host does not answer. */
  | { kind: 'away' }
  /** What the host would not take is back in the form. */
  | { kind: 'put-right'; failure: Failure }
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
