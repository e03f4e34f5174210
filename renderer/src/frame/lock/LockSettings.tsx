import { Button } from '@mantine/core'
import { useState } from 'react'
import type { LockStanding } from '../../../../shared/contract/lock.ts'
import type { Failure } from '../../../../shared/failure.ts'
import { Choice } from '../../parts/Choice.tsx'
import { Dialog } from '../../parts/Dialog.tsx'
import { Key } from '../../parts/Key.tsx'
import { useLockWords } from './words.ts'
import styles from './lock.module.css'
import { LockFailure } from './LockFailure.tsx'
import { PinInput } from './PinInput.tsx'
import { useLock } from './use-lock.ts'

const waits = ['0', '5', '10', '20', '30']

type SettingsProps = {
  standing: LockStanding
  /** Why locking failed. */
  failure: Failure | null
  onLock: () => void
  onClose: () => void
}

/** Where the PIN is set, changed and taken off, and when the screen locks by itself. */
export function LockSettings({ standing, failure, onLock, onClose }: SettingsProps) {
  const words = useLockWords()
  return (
    <Dialog title={words.lock.settings} onClose={onClose}>
      <div className={styles['settings']}>
        <p className={styles['note']}>{standing.hasPin ? words.lock.settingsNote : words.lock.firstPin}</p>
        {standing.hasPin && (
          <Button size="md" onClick={onLock} data-autofocus>
            {words.lock.lockNow}
            <Key gap name="Ctrl+L" />
          </Button>
        )}
        <LockFailure failure={failure} />
        <PinSettings standing={standing} onLock={onLock} onClose={onClose} />
      </div>
    </Dialog>
  )
}

function PinSettings({ standing, onLock, onClose }: Omit<SettingsProps, 'failure'>) {
  const words = useLockWords()
  const { tell, busy, failure } = useLock('lock.set')
  const [typed, setTyped] = useState({ current: '', next: '', again: '' })
  const [minutes, setMinutes] = useState(String(standing.idleMinutes))
  const [differs, setDiffers] = useState(false)
  const { hasPin } = standing
  const type = (field: keyof typeof typed) => (pin: string) => {
    setDiffers(false)
    setTyped((former) => ({ ...former, [field]: pin }))
  }

  async function save(pin: string | null): Promise<void> {
    if (busy) return
    // Enter after the first of the two goes on to the second.
    if (typed.next !== '' && typed.again === '') return document.getElementById('lock-again')?.focus()
    if (pin !== null && typed.next !== typed.again) return setDiffers(true)
    const answer = await tell({ pin, current: hasPin ? typed.current : null, idleMinutes: Number(minutes) })
    if (!answer.ok) return setTyped((former) => ({ ...former, current: '' }))
    onClose()
    // The first PIN is set because somebody wanted to leave the desk.
    if (!hasPin) onLock()
  }

  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault()
        // Only the minutes are changed where no new PIN is typed.
        void save(hasPin && typed.next === '' && typed.again === '' ? typed.current : typed.next)
      }}
    >
      {hasPin && (
        <PinInput
          id="lock-current"
          label={words.lock.current}
          value={typed.current}
          onType={type('current')}
          error={failure?.field === 'current'}
        />
      )}
      <div className={styles['two']}>
        <PinInput
          id="lock-next"
          label={hasPin ? words.lock.next : words.lock.pin}
          note={words.lock.pinNote}
          value={typed.next}
          onType={type('next')}
          error={failure?.field === 'pin'}
          autoFocus={!hasPin}
        />
        <PinInput
          id="lock-again"
          label={words.lock.again}
          note={words.lock.pinNote}
          value={typed.again}
          onType={type('again')}
          error={differs && words.lock.differs}
        />
      </div>
      <Choice
        label={words.lock.idle}
        compact
        options={waits.map((wait) => ({ value: wait, label: words.lock.minutes(Number(wait)) }))}
        value={minutes}
        onChoose={setMinutes}
      />
      <LockFailure failure={failure} />
      <div className={styles['actions']}>
        <Button type="submit" size="md" variant={hasPin ? 'default' : 'filled'} loading={busy}>
          {hasPin ? words.lock.change : words.lock.setAndLock}
        </Button>
        {hasPin && (
          <Button variant="subtle" onClick={() => void save(null)} disabled={busy}>
            {words.lock.takeOff}
          </Button>
        )}
      </div>
    </form>
  )
}
