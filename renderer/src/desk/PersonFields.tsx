import { TextInput } from '@mantine/core'
import { Choice } from '../parts/Choice.tsx'
import { FieldNote } from '../parts/Notice.tsx'
import { today } from '../session/vietnam-time.ts'
import { useWords } from '../session/words.ts'
import { birthOf, doubtsOf } from './check.ts'
import { CommuneField } from './CommuneField.tsx'
import styles from './desk.module.css'
import type { FieldsProps } from './fields.ts'
import { idOf } from './focus.ts'

/** The left column: what the card tells. */
export function PersonFields(props: FieldsProps) {
  return (
    <>
      <NameField {...props} />
      <BirthAndSex {...props} />
      <NumberField {...props} />
      <CommuneField {...props} />
      <AddressField {...props} />
    </>
  )
}

function NameField({ form, change, asked }: FieldsProps) {
  const words = useWords()
  const missing = asked && form.fullName.trim() === ''
  const doubt = (['name-without-marks', 'name-unusual', 'text-repaired'] as const).find((warning) =>
    form.cardWarnings.includes(warning),
  )
  return (
    <div className={styles['whole']}>
      <TextInput
        id={idOf('fullName')}
        size="md"
        label={words.desk.field.fullName}
        placeholder={words.desk.placeholder.fullName}
        value={form.fullName}
        maxLength={200}
        error={missing && words.desk.problem.fullName}
        onChange={(event) =>
          change({ fullName: event.currentTarget.value, damaged: form.damaged.filter((part) => part !== 'name') })
        }
        required
        withAsterisk={false}
      />
      {form.damaged.includes('name') && <FieldNote>{words.desk.warn.retype}</FieldNote>}
      {doubt !== undefined && <FieldNote>{words.warning.card[doubt]}</FieldNote>}
    </div>
  )
}

function BirthAndSex({ form, change }: FieldsProps) {
  const words = useWords()
  const doubts = doubtsOf(form, today())
  const wrong = form.birth.trim().length >= 4 && birthOf(form, today()) === null
  return (
    <>
      <div>
        <TextInput
          id={idOf('birthDate')}
          size="md"
          label={words.desk.field.birthDate}
          placeholder={words.desk.placeholder.birthDate}
          value={form.birth}
          maxLength={10}
          inputMode="numeric"
          error={wrong && words.desk.problem.birthDate}
          onChange={(event) =>
            change({ birth: event.currentTarget.value, damaged: form.damaged.filter((part) => part !== 'birth-date') })
          }
        />
        {form.damaged.includes('birth-date') && <FieldNote>{words.desk.warn.retype}</FieldNote>}
        {doubts.numberBirth && <FieldNote>{words.desk.warn.numberBirth}</FieldNote>}
      </div>
      <div>
        <Choice
          label={words.desk.field.sex}
          options={[
            { value: 'male', label: words.lists.sex.male },
            { value: 'female', label: words.lists.sex.female },
          ]}
          value={form.sex}
          onChoose={(sex) => change({ sex })}
        />
        {doubts.numberSex && <FieldNote>{words.desk.warn.numberSex}</FieldNote>}
      </div>
    </>
  )
}

function NumberField({ form, change, asked }: FieldsProps) {
  const words = useWords()
  const wrong = form.idNumber !== '' && !/^\d{12}$/.test(form.idNumber)
  return (
    <>
      <TextInput
        id={idOf('idNumber')}
        size="md"
        label={words.desk.field.idNumber}
        placeholder={words.desk.placeholder.idNumber}
        value={form.idNumber}
        inputMode="numeric"
        maxLength={15}
        disabled={form.withoutPapers}
        error={wrong && (asked || form.idNumber.length > 12) && words.desk.problem.idNumber}
        onChange={(event) => change({ idNumber: event.currentTarget.value.replace(/\D/g, '') })}
      />
      <label className={styles['papers']}>
        <input
          type="checkbox"
          checked={form.withoutPapers}
          onChange={(event) =>
            change({
              withoutPapers: event.currentTarget.checked,
              ...(event.currentTarget.checked ? { idNumber: '', oldIdNumber: null, idIssuedOn: null } : {}),
            })
          }
        />
        {words.desk.field.withoutPapers}
      </label>
    </>
  )
}

function AddressField({ form, change }: FieldsProps) {
  const words = useWords()
  return (
    <div className={styles['whole']}>
      <TextInput
        id={idOf('address')}
        size="md"
        label={words.desk.field.address}
        value={form.address}
        maxLength={400}
        onChange={(event) =>
          change({ address: event.currentTarget.value, damaged: form.damaged.filter((part) => part !== 'address') })
        }
      />
      {form.damaged.includes('address') && <FieldNote>{words.desk.warn.retype}</FieldNote>}
    </div>
  )
}
