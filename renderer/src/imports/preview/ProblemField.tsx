import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { LineField, LineProblem } from '../../../../shared/contract/list-lines.ts'
import {
  useEducation,
  useEmployment,
  useEthnicGroups,
  useHouseholds,
  useOccupations,
  useQualifications,
} from '../../parts/lists.ts'
import { FieldNote } from '../../parts/Notice.tsx'
import { useCommuneOptions } from '../../parts/places.ts'
import { SearchSelect, type SearchOption } from '../../parts/SearchSelect.tsx'
import styles from '../imports.module.css'
import { fieldName, useImportWords } from '../words.ts'

type FieldProps = {
  field: LineField
  problems: readonly LineProblem[]
  /** What a person has put there; null where nobody has. */
  corrected: string | null
  /** The fair's, offered first. */
  communes: readonly string[]
  onCorrect: (text: string) => void
}

/** A field with something remarkable: what the cell says, what it could be, and a place to write what is right. */
export function ProblemField(props: FieldProps) {
  const words = useImportWords()
  const { preview: text } = words.imports
  const { field, problems, corrected, onCorrect } = props
  const was = problems[0]?.was ?? ''
  const offers = problems.flatMap(({ offered, codes }) =>
    offered.map((label, at) => ({ label, value: codes[at] ?? label })),
  )
  return (
    <div className={styles['problem']}>
      <strong>{fieldName(words, field)}</strong>
      <span className={styles['was']}>{was === '' ? text.wasEmpty : text.was(was)}</span>
      {problems.map(({ code, level }) =>
        level === 'note' ? (
          <span key={code} className={styles['soft']}>
            {words.listFile.problem[code]}
          </span>
        ) : (
          <FieldNote key={code}>{words.listFile.problem[code]}</FieldNote>
        ),
      )}
      <div className={styles['offers']}>
        {offers.map(({ label, value }) => (
          <Button key={value} variant="light" size="compact-md" onClick={() => onCorrect(value)}>
            {label}
          </Button>
        ))}
      </div>
      <Writing {...props} />
      {corrected === null && (
        <Button variant="subtle" size="compact-md" onClick={() => onCorrect('')}>
          {text.leaveEmpty}
        </Button>
      )}
    </div>
  )
}

/** A list to choose from where the field is one of a list, else a line to type. */
function Writing(props: FieldProps) {
  const options = useOptions(props.field)
  if (props.field === 'communeCode') return <Commune {...props} />
  return options === null ? <Typed {...props} /> : <Listed {...props} options={options} />
}

function useOptions(field: LineField): readonly SearchOption[] | null {
  const [education, qualification] = [useEducation(), useQualifications()]
  const lists: Partial<Record<LineField, readonly SearchOption[]>> = {
    household: useHouseholds(),
    ethnicity: useEthnicGroups(),
    education,
    educationAsked: education,
    qualification,
    qualificationAsked: qualification,
    employment: useEmployment(),
    occupation: useOccupations(),
  }
  return lists[field] ?? null
}

function Commune(props: FieldProps) {
  const options = useCommuneOptions(props.communes, true)
  return <Listed {...props} options={options} />
}

function Listed({ field, corrected, onCorrect, options }: FieldProps & { options: readonly SearchOption[] }) {
  const words = useImportWords()
  return (
    <SearchSelect
      aria-label={fieldName(words, field)}
      options={options}
      value={corrected}
      onChange={(code) => onCorrect(code ?? '')}
    />
  )
}

function Typed({ field, problems, corrected, onCorrect }: FieldProps) {
  const words = useImportWords()
  const [typed, setTyped] = useState(corrected ?? problems[0]?.offered[0] ?? problems[0]?.was ?? '')
  return (
    <form
      className={styles['typed']}
      onSubmit={(event) => {
        event.preventDefault()
        onCorrect(typed.trim())
      }}
    >
      <TextInput
        aria-label={fieldName(words, field)}
        value={typed}
        maxLength={400}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Button type="submit" variant="default">
        {words.imports.preview.correct}
      </Button>
    </form>
  )
}
