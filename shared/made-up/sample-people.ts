import { communesOf, type Gazetteer } from '../places/gazetteer.ts'
import { madeUpPeople, type MadeUpPerson } from './people.ts'

const seed = 6
/** So many made-up people come to a rehearsal. */
export const samplePeopleCount = 60
/** So many of them stand on its list beforehand; the others are walk-ins. */
export const sampleAhead = 40
const firstSerial = 990_001
/** Ages are counted from this day, so that the numbers are the same in every year. */
const day = '2026-11-24'

/**
 * The people of every rehearsal, at home in its communes. Their numbers do not depend on the communes: anybody can tell
 * a card of theirs from a real one. Where none of the communes is in the home province they live anywhere in it.
 */
export function samplePeople(gazetteer: Gazetteer, communes: readonly string[]): MadeUpPerson[] {
  const isAtHome = communesOf(gazetteer, gazetteer.homeProvince).some(({ code }) => communes.includes(code))
  const where = isAtHome ? { communes } : {}
  return madeUpPeople(seed, samplePeopleCount, { gazetteer, today: day, ...where, firstSerial }).map((person, at) => {
    const idNumber = numberOf(person, firstSerial + at)
    return { ...person, idNumber, cardText: person.cardText.replace(/^[^|]*/, idNumber) }
  })
}

/** Whether a card's number can be of these people at all; cheap, and no for almost every real card. */
export function mayBeSample(idNumber: string): boolean {
  const serial = Number(idNumber.slice(6))
  return serial >= firstSerial && serial < firstSerial + samplePeopleCount
}

/** Place, century and sex, year, serial (NĐ 137/2015), of Lạng Sơn. */
function numberOf({ sex, birthDate }: MadeUpPerson, serial: number): string {
  const century = (birthDate.startsWith('20') ? 2 : 0) + (sex === 'female' ? 1 : 0)
  return `020${century}${birthDate.slice(2, 4)}${serial}`
}
