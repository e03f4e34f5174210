import type { Attendee } from '../../../../shared/contract/attendee.ts'
import { Choice, ManyChoice } from '../../parts/Choice.tsx'
import {
  useEducation,
  useEmployment,
  useEthnicGroups,
  useHouseholds,
  useNeeds,
  useOccupations,
  useQualifications,
} from '../../parts/lists.ts'
import { Notice } from '../../parts/Notice.tsx'
import { SearchSelect } from '../../parts/SearchSelect.tsx'
import { usePeopleWords } from './words.ts'
import styles from './attendees.module.css'
import { Typed, type CorrectProps } from './CorrectFields.tsx'

/** Ethnic group, poverty, disability: kept only with consent 4, so without it there is nothing to fill in (NĐ 356/2025 art. 4). */
export function SensitiveFields({ attendee, ...props }: CorrectProps & { attendee: Attendee }) {
  const words = usePeopleWords()
  const text = words.attendees.correction
  const { form, change } = props
  const groups = useEthnicGroups()
  const households = useHouseholds()
  const agreed = attendee.consents.some(({ purpose, given }) => purpose === 'statistics' && given)
  return (
    <fieldset className={styles['group']}>
      <legend>{text.sensitive}</legend>
      {agreed ? (
        <>
          <p className={`${styles['whole']} ${styles['soft']}`}>{text.sensitiveNote}</p>
          <SearchSelect
            label={words.desk.field.ethnicity}
            options={groups}
            value={form.ethnicity}
            onChange={(ethnicity) => change({ ethnicity })}
          />
          <YesNo
            label={text.label.disability}
            value={form.disability}
            onChoose={(disability) => change({ disability })}
          />
          <SearchSelect
            label={words.desk.field.household}
            options={households}
            value={form.household}
            onChange={(household) => change({ household })}
          />
          <Typed {...props} field="householdYear" label={words.desk.field.householdYear} />
        </>
      ) : (
        <div className={styles['whole']}>
          <Notice tone="info">{text.sensitiveClosed}</Notice>
        </div>
      )}
    </fieldset>
  )
}

function YesNo({
  label,
  value,
  onChoose,
}: {
  label: string
  value: boolean | null
  onChoose: (value: boolean | null) => void
}) {
  const words = usePeopleWords()
  return (
    <Choice
      label={label}
      options={[
        { value: 'yes', label: words.common.yes },
        { value: 'no', label: words.common.no },
        { value: 'unknown', label: words.attendees.correction.notKnown },
      ]}
      value={value === null ? 'unknown' : value ? 'yes' : 'no'}
      onChoose={(answer) => onChoose(answer === 'unknown' ? null : answer === 'yes')}
    />
  )
}

/** What the person has learnt, does, and would like to do. */
export function WorkFields(props: CorrectProps) {
  const words = usePeopleWords()
  const { form, change } = props
  const { label, work, wishes } = words.attendees.correction
  const needs = useNeeds()
  const education = useEducation()
  const qualification = useQualifications()
  const employment = useEmployment()
  const occupation = useOccupations()
  return (
    <>
      <fieldset className={styles['group']}>
        <legend>{work}</legend>
        <SearchSelect
          label={label.education}
          options={education}
          value={form.education}
          onChange={(code) => change({ education: code })}
        />
        <SearchSelect
          label={label.qualification}
          options={qualification}
          value={form.qualification}
          onChange={(code) => change({ qualification: code })}
        />
        <SearchSelect
          label={label.employment}
          options={employment}
          value={form.employment}
          onChange={(code) => change({ employment: code })}
        />
      </fieldset>
      <fieldset className={styles['group']}>
        <legend>{wishes}</legend>
        <div className={styles['whole']}>
          <ManyChoice
            compact
            label={words.desk.field.needs}
            options={needs}
            values={form.needs}
            onChange={(chosen) => change({ needs: chosen })}
          />
        </div>
        <SearchSelect
          label={label.occupation}
          options={occupation}
          value={form.occupation}
          onChange={(code) => change({ occupation: code })}
        />
        <Typed {...props} field="wageWanted" label={label.wageWanted} />
        <Typed {...props} field="workPlace" label={label.workPlace} whole />
      </fieldset>
    </>
  )
}
