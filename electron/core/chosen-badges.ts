import { formatBadgeNumber } from '../../shared/badge-number.ts'
import { Refusal } from '../../shared/failure.ts'
import { type Context, currentFair } from './context.ts'

/**
 * The badges of a choice, each once and in its order: all of this fair and in force.
 *
 * @throws Refusal `not-found` (at `field`), `badge-other-fair`, `badge-voided`
 */
export function chosenBadges(ids: Iterable<string>, field: string, context: Context): string[] {
  const fair = currentFair(context)
  return [...new Set(ids)].map((id) => {
    const badge = context.store.badges.byId(id)
    if (!badge) throw new Refusal({ code: 'not-found', field })
    if (badge.fair !== fair.id) throw new Refusal({ code: 'badge-other-fair' })
    if (badge.voided_at !== null)
      throw new Refusal({ code: 'badge-voided', detail: formatBadgeNumber(badge.letter, badge.counter) })
    return badge.id
  })
}
