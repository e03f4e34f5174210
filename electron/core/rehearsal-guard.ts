import { Refusal } from '../../shared/failure.ts'
import { mayBeSample, samplePeople } from '../../shared/made-up/sample-people.ts'
import type { FairRow } from '../db/fairs.ts'
import type { Context } from './context.ts'
import { loadGazetteer } from './gazetteer.ts'
import { fairDigits } from './secrets.ts'

let numbers: ReadonlySet<string> | null = null

/** Whether a card's number is of somebody made up for rehearsals. */
export function isSample(idNumber: string): boolean {
  if (!mayBeSample(idNumber)) return false
  numbers ??= new Set(samplePeople(loadGazetteer(), []).map((person) => person.idNumber))
  return numbers.has(idNumber)
}

/**
 * Keeps rehearsals and fairs apart: nobody real is in a rehearsal, which is erased whole, and nobody made up at a fair.
 * Whoever is typed without a number into a rehearsal is taken for made up. The sample fair of the first start rehearses
 * no fair and asks nobody.
 *
 * @param idNumber the number on the card shown; null for none.
 * @param roots the attendees they are known as.
 * @throws Refusal `rehearsal-real-person`, `card-rehearsal`
 */
export function requireSameKind(
  fair: FairRow,
  { idNumber, roots }: { idNumber: string | null; roots: readonly string[] },
  { store }: Pick<Context, 'store'>,
): void {
  const kinds = () => roots.map((root) => store.rehearsals.kindsOf(root))
  if (fair.status !== 'rehearsal') {
    const isMadeUp = kinds().some(({ isAtReal, isAtRehearsal }) => isAtRehearsal && !isAtReal)
    if (isMadeUp || (idNumber !== null && isSample(idNumber))) throw new Refusal({ code: 'card-rehearsal' })
    return
  }
  if (fair.from_fair === null) return
  if ((idNumber !== null && !isSample(idNumber)) || kinds().some(({ isAtReal }) => isAtReal))
    throw new Refusal({ code: 'rehearsal-real-person' })
}

/** Those found whom this fair may take: at a fair nobody made up, in its rehearsal nobody real. */
export function ofSameKind(roots: readonly string[], fair: FairRow, { store }: Pick<Context, 'store'>): string[] {
  if (!store.fairs.isRehearsed() || (fair.status === 'rehearsal' && fair.from_fair === null)) return [...roots]
  return roots.filter((root) => {
    const { isAtReal, isAtRehearsal } = store.rehearsals.kindsOf(root)
    return fair.status === 'rehearsal' ? !isAtReal : isAtReal || !isAtRehearsal
  })
}

/** Why a badge's four digits are not this fair's: told apart where one of the two is a rehearsal. */
export function otherFair(digits: string, fair: FairRow, context: Pick<Context, 'store'>): Refusal {
  return new Refusal({ code: otherFairs(fair, context)[digits] ?? 'badge-other-fair' })
}

/** The digits on badges of rehearsals that are there or were; in a rehearsal those of fairs. */
export function otherFairs(
  fair: FairRow,
  { store }: Pick<Context, 'store'>,
): Record<string, 'badge-rehearsal' | 'badge-real-fair'> {
  const all = store.fairs.all()
  const isRehearsal = fair.status === 'rehearsal'
  const digits = isRehearsal
    ? all.filter(({ status }) => status !== 'rehearsal').map(({ id }) => fairDigits(id))
    : [...store.rehearsals.erasedDigits(), ...store.fairs.rehearsalIds().map(fairDigits)]
  return Object.fromEntries(digits.map((one) => [one, isRehearsal ? 'badge-real-fair' : 'badge-rehearsal']))
}
