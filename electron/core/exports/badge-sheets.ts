import { type BadgeFormatName, badgeFormatNames } from '../../../shared/badge-formats.ts'
import { Refusal } from '../../../shared/failure.ts'
import { chosenBadges } from '../chosen-badges.ts'
import { type Context, currentFair } from '../context.ts'

type BadgesOrder = { badgeIds: readonly string[]; format: BadgeFormatName }

/** Which badges a request asks for: one or several (`ids=`), or all in force (`all=1`); on A4 sheets unless it says otherwise. */
export function badgeOrder(query: URLSearchParams, context: Context): BadgesOrder {
  const format = badgeFormatNames.find((known) => known === (query.get('format') ?? 'a4-8up'))
  if (!format) throw new Refusal({ code: 'bad-input', field: 'format' })
  const ids = (query.get('ids') ?? '').split(',').filter((id) => id !== '')
  const badgeIds =
    query.get('all') === '1'
      ? context.store.exports.badgesInForce(currentFair(context).id)
      : chosenBadges(ids, 'ids', context)
  if (badgeIds.length === 0) throw new Refusal({ code: 'not-found', field: 'ids' })
  return { badgeIds, format }
}
