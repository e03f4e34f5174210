import type { PersonInput } from '../../../shared/contract/attendee.ts'
import type { Told } from '../talk/use-tell.ts'
import { readPhone } from '../../../shared/text/phone.ts'
import { birthOf } from './check.ts'
import type { DeskForm, Purpose } from './form.ts'

/** Turns the checked form into the command that registers the person; what of it may be kept, the host decides. */
export function toRegister(form: DeskForm, today: string): Told<'attendee.register'> {
  const answers = Object.entries(form.consents) as [Purpose, boolean][]
  return {
    person: personOf(form, today),
    consents: answers.map(([purpose, given]) => ({ purpose, given, method: 'spoken' })),
    knownAs: null,
  }
}

function personOf(form: DeskForm, today: string): PersonInput {
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
    ethnicity: form.ethnicity,
    household: form.household,
    householdYear: form.householdYear !== '' ? Number(form.householdYear) : null,
    disability: null,
    education: null,
    qualification: null,
    employment: null,
    needs: form.needs,
    occupation: null,
    wageWanted: null,
    workPlace: null,
    restDeclined: false,
    guardianName: text(form.guardianName),
    guardianPhone: text(form.guardianPhone),
  }
}

function text(typed: string): string | null {
  const trimmed = typed.normalize('NFC').trim()
  return trimmed === '' ? null : trimmed
}
