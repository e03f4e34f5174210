import { TextInput } from '@mantine/core'
import { ManyChoice } from '../parts/Choice.tsx'
import { useEthnicGroups, useHouseholds, useNeeds } from '../parts/lists.ts'
import { FieldNote } from '../parts/Notice.tsx'
import { SearchSelect } from '../parts/SearchSelect.tsx'
import { today } from '../session/vietnam-time.ts'
import { useWords } from '../session/words.ts'
import { doubtsOf } from './check.ts'
import styles from './desk.module.css'
import type { FieldsProps } from './fields.ts'
import { idOf } from './focus.ts'

/** What the report needs and a quieter table may ask later: Enter passes these by. */
export function ReportFields({ form, change, asked }: FieldsProps) {
  const words = useWords()
  const groups = useEthnicGroups()
  const households = useHouseholds()
  return (
    <div className={styles['more']} data-later>
      <SearchSelect
        label={words.desk.field.ethnicity}
        placeholder={words.desk.placeholder.ethnicity}
        options={groups}
        value={form.ethnicity}
        onChange={(ethnicity) => change({ ethnicity })}
      />
      <SearchSelect
        label={words.desk.field.household}
        placeholder={words.desk.placeholder.household}
        options={households}
        value={form.household}
        onChange={(household) => change({ household })}
      />
      <TextInput
        id={idOf('householdYear')}
        size="md"
        label={words.desk.field.householdYear}
        value={form.householdYear}
        inputMode="numeric"
        maxLength={4}
        error={
          asked &&
          form.householdYear !== '' &&
          !/^20\d{2}$/.test(form.householdYear) &&
          words.desk.problem.householdYear
        }
        onChange={(event) => change({ householdYear: event.currentTarget.value.replace(/\D/g, '') })}
      />
      {(form.ethnicity !== null || form.household !== null) && form.consents.statistics !== true && (
        <div className={styles['whole']}>
          <FieldNote>{words.desk.warn.notRecorded}</FieldNote>
        </div>
      )}
    </div>
  )
}

/** What the person came for; several may be chosen. */
export function NeedsField({ form, change }: FieldsProps) {
  const words = useWords()
  const needs = useNeeds()
  return (
    <div className={styles['whole']} data-later>
      <ManyChoice
        compact
        label={words.desk.field.needs}
        options={needs}
        values={form.needs}
        onChange={(chosen) => change({ needs: chosen })}
      />
    </div>
  )
}

/** Under 16: who acts for the child. */
export function GuardianFields({ form, change }: FieldsProps) {
  const words = useWords()
  const { under16, childAlone } = doubtsOf(form, today())
  if (under16 === null) return null
  return (
    <div className={styles['guardian']}>
      <div className={styles['whole']}>
        <FieldNote>
          {words.desk.warn.under16(under16)} {childAlone && words.desk.problem.guardian}
        </FieldNote>
      </div>
      <TextInput
        size="md"
        label={words.desk.field.guardianName}
        value={form.guardianName}
        maxLength={200}
        onChange={(event) => change({ guardianName: event.currentTarget.value })}
      />
      <TextInput
        size="md"
        type="tel"
        label={words.desk.field.guardianPhone}
        value={form.guardianPhone}
        maxLength={20}
        onChange={(event) => change({ guardianPhone: event.currentTarget.value })}
      />
    </div>
  )
}
