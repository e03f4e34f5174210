import type { KeyboardEvent, ReactNode } from 'react'
import { Disability, Education, Employment, Needs, Qualification, Sex, Statistics } from './ChoiceQuestions.tsx'
import { focusAfter } from './focus.ts'
import type { QuestionProps } from './question-props.ts'
import { Birth, Commune, Ethnicity, Occupation, Village, Wage, WorkPlace } from './TypedQuestions.tsx'
import { Household } from './Household.tsx'
import { Phone } from './Phone.tsx'
import { type Question, questions } from './questions.ts'
import type { RestAnswers, RestForm } from './rest-form.ts'
import styles from './rest.module.css'

const answeredBy: Record<Question, (props: QuestionProps) => ReactNode> = {
  sex: Sex,
  birthDate: Birth,
  phone: Phone,
  communeCode: Commune,
  village: Village,
  statistics: Statistics,
  ethnicity: Ethnicity,
  household: Household,
  disability: Disability,
  education: Education,
  qualification: Qualification,
  employment: Employment,
  needs: Needs,
  occupation: Occupation,
  wageWanted: Wage,
  workPlace: WorkPlace,
}

/** What Backspace makes of an answer given by digit. */
const unanswered: Partial<Record<Question, RestAnswers>> = {
  sex: { sex: null },
  statistics: { statistics: null },
  household: { household: null, householdYear: '' },
  disability: { disability: null },
  education: { education: null },
  qualification: { qualification: null },
  employment: { employment: null },
}

/**
 * The questions of a record, one under the other, answered without a mouse: digits choose and go on
 * (where several may be chosen Enter goes on), Enter takes what is offered or goes on, Backspace
 * takes a choice back. Past the last question `onEnd` is called.
 */
export function RestFields({
  asked,
  onEnd,
  ...given
}: QuestionProps & { asked: readonly Question[]; onEnd: () => void }) {
  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const at = placeOf(event.target as HTMLElement)
    if (at === null) return
    if (event.key === 'Enter') return onEnter(event, at)
    if (at.typesText) return
    const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1]
    if (digit !== undefined) choose(at, Number(digit))
    else if (event.key === 'Backspace') given.change(unanswered[at.question] ?? {})
    else return
    event.preventDefault()
  }

  function onEnter(event: KeyboardEvent, { row, question, field }: Place): void {
    if (field.tagName === 'BUTTON') return
    // A list that is open and has something marked has already taken this Enter for its own.
    const picked = event.defaultPrevented
    event.preventDefault()
    const typed = isTextField(field) ? field.value.trim() : ''
    if (!picked && isOpen(question, given.form)) {
      // What was typed stands in no list: it is not passed by, the clerk sees that nothing was found.
      if (typed !== '') return
      given.change(given.offers[question]?.answer ?? {})
    }
    focusAfter(row, onEnd)
  }

  function choose({ row }: Place, digit: number): void {
    const option = row.querySelectorAll<HTMLInputElement>('input[type=radio], input[type=checkbox]')[digit - 1]
    if (option === undefined) return
    option.click()
    if (option.type === 'radio') focusAfter(row, onEnd)
    else option.focus()
  }

  return (
    <div className={styles['questions']} role="group" onKeyDown={onKeyDown}>
      {questions
        .filter((question) => asked.includes(question))
        .map((question) => {
          const Asked = answeredBy[question]
          return <Asked key={question} {...given} />
        })}
    </div>
  )
}

type Place = { row: HTMLElement; question: Question; field: HTMLElement; typesText: boolean }

function placeOf(field: HTMLElement): Place | null {
  const row = field.closest<HTMLElement>('[data-question]')
  const question = questions.find((name) => name === row?.dataset['question'])
  return row === null || question === undefined ? null : { row, question, field, typesText: isTextField(field) }
}

function isTextField(field: HTMLElement): field is HTMLInputElement {
  return field instanceof HTMLInputElement && field.type !== 'radio' && field.type !== 'checkbox'
}

/** Questions answered from a list alone. */
const fromList = ['communeCode', 'ethnicity', 'household', 'occupation'] as const satisfies readonly Question[]

/** Whether a question answered from a list has no answer yet. */
function isOpen(question: Question, form: RestForm): boolean {
  return fromList.some((name) => name === question && form[name] === null)
}
