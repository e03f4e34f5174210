import type { Vacancy } from '../../../../shared/contract/fair.ts'
import { jobGroupOf } from '../../../../shared/job-group-of.ts'
import { readAgeSpan, writeAgeSpan } from '../../../../shared/text/age-span.ts'
import { readWageSpan, writeWageSpan } from '../../../../shared/text/wage.ts'
import { freshId } from '../../talk/ids.ts'

type PlaceKind = NonNullable<Vacancy['placeKind']>

/** A vacancy as it is being typed: wage and ages as people say them. */
export type VacancyForm = {
  /** Made with the form, so that pressing save again after a cut wire saves the same vacancy. */
  id: string
  title: string
  /** Undefined: not chosen by hand, so that the title tells. */
  jobGroup: string | null | undefined
  wanted: string
  wage: string
  place: string
  /** Undefined: not chosen by hand, so that the place tells. */
  placeKind: PlaceKind | null | undefined
  skilled: boolean | null
  age: string
  education: string | null
  qualification: string | null
  requirements: string
  benefits: string
}

export type VacancyProblem = 'title' | 'wanted' | 'wage' | 'age'

/** What stands in the form of a vacancy, or of one not there yet. */
export function vacancyForm(vacancy: Vacancy | null): VacancyForm {
  return {
    id: vacancy?.id ?? freshId(),
    title: vacancy?.title ?? '',
    jobGroup: vacancy === null ? undefined : vacancy.jobGroup,
    wanted: vacancy?.wanted?.toString() ?? '',
    wage: vacancy === null ? '' : writeWageSpan({ from: vacancy.wageFrom, to: vacancy.wageTo }),
    place: vacancy?.place ?? '',
    placeKind: vacancy === null ? undefined : vacancy.placeKind,
    skilled: vacancy?.skilled ?? null,
    age: vacancy === null ? '' : writeAgeSpan({ from: vacancy.ageFrom, to: vacancy.ageTo }),
    education: vacancy?.education ?? null,
    qualification: vacancy?.qualification ?? null,
    requirements: vacancy?.requirements ?? '',
    benefits: vacancy?.benefits ?? '',
  }
}

/** What has to be put right before it can be saved, the first first. */
export function problemsOf(form: VacancyForm): VacancyProblem[] {
  return [
    ...(form.title.trim() === '' ? (['title'] as const) : []),
    ...(form.wanted.trim() === '' || /^[1-9]\d{0,4}$/.test(form.wanted.trim()) ? [] : (['wanted'] as const)),
    ...(readWageSpan(form.wage) === null ? (['wage'] as const) : []),
    ...(readAgeSpan(form.age) === null ? (['age'] as const) : []),
  ]
}

/** The group of work: chosen, or else what the title tells. */
export function groupIn(form: VacancyForm): string | null {
  return form.jobGroup === undefined ? jobGroupOf(form.title) : form.jobGroup
}

/** The vacancy a form without problems speaks of. `guessKind`: what a place tells where nothing was chosen. */
export function vacancyOf(
  form: VacancyForm,
  employerId: string,
  guessKind: (place: string) => PlaceKind | null,
): Vacancy {
  const wage = readWageSpan(form.wage)
  const age = readAgeSpan(form.age)
  return {
    id: form.id,
    employerId,
    title: form.title.trim(),
    jobGroup: groupIn(form),
    wanted: form.wanted.trim() === '' ? null : Number(form.wanted),
    wageFrom: wage?.from ?? null,
    wageTo: wage?.to ?? null,
    place: orNull(form.place),
    placeKind: form.placeKind === undefined ? guessKind(form.place) : form.placeKind,
    skilled: form.skilled,
    ageFrom: age?.from ?? null,
    ageTo: age?.to ?? null,
    education: form.education,
    qualification: form.qualification,
    requirements: orNull(form.requirements),
    benefits: orNull(form.benefits),
  }
}

function orNull(text: string): string | null {
  return text.trim() === '' ? null : text.trim()
}
