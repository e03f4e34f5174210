import { badgeFormatNames } from '../../../shared/badge-formats.ts'
import { Refusal } from '../../../shared/failure.ts'
import { chosenBadges } from '../chosen-badges.ts'
import { type Context, currentFair } from '../context.ts'
import type { BadgesOrder } from '../pdf-orders.ts'

/**
 * Which badges a request asks for: a choice kept before (`order=`), one or several (`ids=`), or all in force
 * (`all=1`); the latter two on A4 sheets unless it says otherwise.
 */
export function badgeOrder(query: URLSearchParams, context: Context): BadgesOrder {
  const orderId = query.get('order')
  if (orderId !== null) return keptOrder(orderId, context)
  const format = badgeFormatNames.find((known) => known === (query.get('format') ?? 'a4-8up'))
  if (!format) throw new Refusal({ code: 'bad-input', field: 'format' })
  const ids = (query.get('ids') ?? '').split(',').filter((id) => id !== '')
  const badgeIds =
    query.get('all') === '1'
      ? context.store.exports.badgesInForce(currentFair(context).id)
      : chosenBadges(ids, 'ids', context)
  if (badgeIds.length === 0) throw new Refusal({ code: 'not-found', field: 'ids' })
  return { badgeIds, format, startAt: 0 }
}

/** A badge that went out of force since is a reason to choose anew, not to leave it out unseen. */
function keptOrder(id: string, context: Context): BadgesOrder {
  const order = context.pdfOrders.read(id)
  if (order === null || 'document' in order) throw new Refusal({ code: 'not-found', field: 'order' })
  return { ...order, badgeIds: chosenBadges(order.badgeIds, 'order', context) }
}
