import type { CheckedInputOf } from '../../shared/contract.ts'
import { consentTextVersion } from './consent-text.ts'
import { type Context, newId } from './context.ts'

/** Writes down what was answered, with the wording that was read, `answeredAt` on paper before it is typed; part of the caller's transaction. */
export function keepConsents(
  context: Context,
  person: string,
  fairId: string,
  answers: CheckedInputOf<'attendee.register'>['consents'],
  at: number,
  answeredAt: number = at,
): void {
  for (const { purpose, given, method } of answers) {
    context.store.changes.create(
      'consent',
      newId(at),
      {
        fair: fairId,
        person,
        purpose,
        given: given ? 1 : 0,
        method,
        text_version: consentTextVersion(purpose),
        answered_at: answeredAt,
      },
      at,
    )
  }
}
