import type { KeyboardEvent } from 'react'
import type { OutputOf } from '../../../shared/contract.ts'
import type { Outcome } from '../../../shared/contract/interview.ts'
import { Choice } from '../parts/Choice.tsx'
import { useBoothWords } from './house.ts'
import styles from './choices.module.css'

/** A vacancy as the booth reads it, with how many it has reached. */
export type BoothVacancy = OutputOf<'booth.read'>['vacancies'][number]

const noVacancy = ''
/** More than so many would push the outcomes off a phone's screen: they go into a list of the browser's own. */
const mostInSight = 5

/** Which vacancy was spoken of. */
export function VacancyChoice({
  vacancies,
  value,
  onChoose,
}: {
  vacancies: readonly BoothVacancy[]
  value: string | null
  onChoose: (vacancyId: string | null) => void
}) {
  const words = useBoothWords().booth
  const choose = (chosen: string): void => onChoose(chosen === noVacancy ? null : chosen)
  const reachedOf = ({ wanted, reached }: BoothVacancy): string =>
    wanted === null ? words.reachedOnly(reached) : words.reached(reached, wanted)
  // Taken off the board since it was chosen: said, so that another is chosen.
  const isLost = value !== null && vacancies.every(({ id }) => id !== value)
  if (vacancies.length > mostInSight)
    return (
      <label className={styles['long']}>
        <span>{words.vacancy}</span>
        <select value={value ?? noVacancy} onChange={(event) => choose(event.currentTarget.value)}>
          {vacancies.map((vacancy) => (
            <option key={vacancy.id} value={vacancy.id}>{`${vacancy.title} (${reachedOf(vacancy)})`}</option>
          ))}
          {isLost && <option value={value}>{words.lostVacancy}</option>}
          <option value={noVacancy}>{words.noVacancy}</option>
        </select>
      </label>
    )
  const options = [
    ...vacancies.map((vacancy) => ({
      value: vacancy.id,
      label: (
        <>
          {vacancy.title} <span className={styles['reached']}>({reachedOf(vacancy)})</span>
        </>
      ),
    })),
    ...(isLost ? [{ value, label: words.lostVacancy }] : []),
    { value: noVacancy, label: words.noVacancy },
  ]
  return (
    <div className={styles['vacancies']}>
      <Choice label={words.vacancy} options={options} value={value ?? noVacancy} onChoose={choose} />
    </div>
  )
}

/** How it ended: one digit each while the choice has the cursor, Enter logs; in reach of a thumb on a phone. */
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
  const words = useBoothWords()
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
      className={styles['outcomes']}
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
