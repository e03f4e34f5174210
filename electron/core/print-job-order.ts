import type { BadgeFace, PaperOrder } from '../../shared/badge-face.ts'
import type { BadgeFormatName } from '../../shared/badge-formats.ts'
import { formatBadgeNumber } from '../../shared/badge-number.ts'
import type { DocumentOrder } from '../../shared/document-face.ts'
import { Refusal } from '../../shared/failure.ts'
import type { PrintJobRow } from '../db/print-job-row.ts'
import type { Store } from '../db/store.ts'
import { facesOf } from './badge-faces.ts'
import { isOfNobody } from './documents/document-of.ts'
import { documentOrder } from './documents/order.ts'
import type { DocumentSource } from './documents/source.ts'
import { paperOrder } from './paper-order.ts'
import { badgeCodeOf } from './secrets.ts'

/** The badges of a job that are still to be drawn: not void, not erased, not written by hand meanwhile. */
export function badgesInForce({ id }: PrintJobRow, store: Store): string[] {
  return store.printJobs.badgesOf(id).filter((badge) => isInForce(badge, store))
}

/** Neither void nor erased. */
export function isInForce(badge: string, { badges }: Store): boolean {
  return badges.byId(badge)?.voided_at === null
}

/** Whether a job had badges and none of them is left, or is a slip of nobody any more. */
export function isEmptied(row: PrintJobRow, badges: readonly string[], store: Store): boolean {
  if (row.document !== null) return isOfNobody(row, store)
  return row.kind !== 'test' && row.first_blank === null && badges.length === 0
}

/** Everything the page that draws paper needs for a job, as things are now. Refuses `not-found`. */
export async function orderOf(
  row: PrintJobRow,
  badges: readonly string[],
  source: DocumentSource,
): Promise<PaperOrder | DocumentOrder> {
  if (row.document !== null) return documentOrder(row, source)
  const { store } = source
  const faces = row.first_blank === null ? await facesOf(badges, { store }) : blanksOfJob(row, store)
  const { format, start_at: startAt, printer, kind } = row
  return paperOrder(
    { faces, format: format as BadgeFormatName, startAt, fairId: row.fair ?? '', printer, test: kind === 'test' },
    { store },
  )
}

function blanksOfJob({ fair, first_blank: first, last_blank: last }: PrintJobRow, store: Store): BadgeFace[] {
  if (first === null || last === null) throw new Refusal({ code: 'not-found' })
  return blankFaces(fair, { first, last }, store)
}

/** Badges without a name, for whoever comes: this station's, from one counter to another. */
export function blankFaces(
  fairId: string | null,
  { first, last }: { first: number; last: number },
  store: Store,
): BadgeFace[] {
  const fair = fairId === null ? undefined : store.fairs.fair(fairId)
  const station = store.stations.own()
  if (!fair || !station?.letter) throw new Refusal({ code: 'not-found' })
  const { letter, secret, id } = station
  return Array.from({ length: last - first + 1 }, (_, index) => ({
    number: formatBadgeNumber(letter, first + index),
    code: badgeCodeOf(secret, fair.id, id, first + index),
    fullName: null,
    communeCode: null,
    needs: [],
    fairName: fair.name,
    heldOn: fair.held_on,
    rehearsal: fair.status === 'rehearsal',
    visitor: false,
  }))
}
