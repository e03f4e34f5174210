import { useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react'
import type { OutputOf } from '../../../../shared/contract.ts'
import type { Failure } from '../../../../shared/failure.ts'
import { openDeviceOutbox } from '../../outbox/device.ts'
import type { Outbox } from '../../outbox/outbox.ts'
import type { Session } from '../../session/use-session.ts'
import { call } from '../../talk/call.ts'
import { refreshAll } from '../../talk/questions.ts'
import { signIn } from '../../talk/sign-in.ts'
import { onSignedOut, readSignedOut, tellSignedIn } from '../../talk/signed-out.ts'
import { knownDevices, rememberDevice } from '../../talk/known-devices.ts'

type Device = OutputOf<'device.read'>

/** A phone that the host knows: who it is, whose table it stands on, what waits in it. */
export type Paired = { session: Session; device: Device; outbox: Outbox; isNew: boolean }

/** Where this phone stands with the host. `why`: what the last try was refused with. */
export type Pairing =
  | { kind: 'starting' }
  | { kind: 'outside'; why: Failure | null }
  | { kind: 'paired'; paired: Paired; why: Failure | null }

/**
 * Pairs this phone by its booth's card: what stands after # in the address is taken and removed from it at once. A card
 * scanned again, or a code typed, pairs it anew; what waits in it stays.
 */
export function usePairing() {
  const [pairing, setPairing] = useState<Pairing>({ kind: 'starting' })
  const [busy, setBusy] = useState(false)
  const current = useRef<Paired | null>(null)
  // What the host was not there to hear: the card is out of the address by then, and tried again with the next press.
  const unheard = useRef<string | null>(null)
  const isSignedOut = useSyncExternalStore(onSignedOut, readSignedOut)

  const enter = useCallback(async (code: string | null) => {
    setBusy(true)
    const tried = code ?? unheard.current
    const answer = await knock(tried, current.current)
    unheard.current = 'why' in answer && answer.why?.code === 'host-away' ? tried : null
    setBusy(false)
    if ('paired' in answer) current.current = answer.paired
    const { current: paired } = current
    const why = 'paired' in answer ? null : answer.why
    setPairing(paired === null ? { kind: 'outside', why } : { kind: 'paired', paired, why })
  }, [])

  useEffect(() => {
    const knockWithCard = () => void enter(takeToken())
    knockWithCard()
    // The card scanned again while the page is open changes nothing but what stands after #.
    const onCard = () => location.hash.length > 1 && knockWithCard()
    window.addEventListener('hashchange', onCard)
    return () => window.removeEventListener('hashchange', onCard)
  }, [enter])

  return { pairing, busy, isSignedOut, enter }
}

/** The card's token, out of the address before anybody can copy it from there; null without one. */
function takeToken(): string | null {
  const token = location.hash.slice(1).replace(/^code=/, '')
  if (token === '') return null
  history.replaceState(null, '', location.pathname)
  return token
}

async function knock(
  code: string | null,
  former: Paired | null,
): Promise<{ paired: Paired } | { why: Failure | null }> {
  const known = knownDevices()
  const refused = code === null ? null : await signIn(code, known)
  if (refused !== null) return { why: refused }
  const session = await call('session.read', {})
  // A page opened without a card, by somebody who was never here, has not been refused anything.
  if (!session.ok) return { why: session.failure.code === 'station-unknown' && code === null ? null : session.failure }
  tellSignedIn()
  const opened = await openDeviceOutbox()
  if (!opened.ok) return { why: opened.failure }
  const { device, outbox } = opened.value
  rememberDevice(device.id)
  refreshAll()
  if (former?.device.id === device.id) {
    // The same device again: what waits in its open outbox goes on.
    outbox.close()
    former.outbox.wake()
    return { paired: { ...former, session: session.value } }
  }
  former?.outbox.close()
  return { paired: { session: session.value, device, outbox, isNew: !known.includes(device.id) } }
}
