import type { Answers } from './answers.ts'
import { Field } from './Field.tsx'
import { useBoothWords } from './house.ts'
import styles from './booth.module.css'

/** Offices open then; it stands in the field as soon as a day is chosen, for the recruiter to change. */
const usualTime = '08:00'

/** When and where somebody is to come, by the browser's own fields; the place stays for the next person. */
export function AppointmentFields({
  answers: { day, time, place },
  answer,
}: {
  answers: Answers
  answer: (part: Partial<Answers>) => void
}) {
  const words = useBoothWords().booth.appointment
  return (
    <fieldset className={styles['appointment']}>
      <legend>{words.title}</legend>
      <div className={styles['dayAndTime']}>
        <Field label={words.day} note={words.later}>
          {(field) => (
            <input
              {...field}
              type="date"
              value={day}
              onChange={({ currentTarget: { value } }) =>
                answer({ day: value, ...(value !== '' && time === '' ? { time: usualTime } : {}) })
              }
            />
          )}
        </Field>
        <Field label={words.time}>
          {(field) => (
            <input
              {...field}
              type="time"
              value={time}
              onChange={(event) => answer({ time: event.currentTarget.value })}
            />
          )}
        </Field>
      </div>
      <Field label={words.place}>
        {(field) => (
          <input
            {...field}
            value={place}
            maxLength={200}
            placeholder={words.placeExample}
            autoComplete="off"
            onChange={(event) => answer({ place: event.currentTarget.value })}
          />
        )}
      </Field>
    </fieldset>
  )
}
