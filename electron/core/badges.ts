import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { Refusal } from '../../shared/failure.ts'
import { showBadge, viewAttendee } from './attendee-view.ts'
import { findBadge, voidedFailure } from './badge-lookup.ts'
import { freeBlank } from './blank-badges.ts'
import type { Context } from './context.ts'
import { issueBadge } from './issue-badge.ts'
import { once } from './receipts.ts'

/** Whose badge this is, at the desk. */
export function readBadge({ text }: CheckedInputOf<'badge.read'>, context: Context): OutputOf<'badge.read'> {
  const badge = findBadge(text, context)
  return viewAttendee(context.store, context.store.persons.rootOf(badge.person), badge.fair)
}

/**
 * Voids a lost or spoilt badge and gives the same person another: with a new number and code, or a badge without a
 * name from the stack.
 *
 * @throws Refusal `not-found`, `badge-voided`; of the blank as `badge.read-blank`, with the field.
 */
export function replaceBadge(input: CheckedInputOf<'badge.replace'>, context: Context): OutputOf<'badge.replace'> {
  const { store, now } = context
  const work = () => {
    const badge = store.badges.byId(input.badgeId)
    if (!badge) throw new Refusal({ code: 'not-found' })
    if (badge.voided_at !== null) throw new Refusal(voidedFailure(badge, context))
    const blank = input.blankText === null ? null : freeBlank(input.blankText, 'blankText', context)
    if (blank && blank.fair !== badge.fair) throw new Refusal({ code: 'badge-other-fair' })
    const at = now()
    store.changes.update('badge', badge.id, { voided_at: at, void_reason: input.reason })
    return { id: issueBadge(context, badge.person, badge.fair, at, badge.id, blank) }
  }
  return once(context, 'badge.replace', input.id, work, ({ id }) => {
    const issued = store.badges.byId(id)
    if (!issued) throw new Refusal({ code: 'not-found' })
    return showBadge(issued)
  })
}
