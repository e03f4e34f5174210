import { lazy, Suspense, useState, type ReactNode } from 'react'
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
  return (
    <>
      {drawn && (
        <div className={session.locked ? styles['hidden'] : styles['open']} inert={session.locked}>
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
