import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { chosenBadges } from './chosen-badges.ts'
import { type Context, currentFair, newId } from './context.ts'
import { fileNamed } from './exports/media-types.ts'
import { isOnPaper } from './on-paper.ts'
import { once } from './receipts.ts'
import { badgeParts, stackJobs } from './stack-jobs.ts'

const mostInJob = 200

/**
 * Puts badges into the print queue, which is on disk before anything is sent. By itself a badge is printed once; a
 * reprint is asked for, and counted by the jobs it leaves.
 */
export async function printBadges(
  input: CheckedInputOf<'badge.print'>,
  context: Context,
): Promise<OutputOf<'badge.print'>> {
  const { queue, store, caller, now } = context
  const { printer } = await queue.choose(input.printer)
  const work = () => {
    const chosen = chosenBadges(input.badgeIds, 'badgeIds', context)
    if (!input.reprint) takeOutOfStacks(chosen, context)
    const given = new Set(chosen.filter((badge) => isOnPaper(badge, store)))
    const badgeIds = input.reprint ? chosen : chosen.filter((badge) => !given.has(badge))
    // Who asks for a badge again does not say that the first one came out.
    if (!input.reprint) queue.nextTurn(caller.stationId, printer)
    if (badgeIds.length > 0) {
      const kind = given.size > 0 && input.reprint ? 'reprint' : 'first'
      queueChosen(badgeIds, kind, { ...input, printer }, context)
      store.stations.noteAccess(
        now(),
        caller.stationId,
        `badge-${kind === 'first' ? 'print' : kind}`,
        null,
        badgeIds.length,
      )
    }
    return { printer, queued: String(badgeIds.length), already: String(chosen.length - badgeIds.length) }
  }
  return once(context, 'badge.print', input.id, work, (outcome) => ({
    printer: outcome.printer,
    standing: queue.standingOf(outcome.printer),
    queued: Number(outcome.queued),
    already: Number(outcome.already),
  }))
}

/** Whoever stands here already does not wait for their turn in a stack, which may come late or never be gone on with. */
function takeOutOfStacks(badges: readonly string[], { store: { printJobs } }: Context): void {
  for (const badge of badges) for (const job of printJobs.inStackOnly(badge)) printJobs.leaveOut(job, badge)
}

type Asked = Pick<CheckedInputOf<'badge.print'>, 'id' | 'format' | 'startAt'> & { printer: string }

/** So many people do not stand at a desk: their badges are a stack, in jobs of a few sheets. */
function queueChosen(badgeIds: readonly string[], kind: 'first' | 'reprint', asked: Asked, context: Context): void {
  const { queue, caller, now } = context
  const { id, printer, format, startAt } = asked
  const job = { printer, format, station: caller.stationId, fair: currentFair(context).id }
  if (badgeIds.length <= mostInJob) return queue.add({ ...job, id, kind, startAt, badgeIds })
  for (const { from, count, startAt: start } of stackJobs(badgeIds.length, format, startAt)) {
    const some = badgeIds.slice(from, from + count)
    queue.add({ ...job, id: newId(now()), kind: 'batch', startAt: start, badgeIds: some, batchId: id })
  }
}

/** Puts a page with rulers into the queue. */
export async function printTestPage(
  input: CheckedInputOf<'printer.test-page'>,
  context: Context,
): Promise<OutputOf<'printer.test-page'>> {
  const { queue, store, caller } = context
  const { printer } = await queue.choose(input.printer)
  const work = () => {
    const { id, format } = input
    const fair = store.stations.own()?.current_fair ?? null
    queue.add({ id, kind: 'test', printer, format, startAt: 0, station: caller.stationId, fair, badgeIds: [] })
    return {}
  }
  return once(context, 'printer.test-page', input.id, work, () => ({ jobId: input.id }))
}

/** Begins the PDF of a choice of badges. @throws Refusal `not-found` where one of them is in force no longer */
export function savePdf(input: CheckedInputOf<'badge.save-pdf'>, context: Context): OutputOf<'badge.save-pdf'> {
  const { id, format, startAt } = input
  const { id: fair, held_on: day } = currentFair(context)
  const parts = badgeParts(chosenBadges(input.badgeIds, 'badgeIds', context), format, startAt)
  const work = { fair, fileName: fileNamed('the-tham-gia', 'pdf', day), format, parts }
  context.works.start({ id, kind: 'export', of: 'badges.pdf', name: 'drawn-file', input: work }, context.caller)
  return { workId: id }
}
