import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { blankCounters, isBlankCounter } from '../../shared/badge-number.ts'
import { Refusal } from '../../shared/failure.ts'
import type { FairRow } from '../db/fairs.ts'
import type { LeaseBlock } from '../db/leases.ts'
import { type Blank, numberOf } from './badge-lookup.ts'
import { type Context, currentFair, newId, ownStation } from './context.ts'
import { issueBadge } from './issue-badge.ts'
import { once } from './receipts.ts'
import { badgeCodeOf } from './secrets.ts'

/** A badge's code has five digits for the counter. */
const lastCounter = 99_999

/**
 * The next badge numbers of a thin desk, under a letter of its own. A block comes once: what of it was not used when the
 * desk closed stays unused, since nobody can say whether it hangs round somebody's neck.
 *
 * @throws Refusal `not-allowed` for the host itself, `bad-input` when no number or letter is left.
 */
export function leaseNumbers(input: CheckedInputOf<'badge.lease'>, context: Context): OutputOf<'badge.lease'> {
  const { store, caller, now } = context
  const fair = currentFair(context)
  const station = caller.stationId
  if (station === ownStation(context).id || !store.devices.read(station)) throw new Refusal({ code: 'not-allowed' })
  const isFirst = store.leases.letterOf(fair.id, station) === undefined
  const work = () => {
    const letter = letterAt(fair, station, context)
    const block = nextBlock(store.leases.lastOf(fair.id, station), input.count)
    store.leases.add(fair.id, station, block, now())
    return { letter, first: String(block.first), last: String(block.last) }
  }
  const leased = once(context, 'badge.lease', input.id, work, ({ letter, first, last }) => ({
    letter,
    first: Number(first),
    last: Number(last),
  }))
  // Its letter is shown on its own top bar and in the list of devices.
  if (isFirst) context.announce(['stations'])
  return leased
}

/** Counters of badges without a name are left out: a block ends before them, and the next begins behind them. */
function nextBlock(before: number, count: number): LeaseBlock {
  const first = isBlankCounter(before + 1) ? blankCounters.last + 1 : before + 1
  const end = first < blankCounters.first ? blankCounters.first - 1 : lastCounter
  if (first > end) throw new Refusal({ code: 'bad-input', field: 'count' })
  return { first, last: Math.min(first + count - 1, end) }
}

/** The letter a thin desk has at this fair; where it has none yet, the first nobody else bears, told to every station. */
function letterAt(fair: FairRow, station: string, context: Context): string {
  const { store, now } = context
  const told = store.leases.letterOf(fair.id, station)
  const letter = told ?? freeLetter(fair, context)
  if (told === undefined) store.changes.create('desk', newId(now()), { fair: fair.id, station, letter }, now())
  store.leases.showLetter(station, letter)
  return letter
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

function freeLetter(fair: FairRow, context: Context): string {
  const taken = new Set(context.store.badges.stations(fair.id).map(({ letter }) => letter))
  taken.add(ownStation(context).letter)
  const free = letters.find((letter) => !taken.has(letter))
  if (free === undefined) throw new Refusal({ code: 'bad-input', field: 'letter' })
  return free
}

/** A number a thin desk wrote on a badge by hand, and whose it is to be. */
type LeasedGiving = {
  /** The record the badge belongs to, and the attendees it was known as before; none for somebody new. */
  person: string
  roots: readonly string[]
  fair: FairRow
  counter: number
  /** ms UTC, when it was written. */
  givenAt: number
}

/**
 * Makes the badge whose number was written by hand. Of two badges one person got that given later counts, the other is
 * void: two codes of one person would both be believed. A number they have already is theirs. Part of the caller's
 * transaction.
 *
 * @throws Refusal `lease-not-yours`, `lease-used`, with the field.
 */
export function giveLeased(context: Context, { person, roots, fair, counter, givenAt }: LeasedGiving): void {
  const { store, now } = context
  const leased = leasedBadge(counter, fair, context)
  const standing = roots.flatMap((root) => store.attendances.badgesOf(root, fair.id))
  if (standing.some(({ code }) => code === leased.code)) return
  if (store.badges.byCode(leased.code).length > 0 || store.badges.isSpent(leased.code))
    throw new Refusal({ code: 'lease-used', field: 'leased', detail: numberOf(leased) })
  const at = now()
  const held = standing.filter(({ voided_at }) => voided_at === null)
  const later = held.filter(({ issued_at }) => (issued_at ?? 0) > givenAt)
  const [earlier] = held.filter((badge) => !later.includes(badge))
  const id = issueBadge(context, person, fair.id, at, earlier?.id ?? null, leased, givenAt)
  const ending = later.length > 0 ? [id] : held.map((badge) => badge.id)
  for (const ended of ending) store.changes.update('badge', ended, { voided_at: at, void_reason: 'replaced' })
}

function leasedBadge(counter: number, fair: FairRow, context: Context): Blank {
  const { store, caller } = context
  const station = caller.stationId
  const letter = store.leases.letterOf(fair.id, station)
  if (letter === undefined || !store.leases.isOf(fair.id, station, counter))
    throw new Refusal({ code: 'lease-not-yours', field: 'leased' })
  const code = badgeCodeOf(ownStation(context).secret, fair.id, station, counter)
  return { fair: fair.id, station, letter, counter, code }
}

/**
 * The first answer to a registration was lost and the desk wrote a number by hand, so it tells the same command again
 * with that number: the person has it from then on. The number issued the first time was never handed out.
 */
export function giveLeasedLater(
  { id, leased, happenedAt }: Pick<CheckedInputOf<'attendee.register'>, 'id' | 'leased' | 'happenedAt'>,
  fair: FairRow,
  context: Context,
): void {
  if (leased === null) return
  const { store, now } = context
  const receipt = store.receipts.read(id)
  if (!receipt || receipt.procedure !== 'attendee.register' || receipt.undone_at !== null) return
  const root = store.persons.rootOf((JSON.parse(receipt.outcome) as { id: string }).id)
  const [person] = store.persons.group(root)
  if (!person) return
  const givenAt = Math.max(happenedAt ?? now(), receipt.answered_at)
  store.atomically(() => giveLeased(context, { person: person.id, roots: [root], fair, counter: leased, givenAt }))
}
