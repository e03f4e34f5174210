import { factsOfNumber } from '../../../shared/citizen-card/parts.ts'
import { ageOn, readBirthDate } from '../../../shared/text/dates.ts'
import { readPhone } from '../../../shared/text/phone.ts'
import { answerTo, type DeskForm } from './form.ts'

/** A field that keeps the form from being saved, in the order the clerk meets them. */
export type Problem = 'fullName' | 'birthDate' | 'idNumber' | 'guardian' | 'phone' | 'consent'

/** What looks odd and may still be true. */
export type Doubts = {
  numberBirth: boolean
  numberSex: boolean
  /** `short`: perhaps still being typed. */
  phone: 'short' | 'shape' | null
  /** The age of somebody under 16; null for everybody else. */
  under16: number | null
  /** Older than people usually get: true of some, a slip of the hand of others. */
  veryOld: boolean
}

/** What must be put right before saving; nobody real is kept out by it. */
export function problemsOf(form: DeskForm, today: string): Problem[] {
  const problems: Problem[] = []
  if (form.fullName.trim() === '') problems.push('fullName')
  if (form.birth.trim() !== '' && birthOf(form, today) === null) problems.push('birthDate')
  if (!form.withoutPapers && form.idNumber !== '' && !isWholeNumber(form.idNumber)) problems.push('idNumber')
  if (isUnder16(form, today) && form.guardianName.trim() === '' && !form.noGuardian) problems.push('guardian')
  if (form.phoneOwner !== 'none' && form.phone.trim() !== '' && !/^[0-9+ .-]{3,20}$/.test(form.phone.trim()))
    problems.push('phone')
  if (answerTo(form, 'register-and-match') !== true) problems.push('consent')
  return problems
}

/** What the clerk should look at again. */
export function doubtsOf(form: DeskForm, today: string): Doubts {
  const birth = birthOf(form, today)
  const facts = !form.withoutPapers && /^\d{12}$/.test(form.idNumber) ? factsOfNumber(form.idNumber) : null
  const phone = form.phoneOwner === 'none' || form.phone.trim() === '' ? null : readPhone(form.phone)
  const age = birth === null ? null : ageOn(birth, today)
  const under16 = age !== null && age < 16 ? age : null
  return {
    numberBirth: facts !== null && birth !== null && facts.birthYear !== Number(birth.slice(0, 4)),
    numberSex: facts !== null && form.sex !== null && facts.sex !== form.sex,
    phone: phone?.kind !== 'odd' ? null : phone.digits.length < 9 ? 'short' : 'shape',
    under16,
    veryOld: age !== null && age >= 100,
  }
}

/** Whether the person is a child in the sense of the law on personal data. */
export function isUnder16(form: DeskForm, today: string): boolean {
  return doubtsOf(form, today).under16 !== null
}

/** A child for whom nobody acts: a visitor, of whom nothing is shared. */
export function isVisitor(form: DeskForm, today: string): boolean {
  return isUnder16(form, today) && form.noGuardian && form.guardianName.trim() === ''
}

/** Twelve digits of a citizen card, or nine of the paper before it. */
export function isWholeNumber(idNumber: string): boolean {
  return /^(?:\d{9}|\d{12})$/.test(idNumber)
}

/** The birth date as stored; null where it is not one. */
export function birthOf(form: DeskForm, today: string): string | null {
  const birth = readBirthDate(form.birth, today)
  return birth.kind === 'birth' ? birth.value : null
}

/** Whether a phone number is as long as it will get, so that the cursor may go on. */
export function isWholePhone(phone: string): boolean {
  const read = readPhone(phone)
  return read !== null && read.kind === 'mobile' && /^\D*0/.test(phone)
}
