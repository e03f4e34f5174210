import { TextInput } from '@mantine/core'
import { Key } from '../parts/Key.tsx'
import { FieldNote } from '../parts/Notice.tsx'
import { useWords } from '../session/words.ts'
import { doubtsOf, isVisitor } from './check.ts'
import styles from './desk.module.css'
import type { FieldsProps } from './fields.ts'
import { focusFor, idOf } from './focus.ts'

/** Under 16: who acts for the child. Enter in the empty name says that nobody does, and the child is a visitor. */
export function GuardianFields({ form, change, asked, fair }: FieldsProps) {
  const words = useWords()
  const { under16 } = doubtsOf(form, fair.heldOn)
  if (under16 === null) return null
  const visitor = isVisitor(form, fair.heldOn)
  return (
    <div className={styles['guardian']}>
      <div className={styles['whole']}>
        <FieldNote>{visitor ? words.desk.visitorNote : words.desk.warn.under16(under16)}</FieldNote>
      </div>
      <TextInput
        id={idOf('guardian')}
        size="md"
        label={words.desk.field.guardianName}
        placeholder={visitor ? words.desk.field.noGuardian : words.desk.placeholder.guardianName}
        value={form.guardianName}
        maxLength={200}
        error={asked && !visitor && form.guardianName.trim() === '' && words.desk.problem.guardian}
        onChange={(event) => change({ guardianName: event.currentTarget.value, noGuardian: false })}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || event.ctrlKey || form.guardianName.trim() !== '') return
          event.preventDefault()
          event.stopPropagation()
          change({ noGuardian: true })
          focusFor('phone')
        }}
      />
      <TextInput
        size="md"
        type="tel"
        label={words.desk.field.guardianPhone}
        value={form.guardianPhone}
        maxLength={20}
        disabled={visitor}
        onChange={(event) => change({ guardianPhone: event.currentTarget.value })}
      />
      <label className={styles['papers']}>
        <input
          type="checkbox"
          checked={visitor}
          onChange={(event) =>
            change({
              noGuardian: event.currentTarget.checked,
              ...(event.currentTarget.checked ? { guardianName: '' } : {}),
            })
          }
        />
        {words.desk.field.noGuardian}
        <Key name="Enter" />
      </label>
    </div>
  )
}
