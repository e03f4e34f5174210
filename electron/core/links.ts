import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { Refusal } from '../../shared/failure.ts'
import { viewAttendee } from './attendee-view.ts'
import { type Context, currentFair } from './context.ts'
import { decide } from './person-links.ts'
import { once } from './receipts.ts'

/** A clerk's decision that two attendees are one, or that they are not; the newest decision stands. */
export function linkAttendees(input: CheckedInputOf<'attendee.link'>, context: Context): OutputOf<'attendee.link'> {
  const { store, now } = context
  const { first, second, decision } = input
  const work = () => {
    if (first === second) throw new Refusal({ code: 'same-person' })
    for (const id of [first, second])
      if (store.persons.group(store.persons.rootOf(id)).length === 0) throw new Refusal({ code: 'not-found' })
    decide(store, first, second, decision, now())
    return { id: first, decision }
  }
  return once(context, 'attendee.link', input.id, work, () => ({}))
}

/**
 * Takes one record out of the attendee it was merged into: it is told apart from every other record of
 * that attendee, so that neither a card both have shown nor a third record brings them together again.
 */
export function separateRecord(
  input: CheckedInputOf<'attendee.separate'>,
  context: Context,
): OutputOf<'attendee.separate'> {
  const { store, now } = context
  const work = () => {
    const persons = store.persons.group(store.persons.rootOf(input.personId))
    if (!persons.some(({ id }) => id === input.personId)) throw new Refusal({ code: 'not-found' })
    if (persons.length === 1) throw new Refusal({ code: 'single-record' })
    for (const { id } of persons) if (id !== input.personId) decide(store, input.personId, id, 'different', now())
    return { id: input.personId }
  }
  return once(context, 'attendee.separate', input.id, work, ({ id }) =>
    viewAttendee(store, store.persons.rootOf(id), currentFair(context).id),
  )
}

/** The records that are this one attendee, each as it was taken down. */
export function listRecords(
  { attendeeId }: CheckedInputOf<'attendee.records'>,
  { store }: Context,
): OutputOf<'attendee.records'> {
  return store.persons.group(store.persons.rootOf(attendeeId)).map((row) => ({
    personId: row.id,
    createdAt: Number(row['created_at']),
    fullName: String(row['full_name'] ?? ''),
    birthDate: textIn(row['birth_date']),
    sex: row['sex'] === 'male' || row['sex'] === 'female' ? row['sex'] : null,
    idTail: textIn(row['id_number'])?.slice(-4) ?? null,
    phone: textIn(row['phone']),
    communeCode: textIn(row['commune_code']),
    village: textIn(row['village']),
  }))
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null
}
