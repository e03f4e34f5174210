import type { OutputOf } from '../../../shared/contract.ts'
import { linesOfSheet } from '../../../shared/contract/signing.ts'
import type { FairRow } from '../../db/fairs.ts'
import { formatBadgeNumber } from '../../../shared/badge-number.ts'
import { stationLetters } from '../closing/station-letters.ts'
import { type Context, ownStation } from '../context.ts'
import { communeName } from '../gazetteer.ts'
import { mergeFields } from '../person-fields.ts'
import { type Book, keyOf } from './book.ts'
import { peopleAhead } from './people-ahead.ts'

type Unlisted = Pick<OutputOf<'signing.list'>, 'filling' | 'unlisted' | 'totals' | 'ahead' | 'handbooks'>

/** Who came and stands on no sheet, and who could be put on one now. */
export function readUnlisted(context: Context, fair: FairRow, book: Book): Unlisted {
  const { store } = context
  const letters = stationLetters(store, fair.id)
  const missing = [...book.came].filter(([root]) => !book.standing.has(keyOf(root, null)))
  const onRegister = missing.filter(([, { register }]) => register !== null).length
  return {
    filling: Math.min(store.signing.waiting(fair.id, ownStation(context).id, linesOfSheet).length, linesOfSheet),
    unlisted: missing.map(([root, { arrivedAt, station, register }]) => {
      const badge = store.attendances.badgesOf(root, fair.id)[0]
      return {
        attendeeId: root,
        fullName: mergeFields(store.persons.group(root)).fullName ?? '',
        badgeNumber: badge ? formatBadgeNumber(badge.letter, badge.counter) : null,
        arrivedAt,
        letter: station === null ? null : letters(station),
        register,
      }
    }),
    totals: {
      came: book.came.size,
      onLine: book.came.size - missing.length,
      onRegister,
      onNone: missing.length - onRegister,
    },
    ahead: peopleAhead(store, fair.id).map(({ commune, people }) => ({
      commune,
      name: communeName(commune),
      people: people.length,
    })),
    handbooks: handbooksOf(store.signing.titles(fair.id), book),
  }
}

function handbooksOf(titles: readonly { root: string; title: string }[], { standing }: Book): Unlisted['handbooks'] {
  const people = new Map<string, number>()
  for (const { root, title } of titles)
    if (!standing.has(keyOf(root, title))) people.set(title, (people.get(title) ?? 0) + 1)
  return [...people].map(([title, count]) => ({ title, people: count }))
}
