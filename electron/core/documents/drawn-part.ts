import type { PaperDocument } from '../../../shared/paper-documents.ts'

/** Counters of badges without a name, both inclusive. */
export type BlankRange = { first: number; last: number }

/** A piece of a file of pages, drawn by itself: short enough that one can stop between two. */
export type DrawnPart =
  | { kind: 'document'; document: PaperDocument }
  | { kind: 'badges'; badgeIds: readonly string[]; /** The first label of the first sheet. */ startAt: number }
  | { kind: 'blanks'; ranges: readonly BlankRange[] }
