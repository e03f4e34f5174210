import type { OutputOf } from '../../../shared/contract.ts'
import type { Result } from '../../../shared/failure.ts'
import { call } from '../talk/call.ts'
import { formatNamed, type SheetFormat } from './formats.ts'

export type DrawnBadge = OutputOf<'badge.draw'>[number]

/** What to print, and on which paper. */
export type PrintOrder = { badgeIds: string[]; format: SheetFormat }

/** Many short questions rather than one long one: the host answers other screens in between. */
const chunk = 200

/** Reads the order out of the page's address: either the ids themselves, or an order the host keeps (`order=`), since an address cannot hold 2,000 ids. */
export async function readOrder(search: URLSearchParams): Promise<PrintOrder | null> {
  const order = search.get('order')
  if (order === null) return orderOf(search.get('ids')?.split(',').filter(Boolean), search.get('format'))
  const response = await fetch(`/print-order/${encodeURIComponent(order)}`)
  if (!response.ok) return null
  const { badgeIds, format } = (await response.json()) as { badgeIds: string[]; format: string }
  return orderOf(badgeIds, format)
}

/** Asks what every badge of the order shows, in the order's sequence. */
export async function readFaces(badgeIds: readonly string[]): Promise<Result<DrawnBadge[]>> {
  const faces: DrawnBadge[] = []
  for (let from = 0; from < badgeIds.length; from += chunk) {
    const answer = await call('badge.draw', { badgeIds: badgeIds.slice(from, from + chunk) })
    if (!answer.ok) return answer
    faces.push(...answer.value)
  }
  return { ok: true, value: faces }
}

function orderOf(badgeIds: string[] | undefined, formatName: string | null): PrintOrder | null {
  const format = formatNamed(formatName)
  return badgeIds === undefined || badgeIds.length === 0 || format === null ? null : { badgeIds, format }
}
