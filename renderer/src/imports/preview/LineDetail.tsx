import { Button } from '@mantine/core'
import type { Choice, Line, LineField } from '../../../../shared/contract/list-lines.ts'
import { useEffect, useRef } from 'react'
import styles from '../imports.module.css'
import { placeOfField } from '../kept/typed.ts'
import type { OpenedFile } from '../Opened.tsx'
import { isAt, withChoice, withCorrection, withEverywhere } from '../wizard.ts'
import { useImportWords } from '../words.ts'
import { Candidates } from './Candidates.tsx'
import { Corrected } from './Corrected.tsx'
import { ProblemField } from './ProblemField.tsx'

/** One line opened: each remark with what the cell said and a way to put it right, and what is to be decided. */
export function LineDetail({ line, opened, onClose }: { line: Line; opened: OpenedFile; onClose: () => void }) {
  const { preview: text } = useImportWords().imports
  const { settings, change } = opened
  const box = useRef<HTMLDivElement>(null)
  const choice = settings.choices.find((one) => isAt(one, line)) ?? null
  const corrections = settings.corrections.filter((one) => isAt(one, line))
  const decide = (does: Choice['does'] | null, attendeeId: string | null = null): void => {
    change(withChoice(settings, line, does === null ? null : { does, attendeeId }))
    onClose()
  }
  const fields = inNeed(line.problems)
  const toFill = fields.join(' ')
  useEffect(() => {
    const active = document.activeElement
    // A field put right is gone, and the cursor with it: it goes to the next. Wherever else it is, it stays.
    if (active !== document.body && active !== box.current?.closest('[role="grid"]')) return
    const first = box.current?.querySelector<HTMLElement>('input') ?? box.current?.querySelector<HTMLElement>('button')
    // The list has brought the whole line into sight (`LineGrid`); later the cursor takes the sight along.
    first?.focus({ preventScroll: active !== document.body })
  }, [toFill])
  const others = corrections.filter(({ field }) => !fields.includes(field))
  return (
    <div ref={box} className={styles['detail']}>
      {line.said !== '' && <p className={styles['soft']}>{text.was(line.said)}</p>}
      {fields.length === 0 && others.length === 0 && line.candidates.length === 0 && line.twin === null && (
        <p className={styles['soft']}>{text.noProblem}</p>
      )}
      <div className={styles['problems']}>
        {fields.map((field) => (
          <ProblemField
            key={field}
            field={field}
            problems={line.problems.filter((problem) => problem.field === field)}
            corrected={corrections.find((one) => one.field === field)?.text ?? null}
            place={placeOfField(opened.file.digest, line, field)}
            onTyped={opened.kept.onTyped}
            communes={opened.file.fair.communes}
            onCorrect={(corrected, was) => {
              const { sheet, row, part } = line
              change(
                was === null
                  ? withCorrection(settings, { sheet, row, part, field, text: corrected })
                  : withEverywhere(settings, { field, was, text: corrected }),
              )
              const isLeft = line.problems.some((one) => one.field !== field && one.level !== 'note')
              if (!isLeft) onClose()
            }}
          />
        ))}
        {others.map((correction) => (
          <Corrected key={correction.field} correction={correction} opened={opened} />
        ))}
      </div>
      {line.sensitiveDropped && <p className={styles['soft']}>{text.sensitiveLine}</p>}
      {line.person !== null && line.differs.length > 0 && <p className={styles['soft']}>{text.differsNote}</p>}
      <Candidates line={line} decide={decide} />
      <Decisions line={line} choice={choice} decide={decide} />
      {line.fate === 'wrong' && <p className={styles['soft']}>{text.paper}</p>}
    </div>
  )
}

/** The fields with a remark, those that must be put right first. */
function inNeed(problems: Line['problems']): LineField[] {
  const order = ['wrong', 'ask', 'note']
  const sorted = problems.toSorted((one, other) => order.indexOf(one.level) - order.indexOf(other.level))
  return [...new Set(sorted.map(({ field }) => field))]
}

function Decisions({
  line,
  choice,
  decide,
}: {
  line: Line
  choice: Choice | null
  decide: (does: Choice['does'] | null) => void
}) {
  const { preview: text } = useImportWords().imports
  const offers: [Choice['does'], string][] = []
  const isByCard = line.candidates.some(({ certain }) => certain)
  const says = line.person !== null || line.employer !== null
  if (line.fate === 'wrong' && says) offers.push(['take', text.take])
  if (line.employer !== null && line.differs.length > 0) offers.push(['take', text.takeChange])
  if (line.fate === 'undecided' && !isByCard) offers.push(['new', text.isNew])
  if (line.fate !== 'left-out' && line.fate !== 'skipped') offers.push(['leave', text.leave])
  return (
    <div className={styles['decisions']}>
      {choice !== null && (
        <Button variant="light" onClick={() => decide(null)}>
          {text.undo}
        </Button>
      )}
      {offers
        .filter(([does]) => does !== choice?.does)
        .map(([does, label]) => (
          <Button key={label} variant="default" onClick={() => decide(does)}>
            {label}
          </Button>
        ))}
    </div>
  )
}
