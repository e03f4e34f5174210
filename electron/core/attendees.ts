import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import { Refusal } from '../../shared/failure.ts'
import { viewRows } from './attendee-rows.ts'
import { viewAttendee } from './attendee-view.ts'
import { type Context, currentFair, newId } from './context.ts'
import { forgetInKept } from './list-imports/kept-settings.ts'
import { finishImports } from './list-imports/under-way.ts'
import { once } from './receipts.ts'
import type { Row } from '../db/rows.ts'

/** Looks one attendee up by root, or by any of the persons that are this attendee. */
export function readAttendee(
  { attendeeId }: CheckedInputOf<'attendee.read'>,
  context: Context,
): OutputOf<'attendee.read'> {
  const { store } = context
  return viewAttendee(store, store.persons.rootOf(attendeeId), currentFair(context).id)
}

/** The newest arrivals of this fair. */
export function latestAttendees(
  { limit }: CheckedInputOf<'attendee.latest'>,
  context: Context,
): OutputOf<'attendee.latest'> {
  const fair = currentFair(context)
  return viewRows(context.store, context.store.attendances.latest(fair.id, limit), fair.id)
}

/**
 * Erases every person of the attendee everywhere (rows, index, log, half-typed forms), with the records of theirs that
 * an undo has hidden, and scrubs the file. A list that waits to be written comes first: it may name them, and would bring them
 * back.
 */
export async function eraseAttendee(
  input: CheckedInputOf<'attendee.erase'>,
  context: Context,
): Promise<OutputOf<'attendee.erase'>> {
  const { store, now, caller, log } = context
  await finishImports(context).catch((error: unknown) => log(`a list waits to be finished: ${String(error)}`))
  const work = () => {
    const persons = store.persons.group(store.persons.rootOf(input.attendeeId))
    if (persons.length === 0) throw new Refusal({ code: 'not-found' })
    const at = now()
    const ids = new Set(persons.flatMap(({ id }) => [id, ...store.persons.takenBack(id)]))
    for (const { id, id_number, old_id_number } of persons)
      for (const text of [id, id_number, old_id_number]) if (typeof text === 'string') store.drafts.dropAbout(text)
    forgetInKept(telling(persons, ids), store)
    // What is half typed of an interview is kept under its id.
    for (const id of ids) store.interviews.idsOfPerson(id).forEach(store.drafts.dropAbout)
    for (const id of ids) store.changes.create('erasure', newId(at), { erased_person: id, erased_at: at }, at)
    store.stations.noteAccess(at, caller.stationId, 'erase', null, persons.length)
    return {}
  }
  const answer = once(context, 'attendee.erase', input.id, work, () => ({}))
  context.works.forgetMade()
  store.scrub()
  context.copies.soon()
  return answer
}

/** Whether a text that was put into a list names one of those persons: their ids and numbers anywhere in it, or all of their name. */
function telling(persons: readonly Row[], ids: ReadonlySet<string>): (text: string) => boolean {
  const told = (...fields: string[]): string[] =>
    persons.flatMap((person) => fields.map((field) => person[field]).filter((value) => typeof value === 'string'))
  const numbers = [...ids, ...told('id_number', 'old_id_number', 'phone')].filter((number) => number !== '')
  const names = new Set(told('full_name').map(spelt))
  return (text) => names.has(spelt(text)) || numbers.some((number) => text.replace(/[\s.]+/gu, '').includes(number))
}

const spelt = (name: string): string => name.normalize('NFC').trim().toLowerCase()
