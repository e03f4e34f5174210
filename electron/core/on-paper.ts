import { isBlankCounter } from '../../shared/badge-number.ts'
import type { Store } from '../db/store.ts'

/**
 * Whether a badge needs no printing by itself: it was printed, waits for its printer, was written by hand, or came out
 * of a stack without a name, wherever that was printed.
 */
export function isOnPaper(badgeId: string, { badges, printJobs }: Store): boolean {
  const badge = badges.byId(badgeId)
  return (badge !== undefined && isBlankCounter(badge.counter)) || printJobs.isGiven(badgeId)
}
