import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { FairStatus } from '../../shared/contract/fair.ts'
import { Refusal } from '../../shared/failure.ts'
import type { FairRow } from '../db/fairs.ts'
import { type Context, ownStation } from './context.ts'
import { tellLetter } from './desks.ts'
import { requireFair } from './fair-set-up.ts'
import { showFair } from './fairs.ts'
import { keepLanOpen } from './lan.ts'
import { once } from './receipts.ts'

type Stage = CheckedInputOf<'fair.move'>['to']

/** The steps there are: one on, one back. A rehearsal has none, it is erased. */
const steps: Readonly<Record<FairStatus, readonly Stage[]>> = {
  draft: ['open'],
  rehearsal: [],
  open: ['closed', 'draft'],
  closed: ['archived', 'open'],
  archived: ['closed'],
}

/** One step of a fair, on or back. */
export function moveFair(input: CheckedInputOf<'fair.move'>, context: Context): OutputOf<'fair.move'> {
  const { id, fairId, to, besideAnother } = input
  const work = () => {
    const fair = requireFair(fairId, context)
    if (to === 'open' && !besideAnother) refuseSecondOpen(fair, context)
    moveTo(fair, to, context)
    return { id: fairId }
  }
  const moved = once(context, 'fair.move', id, work, () => showFair(fairId, context))
  if (to === 'open' || to === 'closed') context.copies.soon()
  return moved
}

/**
 * Moves a fair to a stage; part of the caller's transaction.
 *
 * @throws Refusal `fair-stage`, `fair-has-people`
 */
export function moveTo(fair: FairRow, to: Stage, { store, now }: Context): void {
  const status = fair.status as FairStatus
  if (!steps[status]?.includes(to)) throw new Refusal({ code: 'fair-stage' })
  if (to === 'draft' && store.attendances.countPresence(fair.id).persons > 0)
    throw new Refusal({ code: 'fair-has-people' })
  const at = now()
  store.changes.update('fair', fair.id, {
    status: to,
    ...(to === 'open' && fair.opened_at === null ? { opened_at: at } : {}),
    ...(to === 'open' && fair.closed_at !== null ? { closed_at: null } : {}),
    ...(to === 'closed' && status === 'open' ? { closed_at: at } : {}),
    ...(to === 'draft' ? { opened_at: null } : {}),
  })
}

function refuseSecondOpen(fair: FairRow, { store }: Context): void {
  const other = store.fairs.all().find(({ id, status }) => status === 'open' && id !== fair.id)
  if (other) throw new Refusal({ code: 'fair-another-open', detail: other.name })
}

/** This machine works on that fair from now. */
export function enterFair({ id, fairId }: CheckedInputOf<'fair.enter'>, context: Context): OutputOf<'fair.enter'> {
  const work = () => {
    goTo(requireFair(fairId, context).id, context)
    return { id: fairId }
  }
  return once(context, 'fair.enter', id, work, () => showFair(fairId, context))
}

/** Makes a fair the one this machine works on; whoever sat at a booth of the former sits there no longer. Part of the caller's transaction. */
export function goTo(fair: string, context: Context): void {
  const { store } = context
  const { letter, current_fair: former } = ownStation(context)
  if (former === fair) return
  store.stations.openFair(fair, letter)
  store.stations.sit(null)
  tellLetter(context, fair)
  if (former !== null) keepLanOpen(context, former, fair)
}
