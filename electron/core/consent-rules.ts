import type { CheckedInputOf } from '../../shared/contract.ts'
import type { PersonInput } from '../../shared/contract/attendee.ts'
import { isUnder16 } from '../../shared/text/dates.ts'

type Registration = Pick<CheckedInputOf<'attendee.register'>, 'person' | 'consents'>

/** What tells of ethnic origin, poverty or health (NĐ 356/2025 art. 4): kept only with the consent that covers it. */
export const sensitive = {
  ethnicity: null,
  household: null,
  householdYear: null,
  disability: null,
} satisfies Partial<PersonInput>

/**
 * What of a registration may be kept, whichever door it came through: sensitive fields only with the
 * *statistics* consent, given now or standing (`mayHoldSensitive`); of a child under 16 for whom nobody
 * acts, no consent but to the registration itself (Luật 91/2025/QH15). `day` is the fair's, `YYYY-MM-DD`;
 * `known` is what was known before, which a registration adds to and does not overwrite.
 */
export function withinConsent(
  { person, consents }: Registration,
  mayHoldSensitive: boolean,
  day: string,
  known: Pick<PersonInput, 'birthDate' | 'guardianName'> | null = null,
): Registration {
  const birthDate = known?.birthDate ?? person.birthDate
  const alone = isChildAlone({ birthDate, guardianName: known?.guardianName ?? person.guardianName }, day)
  const answers = consents.map((answer) => ({
    ...answer,
    given: answer.given && (answer.purpose === 'register-and-match' || !alone),
  }))
  const asked = answers.findLast(({ purpose }) => purpose === 'statistics')
  const isCovered = asked === undefined ? mayHoldSensitive && !alone : asked.given
  return { person: isCovered ? person : { ...person, ...sensitive }, consents: answers }
}

/** A child under 16 on that day (`YYYY-MM-DD`) for whom nobody acts. */
export function isChildAlone(person: Pick<PersonInput, 'birthDate' | 'guardianName'>, day: string): boolean {
  return person.birthDate !== null && isUnder16(person.birthDate, day) && person.guardianName === null
}
