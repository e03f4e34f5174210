import type { KeyboardEvent } from 'react'
import type { Vacancy } from '../../../shared/contract/fair.ts'
import type { Outcome } from '../../../shared/contract/interview.ts'
import { Choice } from '../parts/Choice.tsx'
import { useWords } from '../session/words.ts'

const noVacancy = ''

/** Which vacancy was spoken of. */
export function VacancyChoice({
  vacancies,
  value,
  onChoose,
}: {
  vacancies: readonly Vacancy[]
  value: string | null
  onChoose: (vacancyId: string | null) => void
}) {
  const words = useWords()
  const options = [
    ...vacancies.map(({ id, title, wanted }) => ({
      value: id,
      label: wanted === null ? title : `${title} (${words.booth.vacancyWanted(wanted)})`,
    })),
    { value: noVacancy, label: words.booth.noVacancy },
  ]
  return (
    <Choice
      label={words.booth.vacancy}
      options={options}
      value={value ?? noVacancy}
      onChoose={(chosen) => onChoose(chosen === noVacancy ? null : chosen)}
    />
  )
}

/** How it ended: one digit each while the choice has the cursor, Enter logs. */
export function OutcomeChoice({
  id,
  value,
  onChoose,
  onEnter,
}: {
  id?: string
  value: Outcome | null
  onChoose: (outcome: Outcome) => void
  onEnter?: () => void
}) {
  const words = useWords()
  const outcomes = Object.keys(words.lists.outcome) as Outcome[]
  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.altKey) return
    const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1]
    const outcome = outcomes[Number(digit) - 1]
    if (outcome !== undefined) onChoose(outcome)
    else if (event.key === 'Enter' && onEnter !== undefined) onEnter()
    else return
    event.preventDefault()
  }
  return (
    <div
      {...(id === undefined ? {} : { id })}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      role="group"
      aria-label={words.booth.outcome}
    >
      <Choice
        label={words.booth.outcome}
        options={outcomes.map((outcome, index) => ({
          value: outcome,
          label: words.lists.outcome[outcome],
          key: String(index + 1),
        }))}
        value={value}
        onChoose={onChoose}
      />
    </div>
  )
}
