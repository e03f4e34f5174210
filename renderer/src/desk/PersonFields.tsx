import { TextInput } from '@mantine/core'
import type { KeyboardEvent } from 'react'
import { Choice } from '../parts/Choice.tsx'
import { Key } from '../parts/Key.tsx'
import { FieldNote } from '../parts/Notice.tsx'
import { useWords } from '../session/words.ts'
import { birthOf, doubtsOf, isWholeNumber } from './check.ts'
import { CommuneField } from './CommuneField.tsx'
import styles from './desk.module.css'
import type { FieldsProps } from './fields.ts'
import { focusFor, focusNext, idOf } from './focus.ts'

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
      {form.known?.namedOtherwise === true && (
        <FieldNote>
          {form.known.nameFrom === 'given'
            ? words.known.nameByCard(form.known.fullName)
            : words.known.nameByRecord(form.known.fullName)}
        </FieldNote>
      )}
      {doubt !== undefined && <FieldNote>{words.warning.card[doubt]}</FieldNote>}
    </div>
  )
}

function BirthAndSex({ form, change, fair }: FieldsProps) {
  const words = useWords()
  const doubts = doubtsOf(form, fair.heldOn)
  const wrong = form.birth.trim().length >= 4 && birthOf(form, fair.heldOn) === null
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
        {doubts.veryOld && <FieldNote>{words.desk.warn.veryOld}</FieldNote>}
        {doubts.numberBirth && <FieldNote>{words.desk.warn.numberBirth}</FieldNote>}
      </div>
      <SexField form={form} change={change} fair={fair} />
    </>
  )
}

/** One key each, which also goes on: 1 male, 2 female. */
function SexField({ form, change, fair }: Pick<FieldsProps, 'form' | 'change' | 'fair'>) {
  const words = useWords()

  function onKeyDown(event: KeyboardEvent<HTMLElement>): void {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const digit = /^(?:Digit|Numpad)([12])$/.exec(event.code)?.[1]
    if (digit === undefined) return
    event.preventDefault()
    change({ sex: digit === '1' ? 'male' : 'female' })
    const whole = event.currentTarget.closest('form')
    if (whole !== null) focusNext(whole, event.target as HTMLElement)
  }

  return (
    <div role="presentation" onKeyDown={onKeyDown}>
      <Choice
        label={words.desk.field.sex}
        options={[
          { value: 'male', label: words.lists.sex.male, key: '1' },
          { value: 'female', label: words.lists.sex.female, key: '2' },
        ]}
        value={form.sex}
        onChoose={(sex) => change({ sex })}
      />
      {doubtsOf(form, fair.heldOn).numberSex && <FieldNote>{words.desk.warn.numberSex}</FieldNote>}
    </div>
  )
}

/** The number goes on by itself once it is whole; without papers it is passed by. */
function NumberField({ form, change, asked }: FieldsProps) {
  const words = useWords()
  const wrong = !form.withoutPapers && form.idNumber !== '' && !isWholeNumber(form.idNumber)

  function type(idNumber: string): void {
    change({ idNumber })
    if (idNumber.length === 12 && form.idNumber.length < 12) focusFor('communeCode')
  }

  return (
    <>
      <TextInput
        id={idOf('idNumber')}
        size="md"
        label={words.desk.field.idNumber}
        placeholder={form.withoutPapers ? words.desk.field.withoutPapers : words.desk.placeholder.idNumber}
        value={form.withoutPapers ? '' : form.idNumber}
        inputMode="numeric"
        maxLength={15}
        disabled={form.withoutPapers}
        error={wrong && (asked || form.idNumber.length > 12) && words.desk.problem.idNumber}
        onChange={(event) => type(event.currentTarget.value.replace(/\D/g, ''))}
      />
      <label className={styles['papers']}>
        <input
          type="checkbox"
          checked={form.withoutPapers}
          aria-keyshortcuts="Alt+P"
          onChange={(event) => change({ withoutPapers: event.currentTarget.checked })}
        />
        {words.desk.field.withoutPapers}
        <Key name={words.desk.key.papers} />
      </label>
    </>
  )
}

function AddressField({ form, change }: FieldsProps) {
  const words = useWords()
  return (
    <div className={styles['whole']} {...(form.damaged.includes('address') ? {} : { 'data-later': true })}>
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
