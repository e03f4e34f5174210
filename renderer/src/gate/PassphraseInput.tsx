import { TextInput, type TextInputProps } from '@mantine/core'
import { useState } from 'react'
import { useGateWords } from '../session/gate-words.ts'
import styles from './gate.module.css'

/**
 * A passphrase as typed, covered until the word beside it is pressed. Not the library's own PasswordInput,
 * which draws its frame around the field and so loses our edge, error and focus ring.
 */
export function PassphraseInput(props: TextInputProps) {
  const words = useGateWords()
  const [shown, setShown] = useState(false)
  return (
    <TextInput
      size="md"
      type={shown ? 'text' : 'password'}
      spellCheck={false}
      autoCapitalize="none"
      rightSectionWidth={76}
      rightSection={
        <button
          type="button"
          className={styles['show']}
          aria-label={shown ? words.gate.coverPassphrase : words.gate.showPassphrase}
          onClick={() => setShown(!shown)}
        >
          {shown ? words.gate.cover : words.gate.show}
        </button>
      }
      {...props}
    />
  )
}
