import { Button } from '@mantine/core'
import type { Correction } from '../../../../shared/contract/list-lines.ts'
import styles from '../imports.module.css'
import type { OpenedFile } from '../Opened.tsx'
import { withoutCorrection, withoutEverywhere } from '../wizard.ts'
import { fieldName, useImportWords } from '../words.ts'
import { useSaid } from './use-said.ts'

/** What was put right in a field of the line that lies open, and the way to put it right otherwise. */
export function Corrected({ correction, opened }: { correction: Correction; opened: OpenedFile }) {
  const words = useImportWords()
  const { preview: text } = words.imports
  const said = useSaid()
  const { field, text: right } = correction
  return (
    <div className={styles['problem']}>
      <strong>{fieldName(words, field)}</strong>
      <span className={styles['soft']}>
        {right === '' ? text.correctedEmpty : `${text.corrected}: ${said(field, right)}`}
      </span>
      <Button
        variant="subtle"
        size="compact-md"
        onClick={() => opened.change(withoutCorrection(opened.settings, correction))}
      >
        {text.correctAgain}
      </Button>
    </div>
  )
}

/** What was put right for all lines that say the same, each with the way back. */
export function CorrectedEverywhere({ settings, change }: Pick<OpenedFile, 'settings' | 'change'>) {
  const words = useImportWords()
  const { preview: text } = words.imports
  const said = useSaid()
  if (settings.everywhere.length === 0) return null
  return (
    <ul className={styles['everywhere']}>
      {settings.everywhere.map(({ field, was, text: right }) => (
        <li key={`${field} ${was}`}>
          <span>
            {text.everywhere(fieldName(words, field), was, right === '' ? text.correctedEmpty : said(field, right))}
          </span>
          <Button
            variant="subtle"
            size="compact-md"
            onClick={() => change(withoutEverywhere(settings, { field, was }))}
          >
            {text.correctAgain}
          </Button>
        </li>
      ))}
    </ul>
  )
}
