import type { Fate } from '../../../shared/contract/list-lines.ts'

/** What may become of a line, in the order it is counted on screen; the contract's own list would bring its checker along. */
export const fateNames = [
  'added',
  'joined',
  'filled',
  'changed',
  'unchanged',
  'doubled',
  'undecided',
  'wrong',
  'left-out',
  'skipped',
] as const satisfies readonly Fate[]
