import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { Store } from '../db/store.ts'
import { byRoot, lineFields } from './attendee-rows.ts'
import { type Context, currentFair, newId } from './context.ts'
import { communeName } from './gazetteer.ts'
import { issueBadge } from './issue-badge.ts'
import { isOnPaper } from './on-paper.ts'
import { once } from './receipts.ts'
import { stackJobs } from './stack-jobs.ts'
import { hasRefused } from './standing-consents.ts'

/** Somebody on the fair's list who has not come; null where they have no badge in force yet. */
type Expected = { root: string; communeCode: string | null; badgeId: string | null }

/** So many people get their badge before other screens get their turn. */
const atOnce = 50

const alphabet = new Intl.Collator('vi', { numeric: true })

/** People registered ahead and not here yet, by commune, and how many of them need no printing any more. */
export function countAhead(
  _input: CheckedInputOf<'badge.count-ahead'>,
  context: Context,
): OutputOf<'badge.count-ahead'> {
  const { store } = context
  return byCommune(expectedAt(currentFair(context).id, context)).map(([communeCode, people]) => ({
    communeCode,
    people: people.length,
    printed: people.filter(({ badgeId }) => badgeId !== null && isOnPaper(badgeId, store)).length,
  }))
}

/**
 * Prints the badges of everybody registered ahead. Each is given first, some people at a time, so that the desk goes
 * on registering; what has a badge that was printed, waits or was written by hand is left out, so that the command
 * given again after a cancel or a power cut prints the rest.
 */
export async function printAhead(
  input: CheckedInputOf<'badge.print-ahead'>,
  context: Context,
): Promise<OutputOf<'badge.print-ahead'>> {
  const { store, queue, caller, now } = context
  const { id: fair } = currentFair(context)
  const isWanted = ({ communeCode }: Expected) => input.communes === null || input.communes.includes(communeCode)
  if (!store.receipts.read(input.id)) await giveAhead(context, isWanted)
  const { printer } = await queue.choose(input.printer)
  const work = () => {
    const people = expectedAt(fair, context).filter(isWanted)
    const { badges, jobs } = queueStack(byCommune(people), { ...input, printer, fair }, context)
    if (badges > 0) store.stations.noteAccess(now(), caller.stationId, 'badge-batch', null, badges)
    return { badges: String(badges), jobs: String(jobs) }
  }
  return once(context, 'badge.print-ahead', input.id, work, ({ badges, jobs }) => ({
    badges: Number(badges),
    jobs: Number(jobs),
  }))
}

/** Gives a badge to everybody registered ahead who has none, or to those wanted, some people at a time. */
export function giveAhead(context: Context, isWanted: (one: Expected) => boolean = () => true): Promise<void> {
  const { id: fair } = currentFair(context)
  return giveBadges(expectedAt(fair, context).filter(isWanted), fair, context)
}

/** Badges of those registered ahead that are on no paper, by commune and name, each commune's by itself. */
export function lackingAhead(context: Context): string[][] {
  const communes = byCommune(expectedAt(currentFair(context).id, context))
  return communes.map(([, people]) => lackingOf(people, context.store)).filter((badges) => badges.length > 0)
}

function lackingOf(people: readonly Expected[], store: Store): string[] {
  return people.flatMap(({ badgeId }) => badgeId ?? []).filter((badge) => !isOnPaper(badge, store))
}

type Stack = Pick<CheckedInputOf<'badge.print-ahead'>, 'id' | 'format' | 'startAt'> & { printer: string; fair: string }

/** Each commune on sheets of its own, so that the stack is parted by turning over whole sheets. */
function queueStack(communes: [string | null, Expected[]][], stack: Stack, context: Context) {
  const { store, queue, caller, now } = context
  const { id: batchId, printer, format, fair } = stack
  const total = { badges: 0, jobs: 0 }
  for (const [, people] of communes) {
    const badges = lackingOf(people, store)
    for (const { from, count, startAt } of stackJobs(badges.length, format, total.jobs === 0 ? stack.startAt : 0)) {
      const badgeIds = badges.slice(from, from + count)
      const job = { id: newId(now()), kind: 'batch' as const, printer, format, startAt, badgeIds, batchId, fair }
      queue.add({ ...job, station: caller.stationId })
      total.jobs += 1
    }
    total.badges += badges.length
  }
  return total
}

/** Everybody on the list who has not come, by given name in Vietnamese order; not those who refuse to be registered. */
function expectedAt(fair: string, { store }: Context): Expected[] {
  const roots = store.search.atFair(fair, 'ahead')
  const records = byRoot(store.search.records(roots))
  const badges = store.badges.inForce(fair)
  return roots.flatMap((root) => {
    const own = records.get(root)
    if (!own || hasRefused(store.attendances.consentsOf(root), 'register-and-match')) return []
    return { root, communeCode: lineFields(own).communeCode, badgeId: badgeToPrint(badges.get(root) ?? [], store) }
  })
}

/** The one they have on paper already, of several; else the newest. */
function badgeToPrint(badges: readonly string[], store: Store): string | null {
  if (badges.length < 2) return badges[0] ?? null
  return badges.findLast((badge) => isOnPaper(badge, store)) ?? badges.at(-1) ?? null
}

/** Communes by name in Vietnamese order, people of no commune last; within one the order given. */
function byCommune(people: readonly Expected[]): [string | null, Expected[]][] {
  const communes = Map.groupBy(people, ({ communeCode }) => communeCode)
  const byName = ([one]: [string | null, unknown], [other]: [string | null, unknown]) =>
    Number(one === null) - Number(other === null) || alphabet.compare(communeName(one), communeName(other))
  return [...communes].toSorted(byName)
}

async function giveBadges(people: readonly Expected[], fair: string, context: Context): Promise<void> {
  const lacking = people.filter(({ badgeId }) => badgeId === null)
  for (let from = 0; from < lacking.length; from += atOnce) {
    if (from > 0) await new Promise((resolve) => setImmediate(resolve))
    const some = lacking.slice(from, from + atOnce)
    context.store.atomically(() => some.forEach(({ root }) => giveBadge(root, fair, context)))
  }
}

/** The desk may have given it meanwhile, or merged or erased the person. */
function giveBadge(person: string, fair: string, context: Context): void {
  const { store, now } = context
  const root = store.persons.rootOf(person)
  const [first] = store.persons.group(root)
  const isBadged = store.attendances.badgesOf(root, fair).some(({ voided_at }) => voided_at === null)
  if (first && !isBadged) issueBadge(context, first.id, fair, now(), null)
}
