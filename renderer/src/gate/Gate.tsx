import { lazy, Suspense, useEffect, useState, useSyncExternalStore } from 'react'
import { useLocation } from 'wouter'
import type { Failure } from '../../../shared/failure.ts'
import { Frame } from '../frame/Frame.tsx'
import { Lock } from '../frame/lock/Lock.tsx'
import { useSession } from '../session/use-session.ts'
import { refreshAll } from '../talk/questions.ts'
import { onSignedOut, readSignedOut } from '../talk/signed-out.ts'
import { useAsk, type Asked } from '../talk/use-ask.ts'
import { AtFair } from './AtFair.tsx'

const FirstStart = lazy(() => import('./FirstStart.tsx').then(({ FirstStart }) => ({ default: FirstStart })))
const SignIn = lazy(() => import('./SignIn.tsx').then(({ SignIn }) => ({ default: SignIn })))
const Sealed = lazy(() => import('./Sealed.tsx').then(({ Sealed }) => ({ default: Sealed })))
const Restore = lazy(() => import('./Restore.tsx').then(({ Restore }) => ({ default: Restore })))
const Stopped = lazy(() => import('./Stopped.tsx').then(({ Stopped }) => ({ default: Stopped })))

/** Decides what stands before the desk: sign-in, first start, passphrase, or nothing and the desk opens. */
export function Gate() {
  const signedOut = useSyncExternalStore(onSignedOut, readSignedOut)
  const [path, go] = useLocation()
  const session = useSession()
  const sessionFailure = useStanding(session)
  const vault = useAsk('vault.status', {}, { when: sessionFailure !== null && !signedOut })
  const vaultFailure = useStanding(vault)
  // Once begun, first start stays until its last screen is confirmed, though a fair exists by then.
  const [founding, setFounding] = useState(false)

  return <Suspense fallback={null}>{choose()}</Suspense>

  function choose() {
    if (signedOut || path === '/sign-in') return <SignIn />
    const firstStart = (
      <FirstStart
        keeper={vault.value?.keeper ?? null}
        absent={vault.value?.state === 'absent'}
        onBegin={() => setFounding(true)}
        onDone={() => {
          setFounding(false)
          go('/')
        }}
      />
    )
    if (path === '/restore') return <Restore />
    if (founding) return firstStart
    if (session.value !== undefined)
      return session.value.fair === null ? (
        firstStart
      ) : (
        <AtFair fairId={session.value.fair.id}>
          <Lock session={session.value}>
            <Frame session={session.value} fair={session.value.fair} />
          </Lock>
        </AtFair>
      )
    if (sessionFailure === null) return null
    if (vaultFailure !== null) return <Stopped why={vaultFailure} />
    if (vault.loading) return null
    const state = vault.value?.state
    if (state === 'absent') return firstStart
    if (state === 'sealed') return vault.value?.keeper === 'key-file' ? <Stopped why="key-file" /> : <Sealed />
    // A wrong key and a damaged file look alike from outside.
    if (state === 'damaged' && vault.value?.keeper === 'key-file') return <Stopped why="other-key-file" />
    if (state === 'damaged' || state === 'schema-newer' || state === 'held-by-another') return <Stopped why={state} />
    if (state === 'open' && sessionFailure.code === 'sealed') return <JustOpened />
    return <Stopped why={sessionFailure} />
  }
}

/** Why a question was refused, until it is answered: asking again must not make the sheet blink. */
function useStanding({ value, failure }: Asked<unknown>): Failure | null {
  const [last, setLast] = useState(failure)
  if (failure !== null && (failure.code !== last?.code || failure.reference !== last.reference)) setLast(failure)
  return failure ?? (value === undefined ? last : null)
}

/** The database opened after the session was refused as sealed: asks for it again, and shows nothing for that moment. */
function JustOpened(): null {
  useEffect(() => {
    refreshAll()
    const timer = setInterval(refreshAll, 1000)
    return () => clearInterval(timer)
  }, [])
  return null
}
