import type { Attendee, PersonInput } from '../../../../shared/contract/attendee.ts'
import { readBirthDate } from '../../../../shared/text/dates.ts'
import { readPhone } from '../../../../shared/text/phone.ts'
import { readDay } from '../../parts/day-written.ts'
import { dayWritten } from '../../session/vietnam-time.ts'

/** Everything known of a person as it stands in the form: text as typed, nothing interpreted yet. */
export type CorrectForm = {
  [Field in Exclude<keyof PersonInput, OwnField>]: PersonInput[Field]
} & Record<TextField, string>

/** Fields that are typed as text. */
export type TextField =
  | 'fullName'
  | 'birthDate'
  | 'idNumber'
  | 'oldIdNumber'
  | 'idIssuedOn'
  | 'phone'
  | 'village'
  | 'address'
  | 'householdYear'
  | 'wageWanted'
  | 'workPlace'
  | 'guardianName'
  | 'guardianPhone'
type OwnField = TextField | 'restDeclined'

/** A field that keeps the correction from being saved, in the order of the form. */
export const checkedFields = [
  'fullName',
  'birthDate',
  'idNumber',
  'oldIdNumber',
  'idIssuedOn',
  'phone',
  'guardianPhone',
  'householdYear',
  'wageWanted',
] as const
export type CheckedField = (typeof checkedFields)[number]

/** A person's data as people write it. */
export function formOf(attendee: Attendee): CorrectForm {
  const text = (value: string | null): string => value ?? ''
  return {
    fullName: attendee.fullName,
    birthDate: attendee.birthDate === null ? '' : dayWritten(attendee.birthDate),
    sex: attendee.sex,
    idNumber: text(attendee.idNumber),
    oldIdNumber: text(attendee.oldIdNumber),
    idIssuedOn: attendee.idIssuedOn === null ? '' : dayWritten(attendee.idIssuedOn),
    withoutPapers: attendee.withoutPapers,
    phone: text(attendee.phone),
    phoneOwner: attendee.phoneOwner,
    communeCode: attendee.communeCode,
    village: text(attendee.village),
    address: text(attendee.address),
    ethnicity: attendee.ethnicity,
    household: attendee.household,
    householdYear: attendee.householdYear === null ? '' : String(attendee.householdYear),
    disability: attendee.disability,
    education: attendee.education,
    qualification: attendee.qualification,
    employment: attendee.employment,
    needs: attendee.needs,
    occupation: attendee.occupation,
    wageWanted: attendee.wageWanted === null ? '' : attendee.wageWanted.toLocaleString('vi-VN'),
    workPlace: text(attendee.workPlace),
    guardianName: text(attendee.guardianName),
    guardianPhone: text(attendee.guardianPhone),
  }
}

/** What is not right yet; `today` is `YYYY-MM-DD`. */
export function problemsOf(form: CorrectForm, today: string): CheckedField[] {
  const isWrong: Record<CheckedField, boolean> = {
    fullName: form.fullName.trim() === '',
    birthDate: !isEmpty(form.birthDate) && readBirthDate(form.birthDate, today).kind !== 'birth',
    idNumber: !isEmpty(form.idNumber) && !/^\d{12}$/.test(digits(form.idNumber)),
    oldIdNumber: !isEmpty(form.oldIdNumber) && !/^\d{9}$/.test(digits(form.oldIdNumber)),
    idIssuedOn: !isEmpty(form.idIssuedOn) && readDay(form.idIssuedOn) === null,
    phone: isWrongPhone(form.phone),
    guardianPhone: isWrongPhone(form.guardianPhone),
    householdYear: !isEmpty(form.householdYear) && !/^20\d{2}$/.test(form.householdYear.trim()),
    wageWanted: !isEmpty(form.wageWanted) && wageOf(form.wageWanted) === null,
  }
  return checkedFields.filter((field) => isWrong[field])
}

/** Only what was changed, as it is stored; call it on a form without problems. */
export function changesOf(attendee: Attendee, form: CorrectForm, today: string): Partial<PersonInput> {
  const birth = readBirthDate(form.birthDate, today)
  const wanted: Omit<PersonInput, 'restDeclined'> = {
    ...form,
    fullName: form.fullName.normalize('NFC').trim(),
    birthDate: birth.kind === 'birth' ? birth.value : null,
    idNumber: digits(form.idNumber) || null,
    oldIdNumber: digits(form.oldIdNumber) || null,
    idIssuedOn: isEmpty(form.idIssuedOn) ? null : readDay(form.idIssuedOn),
    phone: readPhone(form.phone)?.digits ?? null,
    village: textOf(form.village),
    address: textOf(form.address),
    householdYear: isEmpty(form.householdYear) ? null : Number(form.householdYear),
    wageWanted: isEmpty(form.wageWanted) ? null : wageOf(form.wageWanted),
    workPlace: textOf(form.workPlace),
    guardianName: textOf(form.guardianName),
    guardianPhone: readPhone(form.guardianPhone)?.digits ?? null,
  }
  return Object.fromEntries(
    Object.entries(wanted).filter(([field, value]) => !isSame(attendee[field as keyof typeof wanted], value)),
  )
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function isEmpty(text: string): boolean {
  return text.trim() === ''
}

function digits(text: string): string {
  return text.replaceAll(/[\s.-]/g, '')
}

function textOf(text: string): string | null {
  return isEmpty(text) ? null : text.normalize('NFC').trim()
}

function isWrongPhone(text: string): boolean {
  return !isEmpty(text) && !/^[0-9+ .-]{3,20}$/.test(text.trim())
}

/** Đồng a month, as written: `7.000.000`, `7000000 đ`. */
function wageOf(text: string): number | null {
  const written = text.replaceAll(/[\s.,]|đồng|đ/gu, '')
  return /^\d{1,9}$/.test(written) ? Number(written) : null
}
