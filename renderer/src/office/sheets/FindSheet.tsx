import { Button, TextInput } from '@mantine/core'
import { useState, type SubmitEvent } from 'react'
import { useLocation } from 'wouter'
import type { Sheet } from '../../../../shared/contract/documents.ts'
import { sound } from '../../parts/sound.ts'
import { useOfficeWords } from '../words.ts'
import styles from './sheets.module.css'

/** Where the cursor goes between two sheets. */
export const findField = 'sheet-find'

/** Opens a sheet by the number printed in its corner. */
export function FindSheet({ sheets }: { sheets: readonly Sheet[] }) {
  const words = useOfficeWords().sheets
  const [, go] = useLocation()
  const [text, setText] = useState('')
  const [unknown, setUnknown] = useState<string | null>(null)

  function open(event: SubmitEvent): void {
    event.preventDefault()
    const typed = text.trim()
    if (typed === '') return
    if (!sheets.some(({ number }) => String(number) === typed.replace(/^0+/u, ''))) {
      sound('bad')
      setUnknown(typed)
      return
    }
    setText('')
    setUnknown(null)
    go(`/employers/sheets/${Number(typed)}`)
  }

  return (
    <form className={styles['find']} onSubmit={open} noValidate>
      <TextInput
        id={findField}
        size="md"
        autoFocus
        inputMode="numeric"
        autoComplete="off"
        label={words.find}
        description={words.findNote}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        error={unknown !== null && words.unknown(unknown)}
        value={text}
        maxLength={6}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setUnknown(null)
        }}
      />
      <Button type="submit" size="md" variant="default">
        {words.open}
      </Button>
    </form>
  )
}
