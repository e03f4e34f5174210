import type { CheckedInputOf, OutputOf } from '../../shared/contract.ts'
import type { PersonInput } from '../../shared/contract/attendee.ts'
import { Refusal } from '../../shared/failure.ts'
import { hasConsent, viewAttendee } from './attendee-view.ts'
import { withinConsent } from './consent-rules.ts'
import { consentTextVersion } from './consent-text.ts'
import { type Context, currentFair, newId, ownStation } from './context.ts'
import { issueBadge } from './issue-badge.ts'
import { patchOf } from './person-fields.ts'
import { once } from './receipts.ts'
import { digestOfNumber } from './secrets.ts'

/**
 * Registers someone at the desk: person (or the one the card already belongs to), attendance, badge
 * and consents in one transaction. A card shown twice is one attendee; the second time only what was
 * not known is added, and nothing that was known is overwritten. Printing is apart: printers jam, and
 * registration must not fail with them.
 */
export function registerAttendee(
  input: CheckedInputOf<'attendee.register'>,
  context: Context,
): OutputOf<'attendee.register'> {
  const { store } = context
  const fair = currentFair(context)
  const work = () => {
    const at = context.now()
    const digest =
      input.person.idNumber === null ? null : digestOfNumber(ownStation(context).secret, input.person.idNumber)
    const person = knownPerson(input, digest, context) ?? null
    const id = person ?? newId(at)
    const kept = withinConsent(input, mayHoldSensitive(context, id, fair.id), fair.held_on)
    if (person === null) store.changes.create('person', id, patchOf(kept.person), at)
    else fillGaps(context, person, kept.person)
    if (digest !== null) keepKey(context, id, digest, at)
    const status = attend(context, id, fair.id, at)
    for (const consent of kept.consents) {
      store.changes.create(
        'consent',
        newId(at),
        {
          fair: fair.id,
          person: id,
          purpose: consent.purpose,
          given: consent.given ? 1 : 0,
          method: consent.method,
          text_version: consentTextVersion(consent.purpose),
          answered_at: at,
        },
        at,
      )
    }
    return { id, status }
  }
  return once(context, 'attendee.register', input.id, work, ({ id, status }) => ({
    attendee: viewAttendee(store, store.persons.rootOf(id), fair.id),
    status,
  }))
}

function mayHoldSensitive({ store }: Context, person: string, fairId: string): boolean {
  return hasConsent(store.attendances.consentsOf(store.persons.rootOf(person), fairId), 'statistics')
}

/** The person this card or this clerk's choice already stands for. */
function knownPerson(
  input: CheckedInputOf<'attendee.register'>,
  digest: string | null,
  context: Context,
): string | undefined {
  const { store } = context
  if (input.knownAs !== null) {
    if (store.changes.isErased(input.knownAs)) throw new Refusal({ code: 'person-erased' })
    const [person] = store.persons.group(store.persons.rootOf(input.knownAs))
    if (!person) throw new Refusal({ code: 'not-found' })
    return person.id
  }
  return digest === null ? undefined : store.persons.byDigest(digest)[0]
}

/** What was not known of a known person; what was known stays until someone corrects it. */
function fillGaps(context: Context, person: string, fields: PersonInput): void {
  const { store } = context
  const known = store.persons.group(store.persons.rootOf(person))
  const isKnown = (column: string) => known.some((row) => (row[column] ?? null) !== null && row[column] !== '[]')
  const gaps = Object.entries(patchOf(fields)).filter(
    ([column, value]) => value !== null && value !== '[]' && !isKnown(column),
  )
  if (gaps.length > 0) store.changes.update('person', person, Object.fromEntries(gaps))
}

/** Remembers the card number the person has shown, if it is new to them. */
function keepKey(context: Context, person: string, digest: string, at: number): void {
  const { store } = context
  const group = store.persons.group(store.persons.rootOf(person))
  const isHeld = [{ id: person }, ...group].some(({ id }) =>
    store.persons.keysOf(id).some((key) => key.digest === digest),
  )
  if (!isHeld) store.changes.create('person_key', newId(at), { person, digest }, at)
}

function attend(context: Context, person: string, fairId: string, at: number): 'registered' | 'already' {
  const { store } = context
  const root = store.persons.rootOf(person)
  const isHere = store.attendances.ofRoot(root, fairId).length > 0
  if (!isHere) {
    store.changes.create(
      'attendance',
      newId(at),
      { fair: fairId, person, arrived_at: at, station: ownStation(context).id },
      at,
    )
  }
  const badge = store.attendances.badgesOf(root, fairId)[0]
  if (!badge || badge.voided_at !== null) issueBadge(context, person, fairId, at, null)
  return isHere ? 'already' : 'registered'
}
