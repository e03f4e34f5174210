import { formatBadgeNumber } from '../../shared/badge-number.ts'
import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { Refusal } from '../../shared/failure.ts'
import type { BadgeRow } from '../db/attendances.ts'
import type { PrintJobRow } from '../db/print-job-row.ts'
import { chosenBadges } from './chosen-badges.ts'
import { type Context, newId } from './context.ts'
import { mergeFields } from './person-fields.ts'
import { once } from './receipts.ts'

/**
 * The number is written on a blank badge: whatever waited or was under way for this badge alone is called off, a sheet
 * leaves it out, and the badge counts as given. The number is on screen at once; the system's queue is told behind it.
 */
export function writeByHand(input: CheckedInputOf<'badge.by-hand'>, context: Context): OutputOf<'badge.by-hand'> {
  const { queue, store, now } = context
  queue.begin()
  const calledOff: PrintJobRow[] = []
  const work = () => {
    chosenBadges([input.badgeId], 'badgeId', context)
    const open = store.printJobs.openOfBadge(input.badgeId)
    const alone = open.filter((job) => isEmptyWithout(job, context))
    for (const { id } of alone) store.printJobs.byHand(id, now())
    store.printJobs.markByHand(input.badgeId)
    calledOff.push(...alone)
    const isNoted = store.printJobs.ofBadge(input.badgeId).some(({ status }) => status === 'by-hand')
    if (!isNoted) noteByHand(input, context)
    return { badge: input.badgeId }
  }
  const answer = once(context, 'badge.by-hand', input.id, work, ({ badge }) => {
    const row = store.badges.byId(badge)
    if (!row) throw new Refusal({ code: 'not-found' })
    return { number: formatBadgeNumber(row.letter, row.counter), fullName: nameOn(row, context) }
  })
  for (const { printer, system_job: job } of calledOff) void queue.callOff(printer, job)
  return answer
}

/** Whether nothing is left of a job without this badge, its last. A sheet that is already under way comes out whole. */
function isEmptyWithout({ id, status }: PrintJobRow, { store: { printJobs } }: Context): boolean {
  if (printJobs.badgesOf(id).length > 1) return false
  return status === 'queued' || status === 'failed' || printJobs.countBadges(id) === 1
}

function noteByHand({ id, badgeId }: CheckedInputOf<'badge.by-hand'>, { store, caller, now }: Context): void {
  const isTaken = store.printJobs.read(id) !== undefined
  store.printJobs.add({
    id: isTaken ? newId(now()) : id,
    kind: 'first',
    printer: '',
    format: 'card-90x55',
    start_at: 0,
    status: 'by-hand',
    reason: null,
    batch: null,
    station: caller.stationId,
    fair: store.badges.byId(badgeId)?.fair ?? null,
    first_blank: null,
    last_blank: null,
    document: null,
    waited: 0,
    queued_at: now(),
    badges: [badgeId],
  })
}

function nameOn({ person }: BadgeRow, { store }: Context): string {
  const persons = store.persons.group(store.persons.rootOf(person))
  return persons.length === 0 ? '' : mergeFields(persons).fullName
}
