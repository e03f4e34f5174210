import { formatBadgeNumber } from '../../../shared/badge-number.ts'
import type { CheckedInputOf, OutputOf } from '../../../shared/contract.ts'
import type { NamedItem, OpenCase } from '../../../shared/contract/closing.ts'
import { lineLabel } from '../../../shared/signing-label.ts'
import type { TurnRow } from '../../db/exports.ts'
import type { Store } from '../../db/store.ts'
import { type Context, currentFair } from '../context.ts'
import { mergeFields } from '../person-fields.ts'
import { type Book, readBook } from '../signing/book.ts'
import { readPrinted } from '../signing/printed-line.ts'
import { likelyDuplicates } from './likely-duplicates.ts'

/** `printed`: the name on the paper, of somebody whose registration was taken back. */
type Roots = { roots: readonly string[]; where: string | null; printed?: string }

/** Whom one point of the checklist is about, in an order that stays. */
export function readWhom({ name, limit }: CheckedInputOf<'closing.whom'>, context: Context): OutputOf<'closing.whom'> {
  const { store } = context
  const fair = currentFair(context)
  return cases(name, fair.id, store)
    .slice(0, limit)
    .map(({ roots, where, printed = '' }) => ({
      people: roots.map((root) => somebody(root, printed, fair.id, store)),
      where,
    }))
}

function cases(name: NamedItem, fairId: string, store: Store): Roots[] {
  switch (name) {
    case 'likely-duplicates':
      return likelyDuplicates(store, fairId).map((roots) => ({ roots, where: null }))
    case 'signed-not-come':
      return signedNotCome(readBook(store, fairId))
    case 'undated-appointments':
      return undatedAppointments(store, fairId).map(({ root, employer_name: employer, booth }) => ({
        roots: [root],
        where: [employer, booth].filter((part) => part !== null).join(', ') || null,
      }))
  }
}

/** Interviews to come of which nobody has written down the day. */
export function undatedAppointments(store: Store, fairId: string): TurnRow[] {
  return store.exports
    .turns(fairId)
    .filter(({ outcome, appointment_at: day }) => outcome === 'appointment' && day === null)
}

/** Lines with a signature whose person is not among those who came: the paper would have one more than the figures. */
export function signedNotCome({ sheets, lines, came }: Book): Roots[] {
  return sheets
    .filter(({ kind }) => kind !== 'handbook')
    .flatMap((sheet) =>
      (lines.get(sheet.id) ?? [])
        .filter(({ signed_at: signed, root }) => signed !== null && !came.has(root))
        .map(({ root, position, printed }) => ({
          roots: [root],
          where: lineLabel(sheet, position),
          printed: readPrinted(printed)?.fullName ?? '',
        })),
    )
}

function somebody(root: string, printed: string, fairId: string, store: Store): OpenCase['people'][number] {
  const badge = store.attendances.badgesOf(root, fairId)[0]
  const records = store.persons.group(root)
  return {
    attendeeId: records.length === 0 ? null : root,
    fullName: mergeFields(records).fullName ?? printed,
    badgeNumber: badge ? formatBadgeNumber(badge.letter, badge.counter) : null,
  }
}
