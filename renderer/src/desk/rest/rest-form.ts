import type { CheckedInputOf } from '../../../../shared/contract.ts'
import type { Attendee, PersonInput } from '../../../../shared/contract/attendee.ts'
import type { Sex } from '../../../../shared/contract/shapes.ts'
import { cleanText } from '../../../../shared/text/clean.ts'
import { readBirthDate } from '../../../../shared/text/dates.ts'
import { readPhone } from '../../../../shared/text/phone.ts'
import { readWage } from '../../../../shared/text/wage.ts'
import { dayWritten } from '../../session/vietnam-time.ts'

/** What the second table asks, as typed and chosen; nothing interpreted yet. */
export type RestForm = {
  sex: Sex | null
  birth: string
  phone: string
  /** Null: nobody was asked yet. */
  phoneOwner: 'own' | 'relative' | 'none' | null
  communeCode: string | null
  village: string
  /** The consent that ethnicity, household and disability are kept with; null: not asked yet. */
  statistics: boolean | null
  ethnicity: string | null
  household: string | null
  householdYear: string
  disability: boolean | null
  education: string | null
  qualification: string | null
  employment: string | null
  needs: string[]
  occupation: string | null
  wage: string
  workPlace: string
  restDeclined: boolean
}

/** Only what was touched: the rest stays as the record has it, also when another table fills it meanwhile. */
export type RestAnswers = Partial<RestForm>

/** A field that keeps the answers from being saved. */
export type RestProblem = 'birthDate' | 'phone' | 'household' | 'wageWanted'

/** A record as the form shows it before anything is typed. */
export function restFormOf(attendee: Attendee): RestForm {
  return {
    sex: attendee.sex,
    birth: attendee.birthDate === null ? '' : dayWritten(attendee.birthDate),
    phone: attendee.phone ?? '',
    phoneOwner: attendee.phoneOwner,
    communeCode: attendee.communeCode,
    village: attendee.village ?? '',
    statistics: attendee.consents.find(({ purpose }) => purpose === 'statistics')?.given ?? null,
    ethnicity: attendee.ethnicity,
    household: attendee.household,
    householdYear: attendee.householdYear === null ? '' : String(attendee.householdYear),
    disability: attendee.disability,
    education: attendee.education,
    qualification: attendee.qualification,
    employment: attendee.employment,
    needs: attendee.needs,
    occupation: attendee.occupation,
    wage: attendee.wageWanted === null ? '' : String(attendee.wageWanted),
    workPlace: attendee.workPlace ?? '',
    restDeclined: attendee.restDeclined,
  }
}

/** What must be put right before saving, in the order of the questions; `today` is ISO. */
export function restProblemsOf(form: RestForm, today: string): RestProblem[] {
  const problems: RestProblem[] = []
  if (form.birth.trim() !== '' && birthIn(form, today) === null) problems.push('birthDate')
  if (form.phoneOwner !== 'none' && form.phone.trim() !== '' && !/^[0-9+ .-]{3,20}$/.test(form.phone.trim()))
    problems.push('phone')
  if (form.statistics === true && form.householdYear.trim() !== '' && !/^20\d{2}$/.test(form.householdYear.trim()))
    problems.push('household')
  if (form.wage.trim() !== '' && readWage(form.wage) === null) problems.push('wageWanted')
  return problems
}

/**
 * Turns the answers into what `attendee.correct` takes: only what was touched and differs from the
 * record. Sensitive answers go along only where the person agreed; the host judges that once more.
 */
export function correctionOf(
  attendee: Attendee,
  answers: RestAnswers,
  today: string,
): Pick<CheckedInputOf<'attendee.correct'>, 'fields' | 'consents'> {
  const known = restFormOf(attendee)
  const form = { ...known, ...answers }
  const touched = fieldsTouched(answers)
  const wanted = personPartOf(form, today)
  const fields = Object.fromEntries(
    Object.entries(wanted).filter(
      ([name, value]) =>
        touched.has(name as keyof PersonInput) &&
        (form.statistics === true || !sensitive.has(name as keyof PersonInput)) &&
        JSON.stringify(attendee[name as keyof Attendee]) !== JSON.stringify(value),
    ),
  )
  const consents: CheckedInputOf<'attendee.correct'>['consents'] =
    form.statistics === null || form.statistics === known.statistics
      ? []
      : [{ purpose: 'statistics', given: form.statistics, method: 'spoken' }]
  return { fields, consents }
}

/** Whether saving would write anything. */
export function hasAnswers(attendee: Attendee, answers: RestAnswers, today: string): boolean {
  const { fields, consents } = correctionOf(attendee, answers, today)
  return Object.keys(fields).length > 0 || consents.length > 0
}

/** The birth date as stored; null where it is not one. */
export function birthIn(form: RestForm, today: string): string | null {
  const birth = readBirthDate(form.birth, today)
  return birth.kind === 'birth' ? birth.value : null
}

const sensitive = new Set<keyof PersonInput>(['ethnicity', 'household', 'householdYear', 'disability'])

/** The fields of the record behind each answer of the form. */
const fieldsBehind: Record<keyof RestForm, readonly (keyof PersonInput)[]> = {
  sex: ['sex'],
  birth: ['birthDate'],
  phone: ['phone', 'phoneOwner'],
  phoneOwner: ['phone', 'phoneOwner'],
  communeCode: ['communeCode'],
  village: ['village'],
  statistics: [],
  ethnicity: ['ethnicity'],
  household: ['household', 'householdYear'],
  householdYear: ['householdYear'],
  disability: ['disability'],
  education: ['education'],
  qualification: ['qualification'],
  employment: ['employment'],
  needs: ['needs'],
  occupation: ['occupation'],
  wage: ['wageWanted'],
  workPlace: ['workPlace'],
  restDeclined: ['restDeclined'],
}

function fieldsTouched(answers: RestAnswers): ReadonlySet<keyof PersonInput> {
  return new Set((Object.keys(answers) as (keyof RestForm)[]).flatMap((name) => fieldsBehind[name] ?? []))
}

function personPartOf(form: RestForm, today: string): Partial<PersonInput> {
  const phone = form.phoneOwner === 'none' ? null : (readPhone(form.phone)?.digits ?? null)
  return {
    sex: form.sex,
    birthDate: birthIn(form, today),
    phone,
    phoneOwner: form.phoneOwner === 'none' ? 'none' : phone === null ? null : (form.phoneOwner ?? 'own'),
    communeCode: form.communeCode,
    village: lineIn(form.village),
    ethnicity: form.ethnicity,
    household: form.household,
    householdYear: form.household === null || form.householdYear.trim() === '' ? null : Number(form.householdYear),
    disability: form.disability,
    education: form.education,
    qualification: form.qualification,
    employment: form.employment,
    needs: form.needs,
    occupation: form.occupation,
    wageWanted: readWage(form.wage),
    workPlace: lineIn(form.workPlace),
    restDeclined: form.restDeclined,
  }
}

function lineIn(typed: string): string | null {
  const line = cleanText(typed, 200)
  return line === '' ? null : line
}
