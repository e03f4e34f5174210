import { type Attendee, consentPurposes, type PersonInput } from '../../shared/contract/attendee.ts'
import type { ConsentRow } from '../db/attendances.ts'
import type { Store } from '../db/store.ts'
import { isChildAlone, sensitive } from './consent-rules.ts'
import { consentTextVersion } from './consent-text.ts'

type Purpose = (typeof consentPurposes)[number]

/**
 * The answers that stand, of all an attendee ever gave (the earliest first): for each purpose the last
 * one, whichever fair it was given at, since consent holds until it is withdrawn (Luật 91/2025/QH15). An
 * answer to another wording than today's says nothing of today's and is asked for anew; a withdrawn one
 * is a no.
 */
export function standingConsents(answers: readonly ConsentRow[]): Attendee['consents'] {
  return consentPurposes.flatMap((purpose) => {
    const last = answers.findLast((answer) => answer.purpose === purpose)
    if (last?.text_version !== consentTextVersion(purpose)) return []
    return [{ purpose, given: last.given === 1 && last.withdrawn_at === null }]
  })
}

/** Whether a purpose is agreed to now; silence is a no. */
export function hasConsent(answers: readonly ConsentRow[], purpose: Purpose): boolean {
  return standingConsents(answers).some((consent) => consent.purpose === purpose && consent.given)
}

/** Whether a purpose is refused now; silence is no refusal. */
export function hasRefused(answers: readonly ConsentRow[], purpose: Purpose): boolean {
  return standingConsents(answers).some((consent) => consent.purpose === purpose && !consent.given)
}

/**
 * An attendee's fields as they may be shown: nothing sensitive once *statistics* is refused. The rules empty the
 * fields at the refusal; a record taken down at another desk that had not heard of it still holds them.
 */
export function withoutRefused<Fields extends object>(fields: Fields, answers: readonly ConsentRow[]): Fields {
  if (!hasRefused(answers, 'statistics')) return fields
  return { ...fields, ...sensitive }
}

/**
 * Whether booths may be told who this is: agreed to, and nobody's child alone, whatever a guardian who
 * acted at an earlier fair agreed to. `day` is the fair's, `YYYY-MM-DD`.
 */
export function mayShare(
  store: Store,
  root: string,
  fields: Pick<PersonInput, 'birthDate' | 'guardianName'>,
  day: string,
): boolean {
  return !isChildAlone(fields, day) && hasConsent(store.attendances.consentsOf(root), 'share-with-employers')
}
