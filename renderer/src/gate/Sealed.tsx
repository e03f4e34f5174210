import { Button } from '@mantine/core'
import { useRef, useState, type SubmitEvent } from 'react'
import { FailureNotice } from '../parts/Notice.tsx'
import { useGateWords } from '../session/gate-words.ts'
import { refreshAll } from '../talk/questions.ts'
import { useTell } from '../talk/use-tell.ts'
import { PassphraseInput } from './PassphraseInput.tsx'
import { Sheet } from './Sheet.tsx'

/** Asks for the passphrase of a sealed database. */
export function Sealed() {
  const words = useGateWords()
  const { tell, busy, failure } = useTell('vault.unlock')
  const [passphrase, setPassphrase] = useState('')
  const field = useRef<HTMLInputElement>(null)

  async function unlock(event: SubmitEvent): Promise<void> {
    event.preventDefault()
    const answer = await tell({ passphrase })
    if (!answer.ok && answer.failure.field === 'passphrase') field.current?.select()
    // Anything but a wrong try (open by now, damaged, disk full) is for the gate to show.
    else if (answer.ok || answer.failure.code !== 'too-many-tries') refreshAll()
  }

  return (
    <Sheet narrow title={words.gate.sealedTitle} note={words.gate.sealedNote}>
      <form onSubmit={(event) => void unlock(event)} style={{ display: 'grid', gap: 16 }}>
        <PassphraseInput
          label={words.gate.passphrase}
          ref={field}
          error={failure?.field === 'passphrase'}
          value={passphrase}
          onChange={(event) => setPassphrase(event.currentTarget.value)}
          autoFocus
          autoComplete="off"
        />
        <FailureNotice failure={failure} />
        <Button type="submit" size="md" loading={busy} disabled={passphrase === ''}>
          {words.gate.unlock}
        </Button>
      </form>
    </Sheet>
  )
}
