import type { PersonInput } from '../../../shared/contract/attendee.ts'
import { fold, foldKeepingMarks } from '../../../shared/text/fold.ts'
import { digestOfLine } from '../secrets.ts'

type Named = Pick<
  PersonInput,
  'fullName' | 'birthDate' | 'sex' | 'idNumber' | 'oldIdNumber' | 'communeCode' | 'village'
>

/**
 * What tells one line of people's lists from another, keyed with the Center's secret so that nothing of a person lies in it:
 * the same line in a later list is the same person without asking. Phones and wishes change between two lists and are no
 * part of it. `nth`: the first, second … of lines that say exactly the same and are two people.
 */
export function identityOf(secret: Uint8Array, person: Named, nth = 0): string {
  const { birthDate, sex, idNumber, oldIdNumber, communeCode } = person
  const name = foldKeepingMarks(person.fullName)
  const village = foldKeepingMarks(person.village ?? '')
  return digestOfLine(secret, JSON.stringify([name, birthDate, sex, idNumber, oldIdNumber, communeCode, village, nth]))
}

/** Whether two lines that say this much, and the same, are one person: of a name alone two people may stand on a list. */
export function isTelling({ birthDate, idNumber, village }: Named): boolean {
  return idNumber !== null || (birthDate !== null && birthDate.length > 4) || (birthDate !== null && village !== null)
}

/** By what lines of one list that may be one person are found. */
export function tripleOf({ fullName, birthDate, village }: Named): string | null {
  if (birthDate === null || village === null) return null
  return `${fold(fullName)}|${birthDate}|${fold(village)}`
}

/**
 * What gives a line its turn, whatever its place in the file: whoever has a card first, then those of whom most is known, so
 * that what is told of one person in two lines is always told to the same of them.
 */
export function weightOf(person: PersonInput): Weight {
  const told = Object.values(person).filter((value) => value !== null && value !== '').length
  const birth = person.birthDate?.length ?? 0
  return { weight: (person.idNumber === null ? 0 : 10_000) + birth * 100 + told, key: JSON.stringify(person) }
}

type Weight = { weight: number; key: string }

/** The weightier first. */
export function byWeight(one: Weight, other: Weight): number {
  return other.weight - one.weight || (one.key < other.key ? -1 : one.key > other.key ? 1 : 0)
}
