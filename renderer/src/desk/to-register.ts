import type { PersonInput } from '../../../shared/contract/attendee.ts'
import type { Told } from '../talk/use-tell.ts'
import { readPhone } from '../../../shared/text/phone.ts'
import { birthOf, doubtsOf } from './check.ts'
import type { DeskForm, Purpose } from './form.ts'

/** Turns the checked form into the command that registers the person. */
export function toRegister(form: DeskForm, today: string): Told<'attendee.register'> {
  const { childAlone } = doubtsOf(form, today)
  const answers = Object.entries(form.consents) as [Purpose, boolean][]
  return {
    person: personOf(form, today),
    // A child for whom nobody acts is a visitor: only the registration itself is agreed to.
    consents: answers.map(([purpose, given]) => ({
      purpose,
      given: given && (purpose === 'register-and-match' || !childAlone),
      method: 'spoken',
    })),
    knownAs: null,
  }
}

function personOf(form: DeskForm, today: string): PersonInput {
  // Ethnicity and household are sensitive (NĐ 356/2025 art. 4): kept only with the consent that covers them.
  const sensitive = form.consents.statistics === true
  const phone = form.phoneOwner === 'none' ? null : (readPhone(form.phone)?.digits ?? null)
  return {
    fullName: form.fullName.normalize('NFC').replace(/\s+/gu, ' ').trim(),
    birthDate: birthOf(form, today),
    sex: form.sex,
    idNumber: form.idNumber === '' ? null : form.idNumber,
    oldIdNumber: form.oldIdNumber,
    idIssuedOn: form.idIssuedOn,
    withoutPapers: form.withoutPapers,
    phone,
    phoneOwner: form.phoneOwner === 'none' ? 'none' : phone === null ? null : form.phoneOwner,
    communeCode: form.communeCode,
    village: text(form.village),
    address: text(form.address),
    ethnicity: sensitive ? form.ethnicity : null,
    household: sensitive ? form.household : null,
    householdYear: sensitive && form.householdYear !== '' ? Number(form.householdYear) : null,
    disability: null,
    education: null,
    qualification: null,
    employment: null,
    needs: form.needs,
    guardianName: text(form.guardianName),
    guardianPhone: text(form.guardianPhone),
  }
}

function text(typed: string): string | null {
  const trimmed = typed.normalize('NFC').trim()
  return trimmed === '' ? null : trimmed
}
