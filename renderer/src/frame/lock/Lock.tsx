import { lazy, Suspense, useEffect, useRef, useState, type FocusEvent, type ReactNode } from 'react'
import type { Session } from '../../session/use-session.ts'
import styles from './lock.module.css'

const LockScreen = lazy(() => import('./LockScreen.tsx').then(({ LockScreen }) => ({ default: LockScreen })))

/**
 * Keeps the app under the lock: what was on screen stays as it was, out of sight and out of reach, and a window that
 * starts locked draws nothing of it. The host refuses everything meanwhile; this only shows it.
 */
export function Lock({ session, children }: { session: Session; children: ReactNode }) {
  const [drawn, setDrawn] = useState(!session.locked)
  if (!session.locked && !drawn) setDrawn(true)
  const noteFocus = useFocusKept(session.locked)
  return (
    <>
      {drawn && (
        <div className={session.locked ? styles['hidden'] : styles['open']} inert={session.locked} onFocus={noteFocus}>
          {children}
        </div>
      )}
      {session.locked && (
        <Suspense fallback={<div className={styles['cover']} />}>
          <LockScreen />
        </Suspense>
      )}
    </>
  )
}

/** The cursor goes back to the field it was in: what lies under the lock loses it, and with it the place in the form. */
function useFocusKept(isLocked: boolean): (event: FocusEvent) => void {
  const last = useRef<HTMLElement | null>(null)
  const wasLocked = useRef(isLocked)
  useEffect(() => {
    if (wasLocked.current && !isLocked) last.current?.focus()
    wasLocked.current = isLocked
  }, [isLocked])
  return ({ target }) => {
    if (target instanceof HTMLElement && target.closest('dialog') === null) last.current = target
  }
}
