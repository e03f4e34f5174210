import { TextInput } from '@mantine/core'
import type { Vacancy } from '../../../../shared/contract/fair.ts'
import { readWageSpan } from '../../../../shared/text/wage.ts'
import { Choice } from '../../parts/Choice.tsx'
import { useOccupations } from '../../parts/lists.ts'
import { SearchSelect } from '../../parts/SearchSelect.tsx'
import { useOfficeWords } from '../words.ts'
import styles from './employers.module.css'
import { groupIn, type VacancyForm, type VacancyProblem } from './vacancy-form.ts'

export type FieldsProps = {
  form: VacancyForm
  change: (part: Partial<VacancyForm>) => void
  problems: readonly VacancyProblem[]
}
const placeKinds = ['in-province', 'out-of-province', 'abroad'] as const

/** What the board shows of a vacancy. */
export function VacancyFields({
  form,
  change,
  problems,
  guessKind,
}: FieldsProps & { guessKind: (place: string) => Vacancy['placeKind'] }) {
  const words = useOfficeWords()
  const text = words.hiring
  const isGuessed = form.jobGroup === undefined && groupIn(form) !== null
  return (
    <>
      <div className={styles['titleRow']}>
        <TextInput
          name="title"
          label={words.office.employers.vacancyTitle}
          value={form.title}
          maxLength={200}
          autoFocus
          error={problems.includes('title') && words.office.employers.titleMissing}
          onChange={(event) => change({ title: event.currentTarget.value })}
        />
        <TextInput
          name="wanted"
          label={words.office.employers.wanted}
          value={form.wanted}
          inputMode="numeric"
          maxLength={5}
          error={problems.includes('wanted') && words.office.employers.wantedWrong}
          onChange={(event) => change({ wanted: event.currentTarget.value })}
        />
        <Wage form={form} change={change} problems={problems} />
      </div>
      <div className={styles['placeRow']}>
        <TextInput
          label={text.place}
          placeholder={text.placeHint}
          value={form.place}
          maxLength={200}
          onChange={(event) => change({ place: event.currentTarget.value })}
        />
        <Choice
          label={text.placeKind}
          compact
          options={placeKinds.map((value) => ({ value, label: words.jobs.placeKind[value] }))}
          value={form.placeKind === undefined ? guessKind(form.place) : form.placeKind}
          onChoose={(placeKind) => change({ placeKind })}
        />
        <Group form={form} change={change} isGuessed={isGuessed} />
      </div>
    </>
  )
}

/** Typed as recruiters say it and shown as it was understood. */
function Wage({ form, change, problems }: FieldsProps) {
  const { hiring, jobs } = useOfficeWords()
  const span = readWageSpan(form.wage)
  const isRead = span !== null && (span.from !== null || span.to !== null)
  return (
    <TextInput
      name="wage"
      label={hiring.wage}
      value={form.wage}
      maxLength={60}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      description={isRead ? hiring.wageRead(jobs.wage(span.from, span.to)) : hiring.wageHint}
      error={problems.includes('wage') && hiring.wageWrong}
      onChange={(event) => change({ wage: event.currentTarget.value })}
    />
  )
}

function Group({ form, change, isGuessed }: Omit<FieldsProps, 'problems'> & { isGuessed: boolean }) {
  const text = useOfficeWords().hiring
  return (
    <SearchSelect
      size="sm"
      label={text.jobGroup}
      options={useOccupations()}
      value={groupIn(form)}
      inputWrapperOrder={['label', 'input', 'description']}
      {...(isGuessed ? { description: text.jobGroupGuessed } : {})}
      onChange={(jobGroup) => change({ jobGroup })}
    />
  )
}
