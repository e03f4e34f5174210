import { lazy, Suspense, useState } from 'react'
import { Icon } from '../../parts/Icon.tsx'
import { useShortcuts } from '../../parts/shortcut.ts'
import { useWords } from '../../session/words.ts'
import { useAsk } from '../../talk/use-ask.ts'
import frameStyles from '../frame.module.css'
import { useIdle } from './idle.ts'
import { useLock } from './use-lock.ts'

const LockSettings = lazy(() => import('./LockSettings.tsx').then(({ LockSettings }) => ({ default: LockSettings })))

/** Locks at Ctrl+L and when nobody is there; the button shows where the PIN is set. */
export function LockButton() {
  const words = useWords()
  const [shown, setShown] = useState(false)
  const standing = useAsk('lock.read', {}).value
  const { tell, failure, fail } = useLock('lock.close')
  const isSet = standing?.hasPin === true && !standing.locked

  async function lock(): Promise<void> {
    const answer = await tell({})
    // Where the host did not lock, the dialog stays and says so: nobody must leave believing it did.
    setShown(!answer.ok)
  }

  useShortcuts(
    { 'ctrl+KeyL': () => (standing?.hasPin === false ? setShown(true) : void lock()) },
    // Whoever leaves in the middle of a sheet must be able to lock.
    { overSheets: true },
  )
  useIdle(isSet ? standing.idleMinutes : 0, () => void tell({}))

  return (
    <>
      <button
        type="button"
        className={frameStyles['iconButton']}
        aria-label={words.frame.lockButton}
        aria-keyshortcuts="Control+L"
        title={words.frame.lockButtonTitle}
        onClick={() => setShown(true)}
      >
        <Icon name="lock" size={20} />
      </button>
      {shown && standing !== undefined && (
        <Suspense fallback={null}>
          <LockSettings
            standing={standing}
            failure={failure}
            onLock={() => void lock()}
            onClose={() => {
              fail(null)
              setShown(false)
            }}
          />
        </Suspense>
      )}
    </>
  )
}
