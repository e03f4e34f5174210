import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { Refusal } from '../../shared/failure.ts'
import { attend } from './attend.ts'
import { viewAttendee } from './attendee-view.ts'
import { type Context, currentFair } from './context.ts'
import { once } from './receipts.ts'
import { requireSameKind } from './rehearsal-guard.ts'
import { hasRefused } from './standing-consents.ts'

const separator = ' '

/**
 * People who stand on a list or came to an earlier fair, now present: a village with its leader is one
 * command, and either all of them are in or none is. Who is present already stays so. No consent is asked
 * for here (those of a list are asked at the desk, on paper or aloud); only a refusal to be registered
 * that stands refuses.
 *
 * @throws Refusal `not-found`, `person-erased`, `consent-missing`; `field` says which of the ids.
 */
export function checkIn(input: CheckedInputOf<'attendee.check-in'>, context: Context): OutputOf<'attendee.check-in'> {
  const { store, now } = context
  const fair = currentFair(context)
  const work = () => {
    const at = now()
    const ids = new Map<string, string>()
    for (const [index, id] of input.attendeeIds.entries()) {
      const { root, person } = attendeeOf(context, id, `attendeeIds.${index}`)
      if (hasRefused(store.attendances.consentsOf(root), 'register-and-match'))
        throw new Refusal({ code: 'consent-missing', field: `attendeeIds.${index}` })
      requireSameKind(fair, { idNumber: null, roots: [root] }, context)
      ids.set(root, person)
    }
    for (const [root, person] of ids) attend(context, person, [root], fair.id, at)
    context.queue.nextTurn(context.caller.stationId, null)
    const roots = [...ids.keys()]
    return { id: roots[0] ?? '', ids: roots.join(separator) }
  }
  return once(context, 'attendee.check-in', input.id, work, ({ ids }) => {
    const roots = new Set(ids.split(separator).map((id) => store.persons.rootOf(id)))
    // The command may be told again after one of many was erased.
    const left = [...roots].filter((root) => store.persons.group(root).length > 0)
    return { attendees: left.map((root) => viewAttendee(store, root, fair.id)) }
  })
}

/**
 * Somebody goes home, or has come back in, with every attendance of theirs at this fair.
 *
 * @throws Refusal `not-found` for somebody who is not here, `person-erased`.
 */
export function checkOut(
  input: CheckedInputOf<'attendee.check-out'>,
  context: Context,
): OutputOf<'attendee.check-out'> {
  const { store, now } = context
  const fair = currentFair(context)
  const work = () => {
    const { root } = attendeeOf(context, input.attendeeId, 'attendeeId')
    const here = store.attendances.ofRoot(root, fair.id).filter(({ arrived_at }) => arrived_at !== null)
    if (here.length === 0) throw new Refusal({ code: 'not-found', field: 'attendeeId' })
    const at = now()
    for (const { id, left_at } of here) {
      if ((left_at !== null) === input.left) continue
      store.changes.update('attendance', id, { left_at: input.left ? at : null })
    }
    return { id: root, left: input.left ? 'yes' : 'no' }
  }
  return once(context, 'attendee.check-out', input.id, work, ({ id }) =>
    viewAttendee(store, store.persons.rootOf(id), fair.id),
  )
}

function attendeeOf({ store }: Context, id: string, field: string): { root: string; person: string } {
  const root = store.persons.rootOf(id)
  const [first] = store.persons.group(root)
  // The root may be an erased record of somebody of whom another desk knew more.
  if (!first) throw new Refusal({ code: store.changes.isErased(id) ? 'person-erased' : 'not-found', field })
  return { root, person: first.id }
}
