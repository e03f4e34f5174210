import type { Sex as SexCode } from '../../../../shared/contract/shapes.ts'
import { Choice, ManyChoice, type Option } from '../../parts/Choice.tsx'
import { nameIn, useEducation, useEmployment, useNeeds, useQualifications } from '../../parts/lists.ts'
import type { SearchOption } from '../../parts/SearchSelect.tsx'
import { useRestWords } from './words.ts'
import type { QuestionProps } from './question-props.ts'
import styles from './rest.module.css'
import { Row } from './Row.tsx'

/** The options with the digit that chooses each. */
export function withDigits<Value extends string>(options: readonly { value: Value; label: string }[]): Option<Value>[] {
  return options.map(({ value, label }, index) => ({ value, label, ...(index < 9 ? { key: String(index + 1) } : {}) }))
}

export function Sex({ form, change }: QuestionProps) {
  const words = useRestWords()
  return (
    <Row question="sex" isGroup>
      <Choice
        hideLabel
        compact
        label={words.rest.question.sex}
        options={withDigits<SexCode>([
          { value: 'male', label: words.lists.sex.male },
          { value: 'female', label: words.lists.sex.female },
        ])}
        value={form.sex}
        onChoose={(sex) => change({ sex })}
      />
    </Row>
  )
}

/** Read aloud before ethnicity, household and disability are asked (NĐ 356/2025 art. 4: sensitive data). */
export function Statistics({ form, change }: QuestionProps) {
  const words = useRestWords()
  return (
    <Row question="statistics" isGroup {...(form.statistics === false ? { note: words.rest.refusedNote } : {})}>
      <p className={styles['aloud']}>{words.desk.consentRead(words.lists.consent.statistics)}</p>
      <Choice
        hideLabel
        compact
        label={words.rest.question.statistics}
        options={withDigits<'yes' | 'no'>([
          { value: 'yes', label: words.rest.agree },
          { value: 'no', label: words.rest.refuse },
        ])}
        value={answerOf(form.statistics)}
        onChoose={(answer) => change({ statistics: answer === 'yes' })}
      />
    </Row>
  )
}

export function Disability({ form, change }: QuestionProps) {
  const words = useRestWords()
  return (
    <Row question="disability" isGroup>
      <Choice
        hideLabel
        compact
        label={words.rest.question.disability}
        options={withDigits<'yes' | 'no'>([
          { value: 'yes', label: words.rest.disabled },
          { value: 'no', label: words.rest.notDisabled },
        ])}
        value={answerOf(form.disability)}
        onChoose={(answer) => change({ disability: answer === 'yes' })}
      />
    </Row>
  )
}

export function Education({ form, change }: QuestionProps) {
  const options = useEducation()
  return (
    <OneOf
      question="education"
      options={options}
      value={form.education}
      onChoose={(education) => change({ education })}
    />
  )
}

/** A technical level above the schooling it usually needs is asked again and still kept. */
export function Qualification({ form, change }: QuestionProps) {
  const words = useRestWords()
  const options = useQualifications()
  const levels = useEducation()
  const requires = options.find(({ value }) => value === form.qualification)?.requires ?? null
  const level = (code: string | null): number => levels.findIndex(({ value }) => value === code)
  const isOdd = requires !== null && form.education !== null && level(form.education) < level(requires)
  return (
    <OneOf
      question="qualification"
      options={options}
      value={form.qualification}
      onChoose={(qualification) => change({ qualification })}
      doubt={isOdd && words.rest.educationDoubt(nameIn(levels, requires))}
    />
  )
}

export function Employment({ form, change }: QuestionProps) {
  const options = useEmployment()
  return (
    <OneOf
      question="employment"
      options={options}
      value={form.employment}
      onChoose={(employment) => change({ employment })}
    />
  )
}

export function Needs({ form, change }: QuestionProps) {
  const words = useRestWords()
  const needs = useNeeds()
  return (
    <Row question="needs" isGroup note={words.rest.several}>
      <ManyChoice
        hideLabel
        compact
        label={words.rest.question.needs}
        options={withDigits(needs)}
        values={form.needs}
        onChange={(chosen) => change({ needs: chosen })}
      />
    </Row>
  )
}

function OneOf({
  question,
  options,
  value,
  onChoose,
  doubt = false,
}: {
  question: 'education' | 'qualification' | 'employment'
  options: readonly SearchOption[]
  value: string | null
  onChoose: (value: string) => void
  doubt?: string | false
}) {
  const words = useRestWords()
  return (
    <Row question={question} isGroup doubt={doubt}>
      <Choice
        hideLabel
        compact
        label={words.rest.question[question]}
        options={withDigits(options)}
        value={value}
        onChoose={onChoose}
      />
    </Row>
  )
}

function answerOf(answer: boolean | null): 'yes' | 'no' | null {
  return answer === null ? null : answer ? 'yes' : 'no'
}
