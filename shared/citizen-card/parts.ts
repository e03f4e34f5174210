import { cleanText } from '../text/clean.ts'
import { isoDay, readBirthDate } from '../text/dates.ts'
import type { BirthDate } from '../text/dates.ts'
import { digitsOf } from './fields.ts'
import { repairsOf } from './repair.ts'
import type { CardWarning, Sex } from './codes.ts'

// Luật Căn cước 2023 is in force since then; every later card is a căn cước.
const CAN_CUOC_FROM = '2024-07-01'

/** What the 12 digits say of their owner (NĐ 137/2015: place, century and sex, year). */
export function factsOfNumber(idNumber: string): { sex: Sex; birthYear: number } {
  const centuryAndSex = Number(idNumber.slice(3, 4))
  const birthYear = 1900 + Math.floor(centuryAndSex / 2) * 100 + Number(idNumber.slice(4, 6))
  return { sex: centuryAndSex % 2 === 0 ? 'male' : 'female', birthYear }
}

/** The sex on the card, and what the state of its one word says about the way here. */
export type SexReading = {
  sex: Sex
  warning: CardWarning | null
  /** Accented letters are dropped or replaced on the way. */
  isLossy: boolean
  /** UTF-8 is shown through another code page on the way. */
  isMojibake: boolean
}

/**
 * Reads "Nam" or "Nữ". Three ASCII letters survive every scanner, so a damaged
 * word that begins with N is not "Nam"; for any other word the number speaks.
 */
export function readSex(field: string, idNumber: string): SexReading {
  const [repaired = null] = repairsOf(field)
  const word = cleanText(repaired?.text ?? field, 20).toLowerCase()
  const isMojibake = repaired !== null
  if (word === 'nam') return { sex: 'male', warning: null, isLossy: false, isMojibake }
  if (word === 'nữ') return { sex: 'female', warning: null, isLossy: false, isMojibake }
  const isStrange = /[^\u0000-\u007f]/.test(word)
  if (/^n(?!a)/u.test(word)) {
    return { sex: 'female', warning: 'sex-word-damaged', isLossy: !isStrange, isMojibake: isStrange }
  }
  const { sex } = factsOfNumber(idNumber)
  return { sex, warning: 'sex-from-number', isLossy: word.includes('?'), isMojibake: isStrange }
}

/** The birth date of a card: ddMMyyyy, or a year alone as 1952 or 00001952. */
export function readCardBirth(field: string, today: string): BirthDate {
  const digits = digitsOf(field)
  if (/^\d{4}$/.test(digits)) return readBirthDate(digits, today)
  if (!/^\d{8}$/.test(digits)) return { kind: 'refused', reason: 'not-a-date' }
  return readBirthDate(`${digits.slice(0, 2)}/${digits.slice(2, 4)}/${digits.slice(4)}`, today)
}

/** The day a card was issued as ISO, or null where the field holds no such day. */
export function readIssuedOn(field: string): string | null {
  const digits = digitsOf(field)
  const year = Number(digits.slice(4))
  if (!/^\d{8}$/.test(digits) || year < 2012 || year > 2099) return null
  return isoDay(year, Number(digits.slice(2, 4)), Number(digits.slice(0, 2)))
}

/** Which of the two cards this is: ten or more fields, or its day of issue, tell. */
export function generationOf(fieldCount: number, issuedOn: string | null): 'cccd' | 'can-cuoc' {
  const isNew = fieldCount >= 10 || (issuedOn !== null && issuedOn >= CAN_CUOC_FROM)
  return isNew ? 'can-cuoc' : 'cccd'
}
