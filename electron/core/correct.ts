import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { PersonInput } from '../../shared/contract/attendee.ts'
import { Refusal } from '../../shared/failure.ts'
import { viewAttendee } from './attendee-view.ts'
import { isChildAlone, sensitive, withinConsent } from './consent-rules.ts'
import { keepConsents } from './consents.ts'
import { type Context, currentFair, newId, ownStation } from './context.ts'
import { mergeFields, patchOf } from './person-fields.ts'
import { once } from './receipts.ts'
import { digestOfNumber } from './secrets.ts'
import { hasConsent } from './standing-consents.ts'

type Fields = CheckedInputOf<'attendee.correct'>['fields']

/**
 * Puts right, or fills in at a quieter table, what was registered, with the consents answered there.
 * Every person of the attendee is written, so that an older value of another person cannot come back; a
 * new card number withdraws the old one (the wrong card is then somebody else's again). Sensitive fields
 * are kept only with the consent that covers them, and are emptied once it is refused.
 */
export function correctAttendee(
  input: CheckedInputOf<'attendee.correct'>,
  context: Context,
): OutputOf<'attendee.correct'> {
  const { store, now } = context
  const fair = currentFair(context)
  const work = () => {
    const root = store.persons.rootOf(input.attendeeId)
    const persons = store.persons.group(root)
    const main = persons[0]
    if (!main) throw new Refusal({ code: 'not-found' })
    const person = { ...mergeFields(persons), ...defined(input.fields) }
    const stands = hasConsent(store.attendances.consentsOf(root), 'statistics')
    const kept = withinConsent({ person, consents: input.consents }, stands, fair.held_on)
    const patch = patchOf(
      pick(kept.person, writtenFields(input.fields, kept.consents, stands, isChildAlone(person, fair.held_on))),
    )
    if (Object.keys(patch).length > 0) for (const { id } of persons) store.changes.update('person', id, patch)
    if (input.fields.idNumber !== undefined) {
      const ids = persons.map(({ id }) => id)
      changeKeys(context, ids, input.fields.idNumber, input.attendeeId, now())
    }
    keepConsents(context, main.id, fair.id, kept.consents, now())
    return { id: main.id }
  }
  return once(context, 'attendee.correct', input.id, work, ({ id }) =>
    viewAttendee(store, store.persons.rootOf(id), fair.id),
  )
}

/** The fields given; and the sensitive ones where nothing covers them any more. */
function writtenFields(
  fields: Fields,
  consents: CheckedInputOf<'attendee.correct'>['consents'],
  stands: boolean,
  isAlone: boolean,
): (keyof PersonInput)[] {
  const given = Object.keys(defined(fields)) as (keyof PersonInput)[]
  const asked = consents.findLast(({ purpose }) => purpose === 'statistics')
  if (asked?.given === false || isAlone)
    return [...new Set([...given, ...(Object.keys(sensitive) as (keyof PersonInput)[])])]
  return stands || asked?.given === true ? given : given.filter((field) => !Object.hasOwn(sensitive, field))
}

function defined(fields: Fields): Partial<PersonInput> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined))
}

function pick(person: PersonInput, fields: readonly (keyof PersonInput)[]): Partial<PersonInput> {
  return Object.fromEntries(fields.map((field) => [field, person[field]]))
}

function changeKeys(
  context: Context,
  persons: readonly string[],
  idNumber: string | null,
  attendee: string,
  at: number,
): void {
  const { store } = context
  const digest = idNumber === null ? null : digestOfNumber(ownStation(context).secret, idNumber)
  if (digest !== null) {
    const holder = store.persons.byDigest(digest).find((person) => !persons.includes(person))
    if (holder !== undefined) throw new Refusal({ code: 'id-number-taken', field: 'idNumber' })
  }
  let kept = false
  for (const person of persons) {
    for (const key of store.persons.keysOf(person)) {
      if (key.digest === digest) kept = true
      else store.changes.update('person_key', key.id, { withdrawn_at: at })
    }
  }
  const owner = persons.includes(attendee) ? attendee : persons[0]
  if (digest !== null && !kept && owner !== undefined) {
    store.changes.create('person_key', newId(at), { person: owner, digest }, at)
  }
}
