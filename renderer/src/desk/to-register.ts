import type { PersonInput } from '../../../shared/contract/attendee.ts'
import type { Told } from '../talk/use-tell.ts'
import { readPhone } from '../../../shared/text/phone.ts'
import { birthOf, isUnder16, isVisitor } from './check.ts'
import type { DeskForm, Purpose } from './form.ts'

/** Turns the checked form into the command that registers the person; what of it may be kept, the host decides. */
export function toRegister(form: DeskForm, today: string): Told<'attendee.register'> {
  const visitor = isVisitor(form, today)
  // A visitor is asked nothing but the registration itself, also where more had been answered before the birth date was typed.
  const answers = (Object.entries(form.consents) as [Purpose, boolean][]).filter(
    ([purpose]) => !visitor || purpose === 'register-and-match',
  )
  return {
    person: personOf(form, today),
    consents: answers.map(([purpose, given]) => ({ purpose, given, method: 'spoken' })),
    knownAs: form.known?.id ?? null,
    nameFrom: form.known?.nameFrom ?? 'known',
    badgeText: form.badge?.text ?? null,
    leased: form.badge === null ? (form.away?.leased ?? null) : null,
    happenedAt: form.away?.at ?? null,
  }
}

function personOf(form: DeskForm, today: string): PersonInput {
  const under16 = isUnder16(form, today)
  const number = form.withoutPapers ? '' : form.idNumber
  const phone = form.phoneOwner === 'none' ? null : (readPhone(form.phone)?.digits ?? null)
  return {
    fullName: form.fullName.normalize('NFC').replace(/\s+/gu, ' ').trim(),
    birthDate: birthOf(form, today),
    sex: form.sex,
    idNumber: number.length === 12 ? number : null,
    oldIdNumber: number.length === 9 ? number : form.oldIdNumber,
    idIssuedOn: form.idIssuedOn,
    withoutPapers: form.withoutPapers,
    phone,
    phoneOwner: form.phoneOwner === 'none' ? 'none' : phone === null ? null : form.phoneOwner,
    communeCode: form.communeCode,
    village: text(form.village),
    address: text(form.address),
    ethnicity: null,
    household: form.household,
    householdYear: isCertified(form.household) ? Number(today.slice(0, 4)) : null,
    disability: null,
    education: null,
    qualification: null,
    employment: null,
    needs: [],
    occupation: null,
    wageWanted: null,
    workPlace: null,
    restDeclined: false,
    guardianName: under16 ? text(form.guardianName) : null,
    guardianPhone: under16 ? text(form.guardianPhone) : null,
  }
}

/** Statuses that a year's review of the poverty programme has found. */
function isCertified(household: string | null): boolean {
  return household === 'poor' || household === 'near-poor' || household === 'escaped'
}

function text(typed: string): string | null {
  const trimmed = typed.normalize('NFC').trim()
  return trimmed === '' ? null : trimmed
}
