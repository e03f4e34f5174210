import { TextInput } from '@mantine/core'
import { Choice, ManyChoice } from '../../parts/Choice.tsx'
import { useOfficeWords } from '../words.ts'
import type { EmployerForm } from './employer-form.ts'
import styles from './employers.module.css'

const kinds = ['employer', 'center'] as const
const fields = [
  ['contact', 200],
  ['phone', 20],
  ['address', 400],
  ['taxCode', 20],
] as const

/** What else may be told of an employer. */
export function EmployerMore({ form, change }: { form: EmployerForm; change: (part: Partial<EmployerForm>) => void }) {
  const text = useOfficeWords().hiring
  return (
    <div className={styles['more']}>
      <div className={styles['wholeRow']}>
        <Choice
          label={text.kind}
          compact
          options={kinds.map((value) => ({ value, label: text.kinds[value] }))}
          value={form.kind}
          onChoose={(kind) => change({ kind })}
        />
      </div>
      {form.kind === 'employer' && (
        <div className={styles['wholeRow']}>
          <ManyChoice
            label={text.authorises}
            hideLabel
            compact
            options={[{ value: 'yes', label: text.authorisesLong }]}
            values={form.authorisesCenter ? ['yes'] : []}
            onChange={(values) => change({ authorisesCenter: values.length > 0 })}
          />
        </div>
      )}
      {fields.map(([field, maxLength]) => (
        <TextInput
          key={field}
          label={text[field]}
          value={form[field]}
          maxLength={maxLength}
          onChange={(event) => change({ [field]: event.currentTarget.value })}
        />
      ))}
    </div>
  )
}
