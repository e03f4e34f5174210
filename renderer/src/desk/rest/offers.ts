import type { Attendee } from '../../../../shared/contract/attendee.ts'
import type { Question } from './questions.ts'
import type { RestAnswers, RestForm } from './rest-form.ts'

/** What the person before answered: people of one village come together and often answer alike. */
export type LastAnswers = Pick<RestForm, 'ethnicity' | 'household' | 'householdYear'>

/** An answer that stands beside its question and is taken with Enter, never by itself. */
export type Offer = { answer: RestAnswers; kept: boolean }
export type Offers = Partial<Record<Question, Offer>>

/** What is remembered of somebody just saved. */
export function lastOf(attendee: Attendee, before: LastAnswers | null): LastAnswers {
  return {
    ethnicity: attendee.ethnicity ?? before?.ethnicity ?? null,
    household: attendee.household ?? before?.household ?? null,
    householdYear: attendee.household === null ? (before?.householdYear ?? '') : String(attendee.householdYear ?? ''),
  }
}

/** What is offered to the next: the ethnicity last used at this desk always, the household only where the clerk keeps it. */
export function offersFor(last: LastAnswers | null, keep: boolean): Offers {
  if (last === null) return {}
  const { ethnicity, household, householdYear } = last
  return {
    ...(ethnicity === null ? {} : { ethnicity: { answer: { ethnicity }, kept: keep } }),
    ...(household === null || !keep ? {} : { household: { answer: { household, householdYear }, kept: true } }),
  }
}
