import { PasswordInput, type PasswordInputProps } from '@mantine/core'
import '@mantine/core/styles/ActionIcon.layer.css'
import '@mantine/core/styles/PasswordInput.layer.css'
import { useWords } from '../session/words.ts'

/** A passphrase as typed, covered until the eye beside it is pressed. */
export function PassphraseInput(props: PasswordInputProps) {
  const words = useWords()
  return (
    <PasswordInput size="md" visibilityToggleButtonProps={{ 'aria-label': words.gate.showPassphrase }} {...props} />
  )
}
