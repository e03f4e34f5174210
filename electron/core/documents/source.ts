import type { DocumentHead } from '../../../shared/document-face.ts'
import { Refusal } from '../../../shared/failure.ts'
import type { Context } from '../context.ts'
import { provinceName } from '../gazetteer.ts'

/** What papers are put together from. */
export type DocumentSource = Pick<Context, 'store' | 'now' | 'lan'>

/** The head of every paper of a fair. Refuses `not-found`. */
export function headOf(fairId: string, { store }: Pick<DocumentSource, 'store'>): DocumentHead {
  const fair = store.fairs.fair(fairId)
  const center = fair && store.fairs.center(fair.center)
  if (!fair || !center) throw new Refusal({ code: 'not-found' })
  return {
    center: center.name,
    province: provinceName(center.province_code),
    fairName: fair.name,
    heldOn: fair.held_on,
    place: fair.place,
    rehearsal: fair.status === 'rehearsal',
  }
}
