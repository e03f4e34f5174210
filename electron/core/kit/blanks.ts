import { type BadgeFormatName, badgeFormats, badgesPerPage } from '../../../shared/badge-formats.ts'
import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import { targetsShape } from '../../../shared/contract/fair.ts'
import { type KitEntry, mostBlanks } from '../../../shared/contract/kit.ts'
import type { PrintJobRow } from '../../db/print-job-row.ts'
import { backOf } from '../badge-design.ts'
import { queueBlanks, reserveStack } from '../blank-stacks.ts'
import { type Context, currentFair, ownStation } from '../context.ts'
import { once } from '../receipts.ts'
import { keepPending, readPending, readSaved } from './kept-file.ts'
import type { BlankRange } from '../documents/drawn-part.ts'
import { newestOf, stackState } from './stack-state.ts'

/** So many lie ready where nothing is known of who will come. */
const usual = 50
/** Printed, or on the way; what failed or was called off is on no paper. */
const counts: ReadonlySet<PrintJobRow['status']> = new Set(['queued', 'sending', 'sent', 'confirmed', 'by-hand'])

/** Badges without a name: how many there should be, and how many there are. `ahead`: people registered ahead. */
export function blanksEntry(format: BadgeFormatName, ahead: number, context: Context): KitEntry {
  const { store } = context
  const fair = currentFair(context)
  const onPage = badgesPerPage(badgeFormats[format])
  const sides = backOf(context, fair.id) === null ? 1 : 2
  const made = countMade(fair.id, context)
  const proposal = propose(targetOf(fair.targets), ahead, onPage)
  const count = Math.max(0, proposal.proposed - made.all)
  return {
    name: 'blanks',
    count,
    pages: Math.ceil(count / onPage) * sides,
    printed: newestOf(stackState(stacksOf(fair.id, context)), readSaved(fair.id, store).at['blanks']),
    changed: null,
    employerIds: [],
    left: { sheetIds: [], numbers: [] },
    blanks: {
      letter: ownStation(context).letter,
      made: made.all,
      otherPaper: made.all - (made.byFormat.get(format) ?? 0),
      ...proposal,
      ahead,
      sides,
    },
  }
}

type Proposal = Pick<NonNullable<KitEntry['blanks']>, 'proposed' | 'by' | 'target'>

/** Whoever comes unannounced gets one: the target less who registered ahead; without a target half as many as those. */
function propose(target: number | null, ahead: number, onPage: number): Proposal {
  const whole = (some: number): number => Math.min(mostBlanks, Math.ceil(Math.max(0, some) / onPage) * onPage)
  if (target !== null) return { proposed: whole(target - ahead), by: 'target', target }
  if (ahead > 0) return { proposed: whole(ahead / 2), by: 'ahead', target }
  return { proposed: whole(usual), by: 'usual', target }
}

/** How many are to come, or as the sum of the communes'; null where nobody said. */
function targetOf(kept: string | null): number | null {
  const read = targetsShape.safeParse(JSON.parse(kept ?? 'null'))
  if (!read.success) return null
  const communes = Object.values(read.data.communes).reduce((sum, some) => sum + some, 0)
  return read.data.persons ?? (communes > 0 ? communes : null)
}

/** Of this machine's letter alone, since each desk prints its own; a badge printed to try the printer is one of them. */
function countMade(fair: string, { store }: Context): { all: number; byFormat: ReadonlyMap<string, number> } {
  const byFormat = new Map(Object.entries(readSaved(fair, store).blanks))
  for (const { status, format, first_blank: first, last_blank: last } of store.printJobs.blanksOf(fair)) {
    if (!counts.has(status) || first === null || last === null) continue
    byFormat.set(format, (byFormat.get(format) ?? 0) + last - first + 1)
  }
  return { all: [...byFormat.values()].reduce((sum, some) => sum + some, 0), byFormat }
}

/** The jobs of the newest stack. */
function stacksOf(fair: string, { store }: Context): PrintJobRow[] {
  const inStacks = store.printJobs.blanksOf(fair).filter(({ batch }) => batch !== null)
  return inStacks.filter(({ batch }) => batch === inStacks.at(-1)?.batch)
}

/**
 * Numbers for as many badges as lack until there are `total`: those first that were set aside for a file nobody fetched. Part of
 * the caller's transaction. Refuses `blanks-used-up`.
 */
export function takeBlanks(total: number, context: Context): BlankRange[] {
  const { store } = context
  const fair = currentFair(context).id
  const pending = readPending(fair, store)
  let lacking = Math.max(0, total - countMade(fair, context).all)
  const taken: BlankRange[] = []
  const spare: BlankRange[] = []
  for (const { first, last } of [...(pending?.ranges ?? []), ...(pending?.spare ?? [])]) {
    const some = Math.min(lacking, last - first + 1)
    if (some > 0) taken.push({ first, last: first + some - 1 })
    if (first + some <= last) spare.push({ first: first + some, last })
    lacking -= some
  }
  if (pending !== null) {
    // The file they lie in leaves no more.
    const workId = pending.papers.includes('blanks') ? '' : pending.workId
    keepPending(fair, { ...pending, workId, ranges: [], spare }, store)
  }
  return lacking > 0 ? [...taken, reserveStack(context, fair, lacking)] : taken
}

/** Prints what lacks until there are so many; told again, or at another screen, nothing more. */
export async function printKitBlanks(
  input: CheckedInputOf<'kit.print-blanks'>,
  context: Context,
): Promise<OutputOf<'kit.print-blanks'>> {
  const { printer } = await context.queue.choose(input.printer)
  const work = () => {
    const ranges = takeBlanks(input.total, context)
    for (const range of ranges)
      queueBlanks(range, { printer, format: input.format, startAt: 0, batchId: input.id }, context)
    return { badges: String(ranges.reduce((sum, { first, last }) => sum + last - first + 1, 0)) }
  }
  return once(context, 'kit.print-blanks', input.id, work, ({ badges }) => ({ badges: Number(badges) }))
}
