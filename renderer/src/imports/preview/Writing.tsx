import { Button, TextInput } from '@mantine/core'
import type { LineField, LineProblem } from '../../../../shared/contract/list-lines.ts'
import { useCommuneOptions } from '../../parts/places.ts'
import { SearchSelect, type SearchOption } from '../../parts/SearchSelect.tsx'
import styles from '../imports.module.css'
import { useAllTyped } from '../kept/typed.ts'
import { fieldName, useImportWords } from '../words.ts'
import { useFieldOptions } from './use-said.ts'

export type WritingProps = {
  field: LineField
  problems: readonly LineProblem[]
  /** What a person has put there; null where nobody has. */
  corrected: string | null
  /** Which field of which line: what is typed and not yet put there is kept under it. */
  place: string
  /** The fair's, offered first. */
  communes: readonly string[]
  onCorrect: (text: string) => void
  /** Something was typed and not put there yet. */
  onTyped: () => void
}

/** A list to choose from where the field is one of a list, else a line to type. */
export function Writing(props: WritingProps) {
  const options = useFieldOptions()(props.field)
  // Two buttons stand for it (`ProblemField`).
  if (props.field === 'sex') return null
  if (props.field === 'communeCode') return <Commune {...props} />
  // Somebody may want several things: typed, parted by commas.
  return options === null || props.field === 'needs' ? <Typed {...props} /> : <Listed {...props} options={options} />
}

function Commune(props: WritingProps) {
  const options = useCommuneOptions(props.communes, true)
  return <Listed {...props} options={options} />
}

function Listed({ field, corrected, onCorrect, options }: WritingProps & { options: readonly SearchOption[] }) {
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

function Typed({ field, problems, corrected, place, onCorrect, onTyped }: WritingProps) {
  const words = useImportWords()
  const [kept, keep, now] = useAllTyped()
  const typed = kept[place] ?? corrected ?? problems[0]?.offered[0] ?? problems[0]?.was ?? ''
  return (
    <form
      className={styles['typed']}
      onSubmit={(event) => {
        event.preventDefault()
        const { [place]: _put, ...others } = now()
        keep(others)
        onCorrect(typed.trim())
      }}
    >
      <TextInput
        aria-label={fieldName(words, field)}
        value={typed}
        maxLength={400}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => {
          keep({ ...now(), [place]: event.currentTarget.value })
          onTyped()
        }}
      />
      <Button type="submit" variant="default">
        {words.imports.preview.correct}
      </Button>
    </form>
  )
}
