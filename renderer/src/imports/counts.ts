import { type Fate, type FateCounts, writing } from '../../../shared/contract/list-lines.ts'
import { fateNames } from './fate-names.ts'

const leaving: readonly Fate[] = ['undecided', 'wrong', 'left-out']

function sum(counts: FateCounts, fates: readonly Fate[]): number {
  return fates.reduce((total, fate) => total + counts[fate], 0)
}

/** Lines that write something. */
export function takenIn(counts: FateCounts): number {
  return sum(counts, writing)
}

/** Entries that a person has yet to put right or decide on, or they are not taken. */
export function openIn(counts: FateCounts): number {
  return sum(counts, ['undecided', 'wrong'])
}

/** Lines of the file that are entries of the list at all. */
export function entriesIn(counts: FateCounts): number {
  return sum(counts, fateNames) - counts.skipped
}

/** Entries of the list that are not taken; what is no entry is not counted. */
export function leftIn(counts: FateCounts): number {
  return sum(counts, leaving)
}
