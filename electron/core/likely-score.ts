import type { LikelyPerson, LikelyQuestion } from '../../shared/contract/known.ts'
import { fold } from '../../shared/text/fold.ts'
import { likenessOfNames, type NameLikeness } from '../../shared/text/likeness.ts'
import { readPhone } from '../../shared/text/phone.ts'

type MatchKind = LikelyPerson['matches'][number]
type Differing = LikelyPerson['differs'][number]

/** What is known of somebody: of each field every value their records hold. */
export type KnownFields = {
  fullName: readonly string[]
  birthDate: readonly string[]
  sex: readonly string[]
  idNumber: readonly string[]
  oldIdNumber: readonly string[]
  phone: readonly string[]
  communeCode: readonly string[]
  village: readonly string[]
}

export type Likeness = { matches: MatchKind[]; differs: Differing[]; score: number }

/**
 * What each agreement is worth. A paper's number outweighs everything; a name and a whole birth date
 * together are nearly as good. A phone is shared by families and a birth year by thousands, so neither
 * carries anybody to the top alone. Chosen so that each line of tests/core/likely.test.ts comes out right.
 */
const worth: Record<MatchKind, number> = {
  'id-number': 1000,
  'old-id-number': 600,
  name: 300,
  'name-similar': 200,
  'birth-date': 200,
  'id-tail': 150,
  phone: 150,
  'birth-year': 80,
  village: 60,
  commune: 20,
}
/** Each wrong letter and each missing middle name makes a similar name less so. */
const perFlaw = 30

/** What contradicts. Years are told wrong by one (tuổi mụ); people move; a number may have been misread. */
const against: Record<Differing, number> = {
  birthDate: 250,
  sex: 250,
  idNumber: 200,
  fullName: 100,
  phone: 10,
  communeCode: 20,
  village: 20,
}
const oneYearOff = 60
/** A shared phone under another name: shown, so that it can be seen, and below everybody else. */
const phoneAlone = 10

/**
 * How likely somebody known is the person in the form, and what speaks for and against it; null where
 * nothing does that is worth a look: never for a birth year, a village or a commune alone. `isHere`: of this
 * fair or on its list; there even a name that is only similar, with nothing else known, is worth asking about.
 */
export function likenessOf(
  form: LikelyQuestion,
  known: KnownFields,
  { isCertain, isHere }: { isCertain: boolean; isHere: boolean },
): Likeness | null {
  const name = nearestName(form.fullName, known.fullName)
  const matches = matchesOf(form, known, name, isCertain)
  const differs = differsOf(form, known, name, isCertain)
  const has = (...kinds: MatchKind[]) => kinds.some((kind) => matches.includes(kind))
  const isNamed = has('name', 'name-similar')
  if (!isNamed && has('phone') && !has('id-number', 'old-id-number')) {
    const score = differs.includes('fullName') ? phoneAlone : worth.phone
    return { matches, differs, score: score + (has('village') ? 5 : 0) }
  }
  const hasSupport = has('birth-date', 'birth-year', 'phone', 'village', 'id-tail')
  if (!has('id-number', 'old-id-number')) {
    if (!isNamed) return null
    if (!has('name') && !hasSupport && !isHere) return null
    if (isContradicted(form, known, differs) && !has('phone', 'id-tail', 'birth-date')) return null
  }
  const flaws = name.kind === 'similar' ? (name.lettersOff + name.wordsMissing) * perFlaw : 0
  const lost = differs.map((field) =>
    field === 'birthDate' && isOneYearOff(form.birthDate, known.birthDate) ? oneYearOff : against[field],
  )
  const score = matches.reduce((sum, kind) => sum + worth[kind], 0) - lost.reduce((sum, one) => sum + one, 0) - flaws
  return { matches, differs, score }
}

/** Another age, another sex or another card: of two people of one name these speak for two people. */
function isContradicted(form: LikelyQuestion, known: KnownFields, differs: readonly Differing[]): boolean {
  if (differs.includes('sex') || differs.includes('idNumber')) return true
  return differs.includes('birthDate') && !isOneYearOff(form.birthDate, known.birthDate)
}

