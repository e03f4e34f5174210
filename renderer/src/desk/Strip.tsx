import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'wouter'
import { CameraScanner } from '../parts/CameraScanner.tsx'
import { Icon } from '../parts/Icon.tsx'
import { useWords } from '../session/words.ts'
import styles from './desk.module.css'
import { idOf } from './focus.ts'
import { saidBy } from './strip-words.ts'
import type { StripState } from './strip-state.ts'

/** The strip across the top: always says what it waits for and what it just read. */
export function Strip({
  strip,
  read,
  goToName,
  bringBack,
  reprint,
}: {
  strip: StripState
  read: (text: string) => void
  /** Somebody without a card: on to the name. */
  goToName: () => void
  bringBack: (() => void) | null
  /** For somebody already let in whose badge is lost or spoilt. */
  reprint: (() => void) | null
}) {
  const words = useWords()
  const said = saidBy(strip, words)
  return (
    <section className={styles['strip']} data-tone={said.tone} aria-label={words.desk.strip.label}>
      <Icon name={said.icon} size={34} label={words.common.icon[said.icon]} />
      <div className={styles['said']} role="status" aria-live="assertive">
        <p className={styles['saidTitle']}>{said.title}</p>
        <p className={styles['saidNote']}>
          {said.note}
          {(strip.kind === 'refused' || strip.kind === 'damaged') && (
            <>
              {' '}
              <Link href="/scanner" aria-keyshortcuts={words.scanner.check.openKey}>
                {words.scanner.check.open} ({words.scanner.check.openKey})
              </Link>
            </>
          )}
        </p>
      </div>
      <span className={styles['stripKeys']}>
        {reprint !== null && strip.kind === 'present' && (
          <Button variant="default" onClick={reprint}>
            {words.desk.latest.reprint}
          </Button>
        )}
        {bringBack !== null && (
          <Button variant="default" onClick={bringBack}>
            {strip.kind === 'cleared' ? words.common.undo : words.desk.strip.bringBack}
          </Button>
        )}
      </span>
      <CameraScanner />
      <ScanField read={read} onEmpty={goToName} />
    </section>
  )
}

/** For what no scanner reads: a badge number typed, or a QR's text pasted. Empty and Enter goes on to the name. */
function ScanField({ read, onEmpty }: { read: (text: string) => void; onEmpty: () => void }) {
  const words = useWords()
  const [typed, setTyped] = useState('')
  return (
    <TextInput
      id={idOf('scan')}
      size="md"
      data-scan
      aria-label={words.desk.strip.input}
      placeholder={words.desk.strip.input}
      value={typed}
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.ctrlKey) return
        event.preventDefault()
        if (typed.trim() === '') onEmpty()
        else {
          setTyped('')
          read(typed)
        }
      }}
    />
  )
}
