import { dwellingsOf, madeUpAddress } from './addresses.ts'
import { madeUpName } from './names.ts'
import { randomOf } from './random.ts'
import type { Dwellings } from './addresses.ts'
import type { Sex } from '../citizen-card/codes.ts'
import type { Gazetteer } from '../places/gazetteer.ts'
import type { Random } from './random.ts'

/** Someone who does not exist, with the card they would show and what they would tell. */
export type MadeUpPerson = {
  /** What a scanner reads from the card's QR code. */
  cardText: string
  idNumber: string
  oldIdNumber: string | null
  fullName: string
  birthDate: string
  sex: Sex
  address: string
  issuedOn: string
  communeCode: string | null
  village: string
  phone: string | null
  /** Codes of resources/lists. */
  ethnicity: string
  household: string
  education: string
  qualification: string
  employment: string
  needs: string[]
  jobGroup: string
  hasDisability: boolean
}

export type PeopleOptions = {
  gazetteer: Gazetteer
  /** Today as 'YYYY-MM-DD': nobody is younger than 14 or older than 74. */
  today: string
  /** Today's communes to keep to; else all of the province. */
  communes?: readonly string[]
  /** Serial of the first ID number; numbers of one serial never meet another's. */
  firstSerial?: number
}

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0')
}

function weighted(random: Random, choices: Readonly<Record<string, number>>): string {
  let place = random.next() * Object.values(choices).reduce((sum, weight) => sum + weight, 0)
  return Object.entries(choices).find(([, weight]) => (place -= weight) <= 0)?.[0] ?? Object.keys(choices)[0] ?? ''
}

// Most who come to a fair are young; a few are pupils, a few are old.
function madeUpBirth(random: Random, today: string): string {
  const age = random.chance(0.04)
    ? 14 + random.between(0, 1)
    : random.chance(0.06)
      ? random.between(56, 73)
      : 16 + Math.floor(random.next() ** 1.6 * 39)
  const year = Number(today.slice(0, 4)) - age - 1
  if (age > 60 && random.chance(0.3)) return String(year)
  return `${year}-${pad(random.between(1, 12), 2)}-${pad(random.between(1, 28), 2)}`
}

function madeUpIssue(random: Random, birthDate: string, today: string): string {
  const thisYear = Number(today.slice(0, 4))
  const first = Math.max(2021, Number(birthDate.slice(0, 4)) + 14)
  const year = Math.min(thisYear, random.between(first, Math.max(first, thisYear)))
  const day = `${year}-${pad(random.between(1, 12), 2)}-${pad(random.between(1, 28), 2)}`
  return day > today ? today : day
}

// NĐ 137/2015: place, century and sex, year, six digits. The six count up from
// 000001, by which made-up numbers are known.
function madeUpNumber(random: Random, sex: Sex, birthDate: string, serial: number): string {
  const year = Number(birthDate.slice(0, 4))
  const century = Math.floor((year - 1900) / 100) * 2 + (sex === 'female' ? 1 : 0)
  const place = random.chance(0.93) ? '020' : random.pick(['004', '019', '022', '024'])
  return `${place}${century}${pad(year % 100, 2)}${pad(serial % 1_000_000, 6)}`
}

function ddMMyyyy(iso: string): string {
  return iso.length === 4 ? iso : iso.slice(8) + iso.slice(5, 7) + iso.slice(0, 4)
}

function answers(
  random: Random,
  isYoung: boolean,
): Pick<
  MadeUpPerson,
  'household' | 'education' | 'qualification' | 'employment' | 'needs' | 'jobGroup' | 'hasDisability'
> {
  const education = weighted(random, { 'below-primary': 4, primary: 13, 'lower-secondary': 40, 'upper-secondary': 43 })
  const trained = education === 'upper-secondary' ? { intermediate: 8, college: 6, university: 4 } : {}
  const wishes = new Set([
    weighted(random, { 'job-other-province': 40, 'job-in-province': 28, 'job-abroad': 16, 'vocational-training': 16 }),
  ])
  if (random.chance(0.35))
    wishes.add(
      random.pick(['labour-law-advice', 'unemployment-insurance', 'vocational-training', 'job-abroad', 'loan']),
    )
  return {
    household: weighted(random, { none: 62, 'near-poor': 16, poor: 12, escaped: 8, unknown: 2 }),
    education,
    qualification: weighted(random, {
      untrained: 72,
      'under-3-months': 8,
      elementary: 7,
      'no-certificate': 5,
      ...trained,
    }),
    employment: isYoung
      ? weighted(random, { studying: 8, 'unemployed-never-worked': 2 })
      : weighted(random, { employed: 45, 'unemployed-worked': 28, 'unemployed-never-worked': 14, homemaker: 13 }),
    needs: [...wishes],
    jobGroup: weighted(random, {
      'electronics-assembly': 34,
      sewing: 18,
      'factory-general': 16,
      construction: 8,
      driver: 5,
      sales: 5,
      'restaurant-hotel': 4,
      farming: 6,
      other: 4,
    }),
    hasDisability: random.chance(0.015),
  }
}

function madeUpPerson(random: Random, serial: number, dwellings: Dwellings, today: string): MadeUpPerson {
  const sex: Sex = random.chance(0.52) ? 'female' : 'male'
  const { fullName, ethnicityCode, surname } = madeUpName(random, sex)
  const birthDate = madeUpBirth(random, today)
  const issuedOn = madeUpIssue(random, birthDate, today)
  const place = madeUpAddress(random, dwellings, issuedOn)
  const idNumber = madeUpNumber(random, sex, birthDate, serial)
  const isGrown = Number(birthDate.slice(0, 4)) < 2003
  const oldIdNumber = isGrown && random.chance(0.6) ? `08${pad(serial % 10_000_000, 7)}` : null
  // The căn cước has more fields; its last ones may name the parents.
  const parents = random.chance(0.4) ? `||${surname} Văn Cha|Nông Thị Mẹ|` : '||||'
  const tail = issuedOn >= '2024-07-01' ? parents : ''
  const fields = [
    idNumber,
    oldIdNumber ?? '',
    fullName,
    ddMMyyyy(birthDate),
    sex === 'male' ? 'Nam' : 'Nữ',
    place.address,
    ddMMyyyy(issuedOn),
  ]
  const prefix = random.pick([
    '032',
    '033',
    '034',
    '035',
    '036',
    '037',
    '038',
    '039',
    '086',
    '096',
    '097',
    '098',
    '091',
    '094',
    '088',
  ])
  return {
    cardText: fields.join('|') + tail,
    idNumber,
    oldIdNumber,
    fullName,
    birthDate,
    sex,
    issuedOn,
    ...place,
    phone: random.chance(0.08) ? null : `${prefix}0${pad(random.between(0, 999_999), 6)}`,
    ethnicity: ethnicityCode,
    ...answers(random, Number(today.slice(0, 4)) - Number(birthDate.slice(0, 4)) < 18),
  }
}

/**
 * Makes up people as they come to a fair in Lạng Sơn, for the rehearsal, the
 * demonstration and the tests. Nobody real: serials count up from 000001 and
 * the same seed gives the same people.
 */
export function madeUpPeople(seed: number, count: number, options: PeopleOptions): MadeUpPerson[] {
  const { gazetteer, today, communes, firstSerial = 1 } = options
  const random = randomOf(seed)
  const dwellings = dwellingsOf(gazetteer, communes)
  return Array.from({ length: count }, (_, at) => madeUpPerson(random, firstSerial + at, dwellings, today))
}
