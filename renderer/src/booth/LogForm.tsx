import type { OutputOf } from '../../../shared/contract.ts'
import { Choice, ManyChoice } from '../parts/Choice.tsx'
import { nameIn } from '../parts/lists.ts'
import { useNotSuitableReasons } from '../parts/not-suitable.ts'
import { FieldNote } from '../parts/Notice.tsx'
import type { Answers } from './answers.ts'
import { AppointmentFields } from './AppointmentFields.tsx'
import { type BoothVacancy, OutcomeChoice, VacancyChoice } from './Choices.tsx'
import { Field } from './Field.tsx'
import { useBoothWords } from './house.ts'
import styles from './booth.module.css'

export type Settings = OutputOf<'booth.read'>['settings']

/** What came of a talk: vacancy, outcome, and what belongs to that outcome; for a new one as for one put right. */
export function LogForm({
  vacancies,
  settings,
  answers,
  answer,
  outcomeId,
  isOutcomeMissing = false,
  onEnter,
}: {
  vacancies: readonly BoothVacancy[]
  settings: Settings | null
  answers: Answers
  answer: (part: Partial<Answers>) => void
  outcomeId?: string
  isOutcomeMissing?: boolean
  onEnter?: () => void
}) {
  const words = useBoothWords().booth
  return (
    <>
      <VacancyChoice vacancies={vacancies} value={answers.vacancyId} onChoose={(vacancyId) => answer({ vacancyId })} />
      <OutcomeChoice
        {...(outcomeId === undefined ? {} : { id: outcomeId })}
        value={answers.outcome}
        onChoose={(outcome) => answer({ outcome })}
        {...(onEnter === undefined ? {} : { onEnter })}
      />
      {isOutcomeMissing && answers.outcome === null && <FieldNote>{words.outcomeMissing}</FieldNote>}
      {answers.outcome === 'appointment' && <AppointmentFields answers={answers} answer={answer} />}
      {answers.outcome === 'not-suitable' && (
        <Reason value={answers.reason} onChoose={(reason) => answer({ reason })} />
      )}
      {settings?.rating === true && <Rating value={answers.rating} onChoose={(rating) => answer({ rating })} />}
      <Tags offered={settings?.tags ?? []} chosen={answers.tags} onChange={(tags) => answer({ tags })} />
      <Field label={words.note}>
        {(field) => (
          <textarea
            {...field}
            placeholder={words.notePlaceholder}
            value={answers.note}
            maxLength={2000}
            rows={2}
            onChange={(event) => answer({ note: event.currentTarget.value })}
          />
        )}
      </Field>
    </>
  )
}

const noReason = ''

function Reason({ value, onChoose }: { value: string | null; onChoose: (reason: string | null) => void }) {
  const words = useBoothWords().booth
  const reasons = useNotSuitableReasons()
  // One chosen before the list was changed is shown as it was.
  const isLost = value !== null && reasons.every((reason) => reason.value !== value)
  return (
    <Field label={words.reason}>
      {(field) => (
        <select
          {...field}
          value={value ?? noReason}
          onChange={(event) => onChoose(event.currentTarget.value === noReason ? null : event.currentTarget.value)}
        >
          <option value={noReason}>{words.noReason}</option>
          {reasons.map((reason) => (
            <option key={reason.value} value={reason.value}>
              {reason.label}
            </option>
          ))}
          {isLost && <option value={value}>{nameIn(reasons, value)}</option>}
        </select>
      )}
    </Field>
  )
}

const marks = ['0', '1', '2', '3', '4', '5'] as const

function Rating({ value, onChoose }: { value: number | null; onChoose: (rating: number | null) => void }) {
  const words = useBoothWords().booth
  return (
    <Choice
      label={words.rating}
      options={[...marks.map((mark) => ({ value: mark, label: mark })), { value: '', label: words.noRating }]}
      value={value === null ? '' : String(value)}
      onChoose={(mark) => onChoose(mark === '' ? null : Number(mark))}
    />
  )
}

function Tags({
  offered,
  chosen,
  onChange,
}: {
  offered: readonly string[]
  chosen: readonly string[]
  onChange: (tags: string[]) => void
}) {
  const words = useBoothWords().booth
  // A tag the organizer has taken off the list stays on what carries it.
  const tags = [...new Set([...offered, ...chosen])]
  if (tags.length === 0) return null
  return (
    <div className={styles['tags']}>
      <ManyChoice
        label={words.tags}
        options={tags.map((tag) => ({ value: tag, label: tag }))}
        values={chosen}
        onChange={onChange}
      />
    </div>
  )
}
