import type { DrawnPart } from './documents/drawn-part.ts'
import { badgeFormats, type BadgeFormatName, badgesPerPage } from '../../shared/badge-formats.ts'

/** One job of a stack: which of its badges, counted from 0, and where on the first sheet they begin. */
export type StackJob = { from: number; count: number; startAt: number }

const sheetsInJob = 5
/** Where each badge is a page of its own. */
const cardsInJob = 20

/**
 * Divides a stack into jobs of a few sheets: short enough that a jam spoils little, a cancel stops soon and the desk's
 * own badges come in between.
 *
 * @param startAt the first label left on the first sheet; only sticker sheets begin anywhere but at 0.
 */
export function stackJobs(badges: number, format: BadgeFormatName, startAt: number): StackJob[] {
  const { canStartLater } = badgeFormats[format]
  const onPage = badgesPerPage(badgeFormats[format])
  const inJob = onPage === 1 ? cardsInJob : sheetsInJob * onPage
  const jobs: StackJob[] = []
  for (let from = 0; from < badges; from += jobs.at(-1)?.count ?? 0) {
    const start = jobs.length === 0 && canStartLater ? startAt % onPage : 0
    jobs.push({ from, count: Math.min(inJob - start, badges - from), startAt: start })
  }
  return jobs
}

/** A stack of badges as parts of a PDF. */
export function badgeParts(badgeIds: readonly string[], format: BadgeFormatName, startAt: number): DrawnPart[] {
  return stackJobs(badgeIds.length, format, startAt).map(({ from, count, startAt: first }) => ({
    kind: 'badges',
    badgeIds: badgeIds.slice(from, from + count),
    startAt: first,
  }))
}
