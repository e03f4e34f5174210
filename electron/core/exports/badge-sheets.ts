import { formatBadgeNumber } from '../../../shared/badge-number.ts'
import { Refusal } from '../../../shared/failure.ts'
import { type Context, currentFair } from '../context.ts'
import { badgeFormatNames, type BadgeFormatName } from '../../../shared/badge-formats.ts'

type BadgeOrder = { badgeIds: string[]; format: BadgeFormatName }

/** Which badges a request asks for: `ids=` one or several, or `all=1`; on A4 sheets unless it says otherwise. */
export function badgeOrder(query: URLSearchParams, context: Context): BadgeOrder {
  const format = badgeFormatNames.find((known) => known === (query.get('format') ?? 'a4-8up'))
  if (!format) throw new Refusal({ code: 'bad-input', field: 'format' })
  const fair = currentFair(context)
  const badgeIds =
    query.get('all') === '1'
      ? context.store.exports.badgesInForce(fair.id)
      : chosenBadges(query.get('ids') ?? '', context)
  if (badgeIds.length === 0) throw new Refusal({ code: 'not-found', field: 'ids' })
  return { badgeIds, format }
}

function chosenBadges(ids: string, context: Context): string[] {
  const fair = currentFair(context)
  return ids
    .split(',')
    .filter((id) => id !== '')
    .map((id) => {
      const badge = context.store.badges.byId(id)
      if (!badge) throw new Refusal({ code: 'not-found', field: 'ids' })
      if (badge.fair !== fair.id) throw new Refusal({ code: 'badge-other-fair' })
      if (badge.voided_at !== null)
        throw new Refusal({ code: 'badge-voided', detail: formatBadgeNumber(badge.letter, badge.counter) })
      return badge.id
    })
}
