import { TextInput } from '@mantine/core'
import { FieldNote } from '../../parts/Notice.tsx'
import { useCommuneName } from '../../parts/places.ts'
import { useFairWords } from '../words.ts'
import styles from '../fairs.module.css'
import { numberIn, sumOfCommunes, totals, type FairForm, type Wrong } from './fair-form.ts'

type TargetProps = { form: FairForm; wrong: Wrong; change: (part: Partial<FairForm>) => void }

/** What the organizer aims at: in all, and of each commune. */
export function TargetFields({ form, wrong, change }: TargetProps) {
  const text = useFairWords().fairs.form
  return (
    <fieldset className={styles['group']}>
      <legend>{text.targets}</legend>
      <p className={styles['soft']}>{text.targetsNote}</p>
      <div className={styles['targets']}>
        {totals.map((name) => (
          <Count
            key={name}
            label={text[name]}
            value={form.totals[name]}
            error={wrong.has(name) ? text.targetWrong : null}
            onChange={(count) => change({ totals: { ...form.totals, [name]: count } })}
          />
        ))}
      </div>
      {form.communes.length > 0 && <ByCommune form={form} wrong={wrong} change={change} />}
    </fieldset>
  )
}

function ByCommune({ form, wrong, change }: TargetProps) {
  const text = useFairWords().fairs.form
  const nameOf = useCommuneName()
  const sum = sumOfCommunes(form)
  const persons = numberIn(form.totals.persons, 1)
  return (
    <>
      <p className={styles['subtitle']}>
        {text.byCommune}
        {sum !== null && <span className={styles['soft']}> {text.byCommuneSum(sum)}</span>}
      </p>
      <div className={styles['targets']}>
        {form.communes.map((code) => (
          <Count
            key={code}
            label={nameOf(code)}
            value={form.byCommune[code] ?? ''}
            error={wrong.has(code) ? text.communeTargetWrong : null}
            onChange={(count) => change({ byCommune: { ...form.byCommune, [code]: count } })}
          />
        ))}
      </div>
      {sum !== null && typeof persons === 'number' && sum !== persons && (
        <FieldNote>{text.byCommuneDiffers(sum, persons)}</FieldNote>
      )}
    </>
  )
}

function Count({
  label,
  value,
  error,
  onChange,
}: {
  label: string
  value: string
  error: string | null
  onChange: (value: string) => void
}) {
  return (
    <TextInput
      size="md"
      label={label}
      value={value}
      inputMode="numeric"
      maxLength={7}
      error={error}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  )
}
