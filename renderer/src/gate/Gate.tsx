import { lazy, Suspense, useState, useSyncExternalStore } from 'react'
import { useLocation } from 'wouter'
import { Frame } from '../frame/Frame.tsx'
import { useSession } from '../session/use-session.ts'
import { onSignedOut, readSignedOut } from '../talk/signed-out.ts'
import { useAsk } from '../talk/use-ask.ts'

const FirstStart = lazy(() => import('./FirstStart.tsx').then(({ FirstStart }) => ({ default: FirstStart })))
const SignIn = lazy(() => import('./SignIn.tsx').then(({ SignIn }) => ({ default: SignIn })))
const Sealed = lazy(() => import('./Sealed.tsx').then(({ Sealed }) => ({ default: Sealed })))
const Stopped = lazy(() => import('./Stopped.tsx').then(({ Stopped }) => ({ default: Stopped })))

/** Decides what stands before the desk: sign-in, first start, passphrase, or nothing and the desk opens. */
export function Gate() {
  const signedOut = useSyncExternalStore(onSignedOut, readSignedOut)
  const [path] = useLocation()
  const session = useSession()
  const vault = useAsk('vault.status', {}, { when: session.failure !== null && !signedOut })
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
        onDone={() => setFounding(false)}
      />
    )
    if (founding) return firstStart
    if (session.value !== undefined)
      return session.value.fair === null ? firstStart : <Frame session={session.value} fair={session.value.fair} />
    if (session.failure === null) return null
    const state = vault.value?.state
    if (state === 'absent') return firstStart
    if (state === 'sealed') return <Sealed />
    if (state === 'damaged' || state === 'schema-newer' || state === 'held-by-another') return <Stopped why={state} />
    if (vault.loading) return null
    return <Stopped why="host-away" />
  }
}
