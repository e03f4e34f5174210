import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useLockWords } from './words.ts'
import styles from './lock.module.css'
import { LockFailure } from './LockFailure.tsx'
import { useLock } from './use-lock.ts'

/** A forgotten PIN is taken off by whoever can open the database itself. */
export function ForgottenPin({ onBack }: { onBack: () => void }) {
  const words = useLockWords()
  const { tell, busy, failure } = useLock('lock.reset')
  const [secret, setSecret] = useState('')
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (!busy && secret !== '') void tell({ passphrase: secret })
      }}
    >
      <p className={styles['note']}>{words.lock.forgottenNote}</p>
      <TextInput
        size="md"
        type="password"
        label={words.lock.secret}
        value={secret}
        onChange={(event) => setSecret(event.currentTarget.value)}
        maxLength={200}
        error={failure !== null}
        autoFocus
        autoComplete="off"
        spellCheck={false}
      />
      <LockFailure failure={failure} />
      <Button type="submit" size="md" loading={busy} disabled={secret === ''}>
        {words.lock.reset}
      </Button>
      <Button variant="subtle" onClick={onBack}>
        {words.lock.backToPin}
      </Button>
    </form>
  )
}
