import { Button } from '@mantine/core'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { restore as restoreWords } from '../../../shared/words/vi/restore.ts'
import type { Restored } from '../../../shared/contract/copies.ts'
import type { Failure } from '../../../shared/failure.ts'
import { FailureNotice, Notice } from '../parts/Notice.tsx'
import { useWordsWith } from '../session/words.ts'
import { useAsk } from '../talk/use-ask.ts'
import { useTell } from '../talk/use-tell.ts'
import { ChooseCopy } from './ChooseCopy.tsx'
import styles from './gate.module.css'
import { PassphraseInput } from './PassphraseInput.tsx'
import { RestoreDone } from './RestoreDone.tsx'
import { Sheet } from './Sheet.tsx'

const own = { restore: restoreWords }

/** Brings back a copy: found on a stick or in a folder, opened by the recovery passphrase, counted before and after. */
export function Restore() {
  const words = useWordsWith(own).restore
  const [, go] = useLocation()
  const [folder, setFolder] = useState<string | null>(null)
  const [handle, choose] = useState<string | null>(null)
  const [passphrase, setPassphrase] = useState('')
  const [done, setDone] = useState<Restored | null>(null)
  const found = useAsk('vault.copies', { folder }, { keep: true })
  const { tell, busy, failure, forget } = useTell('vault.restore')
  const copies = found.value ?? []
  const chosen = copies.find((copy) => copy.handle === handle) ?? copies[0]
  if (done !== null) return <RestoreDone restored={done} />

  async function begin(): Promise<void> {
    if (chosen === undefined) return
    const needsPhrase = chosen.needs === 'recovery'
    const answer = await tell({ handle: chosen.handle, passphrase: needsPhrase ? passphrase : null })
    if (answer.ok) setDone(answer.value)
  }
  function lookIn(place: string | null): void {
    forget()
    if (place === folder) found.again()
    else setFolder(place)
  }

  return (
    <Sheet title={words.title} note={words.note}>
      <ChooseCopy
        found={found}
        chosen={chosen?.handle ?? null}
        onChoose={(one) => {
          forget()
          choose(one)
        }}
        onLook={lookIn}
      />
      <form
        style={{ display: 'grid', gap: 16 }}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          void begin()
        }}
      >
        {chosen?.needs === 'recovery' && (
          <PassphraseInput
            label={words.passphrase}
            value={passphrase}
            error={failure?.field === 'passphrase'}
            autoComplete="off"
            onChange={(event) => setPassphrase(event.currentTarget.value)}
          />
        )}
        {chosen?.needs === 'key-file' && <Notice tone="attention">{words.keyFile}</Notice>}
        <Why failure={failure ?? found.failure} />
        <div className={styles['foot']}>
          <Button variant="default" size="md" onClick={() => go('/')}>
            {words.back}
          </Button>
          <Button
            type="submit"
            size="md"
            loading={busy}
            disabled={
              chosen === undefined ||
              chosen.needs === 'key-file' ||
              (chosen.needs === 'recovery' && passphrase.trim() === '')
            }
          >
            {words.begin}
          </Button>
        </div>
      </form>
    </Sheet>
  )
}

/** What keeps a copy from coming back, in its own words where the general ones would speak of something else. */
function Why({ failure }: { failure: Failure | null }) {
  const words = useWordsWith(own).restore
  if (failure === null) return null
  if (failure.code === 'not-allowed') return <Notice tone="bad">{words.notNow}</Notice>
  if (failure.code === 'not-found') return <Notice tone="bad">{words.gone}</Notice>
  if (failure.code === 'passphrase-wrong') return <Notice tone="bad">{words.wrong}</Notice>
  if (failure.detail === 'damaged') return <Notice tone="bad">{words.damaged}</Notice>
  if (failure.detail === 'other-key') return <Notice tone="bad">{words.otherKey}</Notice>
  return <FailureNotice failure={failure} />
}
