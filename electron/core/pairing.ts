import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { BoothCard } from '../../shared/contract/devices.ts'
import { Refusal } from '../../shared/failure.ts'
import type { FairRow } from '../db/fairs.ts'
import type { PairingRow } from '../db/pairings.ts'
import { type Context, currentFair, newId } from './context.ts'
import { once } from './receipts.ts'
import { groupedCode, newCode, newPairingToken } from './sign-in-codes.ts'

/** What making and reading a card needs. */
type Making = Pick<Context, 'store' | 'now'>

const minute = 60_000
const day = 24 * 60 * minute
const offerLife = 10 * minute
/** Vietnam is seven hours ahead of UTC and has no summer time. */
const ahead = 7 * 60 * minute

/**
 * When a fair's cards stop letting phones in: with the end of the day after it in Vietnam, so that a fair that runs late,
 * or is tidied up next morning, is not cut off.
 */
export function fairEndsAt({ held_on }: Pick<FairRow, 'held_on'>): number {
  return endOfNextDay(Date.parse(`${held_on}T00:00:00Z`) - ahead)
}

/** A card the organizer renews after that, for a fair of two days or on a laptop whose clock is wrong, works on as long from then. */
function cardEndsAt(fair: FairRow, at: number): number {
  return Math.max(fairEndsAt(fair), endOfNextDay(at))
}

function endOfNextDay(at: number): number {
  return Math.floor((at + ahead) / day) * day - ahead + 2 * day
}

/** Whether a card or code lets a device in now. */
export function isOpenPairing(row: PairingRow, context: Making): boolean {
  const isOver = row.ends_at !== null && row.ends_at <= context.now()
  const isUsed = row.role !== 'booth' && row.used_at !== null
  return row.closed_at === null && !isOver && !isUsed && row.fair === context.store.stations.own()?.current_fair
}

/**
 * The card of every booth of the fair, in the order of employers; made for a booth that never had one while the fair is
 * not over. A closed one stays closed until it is renewed. Writes: call it outside a reading.
 */
export function boothCards(context: Making): BoothCard[] {
  const { store, now } = context
  const fair = currentFair(context)
  const employers = store.fairs.employers(fair.id)
  const known = new Set(store.pairings.cardsOf(fair.id).map(({ employer }) => employer))
  const missing = fairEndsAt(fair) > now() ? employers.filter(({ id }) => !known.has(id)) : []
  if (missing.length > 0) store.atomically(() => missing.forEach(({ id }) => makeCard(id, fair, context)))
  const last = new Map(store.pairings.cardsOf(fair.id).map((row) => [row.employer, row]))
  return employers.map(({ id, name, booth }) => {
    const card = last.get(id)
    const isOpen = card !== undefined && isOpenPairing(card, context)
    return {
      employerId: id,
      employerName: name,
      booth,
      code: isOpen ? groupedCode(card.code) : null,
      path: isOpen ? `/b#${card.token}` : null,
      devices: store.devices.connected(id).length,
    }
  })
}

export function listCards(_input: CheckedInputOf<'booth-card.list'>, context: Context): OutputOf<'booth-card.list'> {
  return boothCards(context)
}

/** New cards for one booth, or for all; the former ones let nobody in any more. */
export function renewCards(input: CheckedInputOf<'booth-card.renew'>, context: Context): OutputOf<'booth-card.renew'> {
  const { store, now } = context
  const fair = currentFair(context)
  const work = () => {
    const employers = chosenEmployers(input.employerId, fair, context)
    store.pairings.closeCards(fair.id, input.employerId, now())
    employers.forEach((employer) => makeCard(employer, fair, context))
    return {}
  }
  return once(context, 'booth-card.renew', input.id, work, () => ({}))
}

export function closeCards(input: CheckedInputOf<'booth-card.close'>, context: Context): OutputOf<'booth-card.close'> {
  const { store, now } = context
  const fair = currentFair(context)
  const work = () => {
    // A booth whose card was never looked at gets one first, so that it is known to be closed.
    const known = new Set(store.pairings.cardsOf(fair.id).map(({ employer }) => employer))
    const without = chosenEmployers(input.employerId, fair, context).filter((employer) => !known.has(employer))
    without.forEach((employer) => makeCard(employer, fair, context))
    store.pairings.closeCards(fair.id, input.employerId, now())
    return {}
  }
  return once(context, 'booth-card.close', input.id, work, () => ({}))
}

/** A code for one more laptop. */
export function offerDevice(input: CheckedInputOf<'device.offer'>, context: Context): OutputOf<'device.offer'> {
  const { store, now } = context
  const work = () => {
    const offer = { fair: currentFair(context).id, role: input.role, employer: null, endsAt: now() + offerLife }
    return { pairing: makePairing(offer, context) }
  }
  return once(context, 'device.offer', input.id, work, ({ pairing }) => {
    const row = store.pairings.byId(pairing)
    if (!row) throw new Refusal({ code: 'not-found' })
    return { code: groupedCode(row.code), path: `/sign-in#code=${row.code}`, until: row.ends_at ?? 0 }
  })
}

function chosenEmployers(employerId: string | null, fair: FairRow, { store }: Context): string[] {
  const all = store.fairs.employers(fair.id).map(({ id }) => id)
  if (employerId === null) return all
  if (!all.includes(employerId)) throw new Refusal({ code: 'not-found', field: 'employerId' })
  return [employerId]
}

function makeCard(employer: string, fair: FairRow, context: Making): void {
  makePairing({ fair: fair.id, role: 'booth', employer, endsAt: cardEndsAt(fair, context.now()) }, context)
}

type NewPairing = Pick<PairingRow, 'fair' | 'role' | 'employer'> & { endsAt: number }

function makePairing({ endsAt, ...pairing }: NewPairing, { store, now }: Making): string {
  const at = now()
  const id = newId(at)
  store.pairings.add({
    id,
    ...pairing,
    token: newPairingToken(),
    code: unusedCode(store),
    made_at: at,
    ends_at: endsAt,
  })
  return id
}

function unusedCode({ pairings }: Context['store']): string {
  for (;;) {
    const code = newCode()
    if (!pairings.byCode(code)) return code
  }
}
