import { TextInput } from '@mantine/core'
import { Choice } from '../../parts/Choice.tsx'
import { nameIn, useHouseholds } from '../../parts/lists.ts'
import { useRestWords } from './words.ts'
import { withDigits } from './ChoiceQuestions.tsx'
import type { QuestionProps } from './question-props.ts'
import styles from './rest.module.css'
import { OfferNote, Row } from './Row.tsx'

/** The poverty programme's status with the year it belongs to: the fair's own, unless another is typed. */
export function Household({ form, change, fair, offers, problems }: QuestionProps) {
  const words = useRestWords()
  const households = useHouseholds()
  const offer = form.household === null ? offers.household : undefined
  const offered = offer?.answer.household ?? null
  return (
    <Row question="household" isGroup problem={problems.includes('household') && words.rest.problem.household}>
      <OfferNote
        offer={offer}
        name={
          offered === null
            ? null
            : [nameIn(households, offered), offer?.answer.householdYear].filter(Boolean).join(', ')
        }
      />
      <div className={styles['withYear']}>
        <Choice
          hideLabel
          compact
          label={words.rest.question.household}
          options={withDigits(households)}
          value={form.household}
          onChoose={(household) => change({ household, householdYear: form.householdYear || fair.heldOn.slice(0, 4) })}
        />
        {form.household !== null && (
          <label className={styles['year']}>
            {words.rest.year}
            <TextInput
              size="sm"
              value={form.householdYear}
              inputMode="numeric"
              maxLength={4}
              error={problems.includes('household')}
              onChange={(event) => change({ householdYear: event.currentTarget.value.replace(/\D/g, '') })}
            />
          </label>
        )}
      </div>
    </Row>
  )
}
