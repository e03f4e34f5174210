import type { PaperDocument } from '../../../shared/paper-documents.ts'

/** Counters of badges without a name, both inclusive. */
export type BlankRange = { first: number; last: number }

/** A piece of the kit's file, drawn by itself: short enough that one can stop between two. */
export type KitPart =
  | { kind: 'document'; document: PaperDocument }
  | { kind: 'badges'; badgeIds: readonly string[] }
  | { kind: 'blanks'; ranges: readonly BlankRange[] }
