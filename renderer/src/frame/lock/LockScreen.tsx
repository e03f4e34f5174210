import { Button } from '@mantine/core'
import { useEffect, useRef, useState, type KeyboardEvent, type RefObject } from 'react'
import { Notice } from '../../parts/Notice.tsx'
import { sound } from '../../parts/sound.ts'
import { useScan } from '../../scan/hub.ts'
import { coverWholeScans } from '../../scan/whole-scan.ts'
import { useLockWords } from './words.ts'
import { ForgottenPin } from './ForgottenPin.tsx'
import styles from './lock.module.css'
import { LockFailure } from './LockFailure.tsx'
import { PinInput } from './PinInput.tsx'
import { useLock } from './use-lock.ts'

/** The screen while its clerk is away: nothing of anybody, a field for the PIN, and a word about a card scanned meanwhile. */
export function LockScreen() {
  const words = useLockWords()
  const dialog = useRef<HTMLDialogElement>(null)
  const [scans, setScans] = useState(0)
  const [forgotten, setForgotten] = useState(false)
  useStayInFront(dialog)
  useEffect(coverWholeScans, [])
  useScan(() => {
    setScans((count) => count + 1)
    sound('bad')
    return true
  })
  return (
    <dialog ref={dialog} className={styles['screen']} aria-labelledby="lock-title" onKeyDown={keepKeys}>
      <div className={styles['sheet']}>
        <header>
          <p className={styles['app']}>{words.common.appName}</p>
          <h1 id="lock-title" className={styles['title']}>
            {words.lock.title}
          </h1>
          <p className={styles['note']}>{words.lock.note}</p>
        </header>
        {forgotten ? <ForgottenPin onBack={() => setForgotten(false)} /> : <PinForm />}
        {!forgotten && (
          <Button variant="subtle" onClick={() => setForgotten(true)}>
            {words.lock.forgotten}
          </Button>
        )}
        {scans > 0 && (
          <Notice key={scans} tone="bad" title={words.lock.scanned}>
            {words.lock.scannedNote}
          </Notice>
        )}
      </div>
    </dialog>
  )
}

function PinForm() {
  const words = useLockWords()
  const { tell, busy, failure } = useLock('lock.open')
  const [pin, setPin] = useState('')
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        if (busy || pin === '') return
        void tell({ pin }).then(() => setPin(''))
      }}
    >
      <PinInput id="lock-pin" label={words.lock.pin} value={pin} onType={setPin} autoFocus error={failure !== null} />
      <LockFailure failure={failure} />
      <Button type="submit" size="md" loading={busy} disabled={pin === ''}>
        {words.lock.open}
      </Button>
    </form>
  )
}

/** The keys of the rooms beneath must not be reached, and Esc must not close what only the PIN opens. */
function keepKeys(event: KeyboardEvent): void {
  event.stopPropagation()
  if (event.key === 'Escape') event.preventDefault()
}

/**
 * In the top layer the browser itself keeps focus and pointer away from everything beneath, and gives the focus back
 * to where it was when the screen opens. A key that reaches the page all the same goes to the PIN.
 */
function useStayInFront(dialog: RefObject<HTMLDialogElement | null>): void {
  useEffect(() => {
    const element = dialog.current
    if (element === null) return
    const reopen = (): void => {
      if (element.isConnected && !element.open) element.showModal()
    }
    const catchKeys = (event: globalThis.KeyboardEvent): void => {
      if (event.target instanceof Node && element.contains(event.target)) return
      event.preventDefault()
      event.stopImmediatePropagation()
      element.querySelector('input')?.focus()
    }
    element.showModal()
    element.addEventListener('close', reopen)
    window.addEventListener('keydown', catchKeys, { capture: true })
    return () => {
      element.removeEventListener('close', reopen)
      window.removeEventListener('keydown', catchKeys, { capture: true })
      element.close()
    }
  }, [dialog])
}
