import { TextInput } from '@mantine/core'
import { Choice } from '../../parts/Choice.tsx'
import { useEducation, useQualifications } from '../../parts/lists.ts'
import { SearchSelect } from '../../parts/SearchSelect.tsx'
import { useOfficeWords } from '../words.ts'
import styles from './employers.module.css'
import type { FieldsProps } from './VacancyFields.tsx'

/** Whom a vacancy is for, and what comes with it. */
export function VacancyMore({ form, change, problems }: FieldsProps) {
  const text = useOfficeWords().hiring
  return (
    <div className={styles['more']}>
      <Choice
        label={text.skilled}
        compact
        options={[
          { value: 'no', label: text.skilledNo },
          { value: 'yes', label: text.skilledYes },
        ]}
        value={form.skilled === null ? null : form.skilled ? 'yes' : 'no'}
        onChoose={(choice) => change({ skilled: choice === 'yes' })}
      />
      <TextInput
        name="age"
        label={text.age}
        placeholder={text.ageHint}
        value={form.age}
        maxLength={40}
        error={problems.includes('age') && text.ageWrong}
        onChange={(event) => change({ age: event.currentTarget.value })}
      />
      <SearchSelect
        size="sm"
        label={text.education}
        options={useEducation()}
        value={form.education}
        onChange={(education) => change({ education })}
      />
      <SearchSelect
        size="sm"
        label={text.qualification}
        options={useQualifications()}
        value={form.qualification}
        onChange={(qualification) => change({ qualification })}
      />
      {(['requirements', 'benefits'] as const).map((field) => (
        <TextInput
          key={field}
          label={text[field]}
          value={form[field]}
          maxLength={1000}
          onChange={(event) => change({ [field]: event.currentTarget.value })}
        />
      ))}
    </div>
  )
}