function matchesOf(form: LikelyQuestion, known: KnownFields, name: NameLikeness, isCertain: boolean): MatchKind[] {
  const oldNumbers = [...known.oldIdNumber]
  const isSameNumber = form.idNumber !== null && known.idNumber.includes(form.idNumber)
  const isSameOld = form.oldIdNumber !== null && oldNumbers.includes(form.oldIdNumber)
  const matches: (MatchKind | false)[] = [
    (isCertain || isSameNumber) && 'id-number',
    isSameOld && 'old-id-number',
    !isCertain && !isSameNumber && form.idNumber !== null && hasTail(known.idNumber, form.idNumber) && 'id-tail',
    form.phone !== null && known.phone.some((phone) => isSamePhone(phone, form.phone)) && 'phone',
    name.kind === 'same' && 'name',
    name.kind === 'similar' && 'name-similar',
    birthMatch(form.birthDate, known.birthDate),
    form.village !== null && known.village.some((village) => isSameVillage(village, form.village)) && 'village',
    form.communeCode !== null && known.communeCode.includes(form.communeCode) && 'commune',
  ]
  return matches.filter((match) => match !== false)
}

function differsOf(form: LikelyQuestion, known: KnownFields, name: NameLikeness, isCertain: boolean): Differing[] {
  const sex = sexOf(form.idNumber)
  const other = <Value>(given: Value | null, values: readonly Value[], isSame: (value: Value) => boolean) =>
    given !== null && given !== '' && values.length > 0 && !values.some(isSame)
  const differs: (Differing | false)[] = [
    fold(form.fullName) !== '' && known.fullName.length > 0 && name.kind !== 'same' && 'fullName',
    other(form.birthDate, known.birthDate, (date) => isSameBirth(date, form.birthDate)) && 'birthDate',
    other(sex, known.sex, (one) => one === sex) && 'sex',
    !isCertain && other(form.idNumber, known.idNumber, (number) => number === form.idNumber) && 'idNumber',
    other(form.phone, known.phone, (phone) => isSamePhone(phone, form.phone)) && 'phone',
    other(form.communeCode, known.communeCode, (code) => code === form.communeCode) && 'communeCode',
    other(form.village, known.village, (village) => isSameVillage(village, form.village)) && 'village',
  ]
  return differs.filter((field) => field !== false)
}

function nearestName(name: string, known: readonly string[]): NameLikeness {
  const rank = { same: 0, similar: 1, different: 2 }
  const [nearest] = known
    .map((one) => likenessOfNames(name, one))
    .toSorted(
      (one, other) =>
        rank[one.kind] - rank[other.kind] || one.lettersOff + one.wordsMissing - other.lettersOff - other.wordsMissing,
    )
  return nearest ?? { kind: 'different', lettersOff: 0, wordsMissing: 0 }
}

function birthMatch(given: string | null, known: readonly string[]): 'birth-date' | 'birth-year' | false {
  if (given === null) return false
  if (given.length > 4 && known.includes(given)) return 'birth-date'
  return known.some((date) => date.slice(0, 4) === given.slice(0, 4)) && 'birth-year'
}

/** A year alone agrees with every day of it. */
function isSameBirth(one: string, other: string | null): boolean {
  const length = Math.min(one.length, other?.length ?? 0)
  return length >= 4 && one.slice(0, length) === other?.slice(0, length)
}

function isOneYearOff(given: string | null, known: readonly string[]): boolean {
  return known.some((date) => Math.abs(Number(date.slice(0, 4)) - Number(given?.slice(0, 4))) <= 1)
}

function isSamePhone(one: string, other: string | null): boolean {
  const digits = readPhone(one)?.digits
  return digits !== undefined && digits.length >= 6 && digits === readPhone(other ?? '')?.digits
}

function isSameVillage(one: string, other: string | null): boolean {
  const village = fold(one)
  return village !== '' && village === fold(other ?? '')
}

/** The last six digits alike and the whole not: a number misread or mistyped in front. */
function hasTail(known: readonly string[], number: string): boolean {
  return known.some((one) => one !== number && one.slice(-6) === number.slice(-6))
}

/** NĐ 137/2015: the fourth digit is even for men and odd for women. */
function sexOf(idNumber: string | null): 'male' | 'female' | null {
  if (idNumber === null) return null
  return Number(idNumber[3]) % 2 === 0 ? 'male' : 'female'
}
