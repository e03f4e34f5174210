import type { PersonInput } from '../../shared/contract/attendee.ts'
import type { EmployerRow } from '../db/fairs.ts'
import { isChildAlone } from './consent-rules.ts'
import { type Context, currentFair } from './context.ts'
import { hasConsent, hasRefused, mayShare, standingConsents } from './standing-consents.ts'

type Fields = Pick<PersonInput, 'birthDate' | 'guardianName'>

/**
 * Whether a booth may be told who an attendee is: an employer's only with the consent to share, the Center's own table with
 * the one to be registered and counselled, which is what it is for. Never of a child for whom nobody acts.
 */
export function isKnownAtBooth(root: string, fields: Fields, employer: EmployerRow, context: Context): boolean {
  const { store } = context
  const day = currentFair(context).held_on
  if (employer.kind !== 'center') return mayShare(store, root, fields, day)
  return !isChildAlone(fields, day) && hasConsent(store.attendances.consentsOf(root), 'register-and-match')
}

/** Whether an employer's booth may ask to be told: not answered yet to today's wording, and nobody's child alone. */
export function mayAskAtBooth(root: string, fields: Fields, employer: EmployerRow, context: Context): boolean {
  if (employer.kind === 'center' || isChildAlone(fields, currentFair(context).held_on)) return false
  const answers = context.store.attendances.consentsOf(root)
  const isAnswered = standingConsents(answers).some(({ purpose }) => purpose === 'share-with-employers')
  return !isAnswered && !hasRefused(answers, 'register-and-match')
}
