import type { BadgeFace } from '../../shared/badge-face.ts'
import { formatBadgeNumber } from '../../shared/badge-number.ts'
import { Refusal } from '../../shared/failure.ts'
import { isChildAlone } from './consent-rules.ts'
import type { Context } from './context.ts'
import { mergeFields } from './person-fields.ts'
import { mayShare } from './standing-consents.ts'

/** So many faces are gathered before other screens get their turn. */
const atOnce = 100

/** What is written on badges, in the order asked for. Refuses `not-found` for a badge that is not there. */
export async function facesOf(badgeIds: readonly string[], context: Pick<Context, 'store'>): Promise<BadgeFace[]> {
  const faces: BadgeFace[] = []
  for (const [index, id] of badgeIds.entries()) {
    if (index > 0 && index % atOnce === 0) await new Promise((resolve) => setImmediate(resolve))
    faces.push(faceOf(id, context))
  }
  return faces
}

function faceOf(badgeId: string, { store }: Pick<Context, 'store'>): BadgeFace {
  const badge = store.badges.byId(badgeId)
  const fair = badge && store.fairs.fair(badge.fair)
  if (!badge || !fair) throw new Refusal({ code: 'not-found' })
  const root = store.persons.rootOf(badge.person)
  const fields = mergeFields(store.persons.group(root))
  return {
    number: formatBadgeNumber(badge.letter, badge.counter),
    code: badge.code,
    fullName: fields.fullName,
    communeCode: fields.communeCode,
    // Worn for everybody to see: what somebody looks for is shown only where employers may know it.
    needs: mayShare(store, root, fields, fair.held_on) ? fields.needs : [],
    fairName: fair.name,
    heldOn: fair.held_on,
    rehearsal: fair.status === 'rehearsal',
    visitor: isChildAlone(fields, fair.held_on),
  }
}
