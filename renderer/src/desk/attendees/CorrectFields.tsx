import { TextInput } from '@mantine/core'
import type { Fair } from '../../../../shared/contract/fair.ts'
import { Choice } from '../../parts/Choice.tsx'
import { useCommuneOptions } from '../../parts/places.ts'
import { SearchSelect } from '../../parts/SearchSelect.tsx'
import { usePeopleWords } from './words.ts'
import styles from './attendees.module.css'
import type { CheckedField, CorrectForm, TextField } from './correct-form.ts'

export type CorrectProps = {
  form: CorrectForm
  change: (part: Partial<CorrectForm>) => void
  problems: readonly CheckedField[]
  fair: Fair
}

/** One typed field, with the sentence for what is wrong with it. */
export function Typed({
  field,
  label,
  form,
  change,
  problems,
  whole = false,
}: { field: TextField; label: string; whole?: boolean } & CorrectProps) {
  const words = usePeopleWords()
  const sentences: Record<CheckedField, string> = {
    ...words.attendees.correction.problem,
    fullName: words.desk.problem.fullName,
    birthDate: words.desk.problem.birthDate,
    idNumber: words.desk.problem.idNumber,
  }
  const wrong = problems.find((name) => name === field)
  return (
    <TextInput
      id={`correct-${field}`}
      className={whole ? styles['whole'] : ''}
      size="md"
      label={label}
      value={form[field]}
      error={wrong !== undefined && sentences[wrong]}
      maxLength={field === 'address' ? 400 : 200}
      onChange={(event) => change({ [field]: event.currentTarget.value })}
    />
  )
}

/** What papers tell. */
export function PaperFields(props: CorrectProps) {
  const words = usePeopleWords()
  const { form, change } = props
  const { label, papers } = words.attendees.correction
  return (
    <fieldset className={styles['group']}>
      <legend>{papers}</legend>
      <Typed {...props} field="fullName" label={words.desk.field.fullName} whole />
      <Typed {...props} field="birthDate" label={words.desk.field.birthDate} />
      <Choice
        label={words.desk.field.sex}
        options={[
          { value: 'male', label: words.lists.sex.male },
          { value: 'female', label: words.lists.sex.female },
        ]}
        value={form.sex}
        onChoose={(sex) => change({ sex })}
      />
      <Typed {...props} field="idNumber" label={words.desk.field.idNumber} />
      <Typed {...props} field="idIssuedOn" label={label.idIssuedOn} />
      <Typed {...props} field="oldIdNumber" label={label.oldIdNumber} />
      <label className={styles['tick']}>
        <input
          type="checkbox"
          checked={form.withoutPapers}
          onChange={(event) => change({ withoutPapers: event.currentTarget.checked })}
        />
        {words.desk.field.withoutPapers}
      </label>
    </fieldset>
  )
}

/** How to reach the person, where they live, and who acts for a child. */
export function HomeFields(props: CorrectProps) {
  const words = usePeopleWords()
  const { form, change, fair } = props
  const { label, contact, guardian } = words.attendees.correction
  const communes = useCommuneOptions(fair.communes, true)
  return (
    <>
      <fieldset className={styles['group']}>
        <legend>{contact}</legend>
        <Typed {...props} field="phone" label={words.desk.field.phone} />
        <SearchSelect
          label={label.phoneOwner}
          options={Object.entries(words.lists.phoneOwner).map(([value, name]) => ({ value, label: name }))}
          value={form.phoneOwner}
          onChange={(owner) => change({ phoneOwner: owner as CorrectForm['phoneOwner'] })}
        />
        <SearchSelect
          label={words.desk.field.commune}
          options={communes}
          value={form.communeCode}
          onChange={(communeCode) => change({ communeCode })}
        />
        <Typed {...props} field="village" label={words.desk.field.village} />
        <Typed {...props} field="address" label={words.desk.field.address} whole />
      </fieldset>
      <fieldset className={styles['group']}>
        <legend>{guardian}</legend>
        <Typed {...props} field="guardianName" label={words.desk.field.guardianName} />
        <Typed {...props} field="guardianPhone" label={words.desk.field.guardianPhone} />
      </fieldset>
    </>
  )
}
