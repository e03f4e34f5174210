import { type Fate, type FateCounts, writing } from '../../../shared/contract/list-lines.ts'

const leaving: readonly Fate[] = ['undecided', 'wrong', 'left-out']

function sum(counts: FateCounts, fates: readonly Fate[]): number {
  return fates.reduce((total, fate) => total + counts[fate], 0)
}

/** Lines that write something. */
export function takenIn(counts: FateCounts): number {
  return sum(counts, writing)
}

/** Entries of the list that are not taken; what is no entry is not counted. */
export function leftIn(counts: FateCounts): number {
  return sum(counts, leaving)
}
