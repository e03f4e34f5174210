import { isBlankCounter } from '../../shared/badge-number.ts'
import type { Store } from '../db/store.ts'

/**
 * Whether a badge needs no printing by itself: it was printed, waits for its printer, was written by hand, lies in the file of
 * papers that was fetched, or came out of a stack without a name, wherever that was printed.
 */
export function isOnPaper(badgeId: string, { badges, printJobs, settings }: Store): boolean {
  const badge = badges.byId(badgeId)
  const isBlank = badge !== undefined && isBlankCounter(badge.counter)
  return isBlank || printJobs.isGiven(badgeId) || settings.read(savedName(badgeId)) !== null
}

/** A badge left the house in a file, to be printed elsewhere. Part of the caller's transaction. */
export function noteSaved(badgeId: string, { settings }: Pick<Store, 'settings'>): void {
  settings.keep(savedName(badgeId), '1')
}

function savedName(badgeId: string): string {
  return `badge-saved:${badgeId}`
}
