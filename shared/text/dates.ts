/** Why a birth date was not understood; the words are the screen's. */
export const BIRTH_DATE_REASONS = ['empty', 'not-a-date', 'impossible', 'future', 'before-1900'] as const
export type BirthDateReason = (typeof BIRTH_DATE_REASONS)[number]

/** A birth date as kept: 'YYYY-MM-DD', or 'YYYY' where only the year is known. */
export type BirthDate = { kind: 'birth'; value: string } | { kind: 'refused'; reason: BirthDateReason }

/** The day as ISO, or null where the calendar has no such day (31/02). */
export function isoDay(year: number, month: number, day: number): string | null {
  if (month < 1 || month > 12 || day < 1) return null
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
  if (day > (days[month - 1] ?? 0)) return null
  const pad = (value: number, width: number): string => String(value).padStart(width, '0')
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

// Vietnamese papers write a day not known as 00: the year is what is known.
function birth(year: number, month: number, day: number, today: string): BirthDate {
  if (year < 1900) return { kind: 'refused', reason: 'before-1900' }
  const unknownDay = day === 0 || month === 0
  const value = unknownDay && month <= 12 && day <= 31 ? String(year) : isoDay(year, month, day)
  if (value === null) return { kind: 'refused', reason: 'impossible' }
  if (value > today.slice(0, value.length)) return { kind: 'refused', reason: 'future' }
  return { kind: 'birth', value }
}

// "01/02/90": the last year with these two digits that is not in the future.
function fullYear(digits: string, today: string): number {
  const year = Number(digits)
  if (digits.length !== 2) return year
  const century = Number(today.slice(0, 2)) * 100
  return century + year > Number(today.slice(0, 4)) ? century - 100 + year : century + year
}

function fromDigits(digits: string, today: string): BirthDate | null {
  const at = (from: number, to: number): number => Number(digits.slice(from, to))
  if (digits.length === 4) return birth(at(0, 4), 0, 0, today)
  if (digits.length === 6) return birth(fullYear(digits.slice(4), today), at(2, 4), at(0, 2), today)
  if (digits.length !== 8) return null
  const dayFirst = birth(at(4, 8), at(2, 4), at(0, 2), today)
  if (dayFirst.kind === 'birth') return dayFirst
  const yearFirst = birth(at(0, 4), at(4, 6), at(6, 8), today)
  return yearFirst.kind === 'birth' ? yearFirst : dayFirst
}

/**
 * Reads a birth date as people write it: 5/2/1990, 05.02.90, 05021990, ISO,
 * "ngày 5 tháng 2 năm 1990", 02/1990 and a bare year (both become the year).
 * `today` is ISO; a two-digit year is the last one not in the future.
 */
export function readBirthDate(text: string, today: string): BirthDate {
  const short = text.slice(0, 100).trim()
  if (short === '') return { kind: 'refused', reason: 'empty' }
  const parts = short.replace(/[T\s]\d{1,2}:\d{2}.*$/u, '').match(/\d+/g) ?? []
  const [first = '', second = '', third = ''] = parts
  if (parts.length === 1) return fromDigits(first, today) ?? { kind: 'refused', reason: 'not-a-date' }
  if (parts.length === 2 && first.length <= 2 && second.length === 4) {
    const isMonth = Number(first) <= 12
    return isMonth ? birth(Number(second), 0, 0, today) : { kind: 'refused', reason: 'impossible' }
  }
  if (parts.length !== 3 || second.length > 2) return { kind: 'refused', reason: 'not-a-date' }
  if (first.length === 4 && third.length <= 2) {
    return birth(Number(first), Number(second), Number(third), today)
  }
  if (first.length > 2 || (third.length !== 4 && third.length !== 2)) {
    return { kind: 'refused', reason: 'not-a-date' }
  }
  return birth(fullYear(third, today), Number(second), Number(first), today)
}

/** Full years of age on a day; where only the birth year is known, the years between. */
export function ageOn(birthDate: string, dateIso: string): number {
  const years = Number(dateIso.slice(0, 4)) - Number(birthDate.slice(0, 4))
  if (birthDate.length === 4) return years
  return dateIso.slice(5, 10) < birthDate.slice(5, 10) ? years - 1 : years
}

/** Whether a legal representative must act for the person (NĐ 356/2025, DOMAIN §5.9). */
export function isUnder16(birthDate: string, dateIso: string): boolean {
  return ageOn(birthDate, dateIso) < 16
}

/**
 * The day that many years before, `YYYY-MM-DD`: whoever's birth date, or birth year alone, stands after it
 * in plain text order is younger than that by `ageOn`.
 */
export function yearsBefore(dateIso: string, years: number): string {
  return String(Number(dateIso.slice(0, 4)) - years).padStart(4, '0') + dateIso.slice(4)
}
