import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import { useWords } from '../session/words.ts'
import styles from './camera.module.css'
import { Icon } from './Icon.tsx'
import { Key } from './Key.tsx'
import { useShortcuts } from './shortcut.ts'

const CameraPreview = lazy(() =>
  import('./CameraPreview.tsx').then(({ CameraPreview }) => ({ default: CameraPreview })),
)

/**
 * The way to scan without a scanner: a button (Alt+C) and, while it is on, a small picture of what the camera sees. What
 * it reads goes where every scan goes, and the cursor stays where it is. Nothing of it is loaded before it is wanted.
 */
export function CameraScanner({ floating = true }: { floating?: boolean }) {
  const words = useWords().scanner.camera
  const [state, setState] = useState<'off' | 'on' | 'idle'>('off')
  const toggle = (): void => setState((former) => (former === 'on' ? 'off' : 'on'))
  useShortcuts({ 'alt+KeyC': toggle })
  return (
    <>
      <Button
        variant={state === 'on' ? 'filled' : 'default'}
        leftSection={<Icon name="camera" size={20} />}
        title={words.toggleNote}
        aria-pressed={state === 'on'}
        aria-keyshortcuts="Alt+C"
        // A click must not take the cursor out of the form.
        onMouseDown={(event) => event.preventDefault()}
        onClick={toggle}
      >
        {words.toggle}
        <Key gap name={words.key} />
      </Button>
      {state !== 'off' && (
        <Suspense fallback={null}>
          <div className={floating ? styles['floating'] : styles['inline']}>
            <CameraPreview
              isIdle={state === 'idle'}
              onIdle={() => setState('idle')}
              onClose={() => setState('off')}
              onAgain={() => setState('on')}
            />
          </div>
        </Suspense>
      )}
    </>
  )
}
