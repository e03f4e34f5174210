import { v7 } from 'uuid'
import type { House } from '../../electron/core/ports.ts'
import { consentPurposes, onlyNamed } from '../../shared/contract/attendee.ts'
import type { InputOf } from '../../shared/contract.ts'
import { loadGazetteer } from '../../electron/core/gazetteer.ts'
import { madeUpFair } from '../../shared/made-up/fair.ts'
import { madeUpPeople } from '../../shared/made-up/people.ts'

export type MadeUpInput = InputOf<'attendee.register'>

/** Made-up registrations, the same for the same seed but for their random ids. */
export function madeUpInputs(seed: number, count: number): MadeUpInput[] {
  return madeUpPeople(seed, count, { gazetteer: loadGazetteer(), today: '2026-11-24' }).map((person) => ({
    id: v7(),
    person: {
      ...onlyNamed(person.fullName),
      birthDate: person.birthDate,
      sex: person.sex,
      idNumber: person.idNumber,
      idIssuedOn: person.issuedOn,
      phone: person.phone,
      phoneOwner: 'own',
      communeCode: person.communeCode,
      village: person.village,
      address: person.address,
      ethnicity: person.ethnicity,
      household: person.household,
      householdYear: 2026,
      needs: person.needs,
    },
    consents: consentPurposes.map((purpose) => ({ purpose, given: true, method: 'spoken' })),
    knownAs: null,
  }))
}

/** The fair the benches and faults run on. */
export async function foundBenchFair(house: House): Promise<void> {
  const result = await house.dispatch(
    'fair.found',
    {
      ...madeUpFair,
      id: v7(),
      communes: [...madeUpFair.communes],
      heldOn: '2026-11-24',
      letter: 'A',
    } satisfies InputOf<'fair.found'>,
    house.windowCaller(),
  )
  if (!result.ok) throw new Error(`the fair could not be founded: ${result.failure.code}`)
}
