import { Button } from '@mantine/core'
import { useState } from 'react'
import type { LineField, LineProblem } from '../../../../shared/contract/list-lines.ts'
import { CheckLine } from '../../parts/CheckLine.tsx'
import { FieldNote } from '../../parts/Notice.tsx'
import styles from '../imports.module.css'
import { fieldName, figure, useImportWords } from '../words.ts'
import { useFieldOptions, useSaid } from './use-said.ts'
import { Writing, type WritingProps } from './Writing.tsx'

/** Fields in which the same words mean the same on every line; names, days and numbers are each person's own. */
const alikeEverywhere: ReadonlySet<LineField> = new Set<LineField>([
  'communeCode',
  'ethnicity',
  'household',
  'education',
  'qualification',
  'employment',
  'needs',
  'occupation',
  'educationAsked',
  'qualificationAsked',
  'wage',
  'ages',
])

type FieldProps = Omit<WritingProps, 'onCorrect'> & {
  /** `was` where every line is meant whose cell says that. */
  onCorrect: (text: string, was: string | null) => void
}

/** A field with something remarkable: what the cell says, what it could be, and a place to write what is right. */
export function ProblemField({ onCorrect, ...props }: FieldProps) {
  const words = useImportWords()
  const { preview: text } = words.imports
  const { field, problems, corrected } = props
  const said = useSaid()
  const alike = alikeIn(field, problems)
  const [isForAll, setForAll] = useState(false)
  const correct = (right: string): void => onCorrect(right, isForAll && alike !== null ? alike.was : null)
  const was = problems[0]?.was ?? ''
  return (
    <div className={styles['problem']}>
      <strong>{fieldName(words, field)}</strong>
      <span className={styles['was']}>{was === '' ? text.wasEmpty : text.was(said(field, was))}</span>
      {problems.map(({ code, level }) =>
        level === 'note' ? (
          <span key={code} className={styles['soft']}>
            {words.listFile.problem[code]}
          </span>
        ) : (
          <FieldNote key={code}>{words.listFile.problem[code]}</FieldNote>
        ),
      )}
      {alike !== null && <CheckLine label={text.alike(figure(alike.alike))} checked={isForAll} onChange={setForAll} />}
      <Offers field={field} problems={problems} onCorrect={correct} />
      <Writing {...props} onCorrect={correct} />
      {corrected === null && (
        <Button variant="subtle" size="compact-md" onClick={() => correct('')}>
          {text.leaveEmpty}
        </Button>
      )}
    </div>
  )
}

/** What it could be: as the line was understood, or all there is where that is little. */
function Offers({
  field,
  problems,
  onCorrect,
}: Pick<FieldProps, 'field' | 'problems'> & { onCorrect: (text: string) => void }) {
  const options = useFieldOptions()
  const said = useSaid()
  const found = problems.flatMap(({ offered, codes }) =>
    offered.map((label, at) => ({ label, value: codes[at] ?? label })),
  )
  const isShort = field === 'sex' || field === 'needs'
  const offers = isShort && (field === 'sex' || found.length === 0) ? (options(field) ?? []) : found
  return (
    <div className={styles['offers']}>
      {offers.map(({ label, value }) => (
        <Button key={value} variant="light" size="compact-md" onClick={() => onCorrect(value)}>
          {label === value ? said(field, value) : label}
        </Button>
      ))}
    </div>
  )
}

function alikeIn(field: LineField, problems: readonly LineProblem[]): LineProblem | null {
  if (!alikeEverywhere.has(field)) return null
  return problems.find(({ alike, was }) => alike > 0 && was !== '') ?? null
}
