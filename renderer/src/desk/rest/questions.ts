import type { GapField } from '../../../../shared/attendee-gaps.ts'
import type { RestForm } from './rest-form.ts'

/** Everything that can be asked, in an order that can be spoken: who, where, what needs consent, schooling, wishes. */
export const questions = [
  'sex',
  'birthDate',
  'phone',
  'communeCode',
  'village',
  'statistics',
  'ethnicity',
  'household',
  'disability',
  'education',
  'qualification',
  'employment',
  'needs',
  'occupation',
  'wageWanted',
  'workPlace',
] as const
export type Question = (typeof questions)[number]

/** Ethnic origin, poverty and health: asked only once the person agreed that they are recorded (DESIGN.md §9). */
const sensitive: ReadonlySet<Question> = new Set<Question>(['ethnicity', 'household', 'disability'])
const wishes: ReadonlySet<Question> = new Set<Question>(['occupation', 'wageWanted', 'workPlace'])

/**
 * What to ask of a record with these gaps (`known` is the record as it is stored). The consent comes
 * before what depends on it; work, wage and place are asked of those who look for work.
 */
export function questionsFor(missing: readonly GapField[], known: RestForm, form: RestForm): Question[] {
  if (missing.length === 0) return []
  const lacks = (question: Question): boolean => missing.some((gap) => gap === question)
  return questions.filter((question) => {
    if (question === 'statistics') return known.statistics === null && [...sensitive].some(lacks)
    if (sensitive.has(question)) return form.statistics === true && lacks(question)
    if (wishes.has(question)) return looksForWork(form) && isEmpty(known, question)
    return lacks(question)
  })
}

/** Everything, for correcting what is known already. */
export function everyQuestion(form: RestForm): Question[] {
  return questions.filter((question) => !sensitive.has(question) || form.statistics === true)
}

function looksForWork({ needs }: RestForm): boolean {
  return needs.some((need) => need.startsWith('job-'))
}

function isEmpty(form: RestForm, question: Question): boolean {
  if (question === 'occupation') return form.occupation === null
  return (question === 'wageWanted' ? form.wage : form.workPlace) === ''
}
