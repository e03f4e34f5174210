import type { PersonInput } from '../../shared/contract/attendee.ts'
import { Refusal } from '../../shared/failure.ts'
import { withinConsent } from './consent-rules.ts'
import { type Context, newId, ownStation } from './context.ts'
import { answersOf, createPerson, fillGaps, keepKey, knownByCard } from './known-person.ts'
import { mergeFields } from './person-fields.ts'
import { requireSameKind } from './rehearsal-guard.ts'
import { digestOfNumber } from './secrets.ts'
import { hasConsent } from './standing-consents.ts'

/**
 * Puts somebody on a fair's list before the day (đăng ký trước): person, card number and an attendance
 * that has not begun. The same card is the same person, however often a list is read in, and somebody who
 * has come already stays as they are. No badge: those of a list are printed when the organizer asks. A list
 * carries no consent, so of the sensitive fields only what stands from an earlier fair covers is kept.
 * Part of the caller's transaction.
 *
 * @returns the attendee's root.
 */
export function registerAhead(context: Context, person: PersonInput, fairId: string): string {
  const { store, now } = context
  const fair = store.fairs.fair(fairId)
  if (!fair) throw new Refusal({ code: 'not-found' })
  const at = now()
  const digest = person.idNumber === null ? null : digestOfNumber(ownStation(context).secret, person.idNumber)
  const known = knownByCard(store, digest)
  requireSameKind(fair, { idNumber: person.idNumber, roots: known.roots }, context)
  const [main] = known.persons
  const mayHoldSensitive = main !== undefined && hasConsent(answersOf(store, known), 'statistics')
  const before = main ? mergeFields(known.persons) : null
  const kept = withinConsent({ person, consents: [] }, mayHoldSensitive, fair.held_on, before)
  if (main) fillGaps(context, main.id, known.persons, kept.person)
  const id = main?.id ?? createPerson(context, kept.person, at)
  if (digest !== null) keepKey(context, id, known, digest, at)
  const isListed = known.roots.some((root) => store.attendances.ofRoot(root, fairId).length > 0)
  if (!isListed) store.changes.create('attendance', newId(at), { fair: fairId, person: id, ahead: 1 }, at)
  return known.roots[0] ?? id
}
