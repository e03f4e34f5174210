import { Button, TextInput } from '@mantine/core'
import { useCallback, useEffect, useState } from 'react'
import { useLocation } from 'wouter'
import type { Failure } from '../../../shared/failure.ts'
import { FailureNotice } from '../parts/Notice.tsx'
import { useGateWords } from '../session/gate-words.ts'
import { call } from '../talk/call.ts'
import { knownDevices } from '../talk/known-devices.ts'
import { signIn } from '../talk/sign-in.ts'
import { Sheet } from './Sheet.tsx'

/** Connects a browser to the host by the code shown there; a link that carries the code does it by itself. */
export function SignIn() {
  const words = useGateWords()
  const [code, setCode] = useState('')
  const { connect, busy, failure } = useConnect()
  useEffect(() => {
    const linked = codeInAddress()
    if (linked === '') return
    // The code is good once: it must not stay in the address for the next person to copy.
    history.replaceState(null, '', location.pathname)
    void (async () => {
      const refused = await connect(linked)
      // Nobody was there to use it: it is good still, and stands in the field for the next press.
      if (refused?.code === 'host-away') setCode(linked)
    })()
  }, [connect])

  return (
    <Sheet narrow title={words.gate.signInTitle} note={words.gate.signInNote}>
      <form
        style={{ display: 'grid', gap: 16 }}
        onSubmit={(event) => {
          event.preventDefault()
          void connect(code)
        }}
      >
        <TextInput
          size="md"
          label={words.gate.signInCode}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
          autoFocus
          autoComplete="off"
        />
        <FailureNotice failure={failure} />
        <Button type="submit" size="md" loading={busy} disabled={code.trim() === ''}>
          {words.gate.signIn}
        </Button>
      </form>
    </Sheet>
  )
}

function useConnect() {
  const [, go] = useLocation()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<Failure | null>(null)
  const connect = useCallback(
    async (code: string): Promise<Failure | null> => {
      setBusy(true)
      const refused = await signIn(code.trim(), knownDevices())
      setBusy(false)
      // What is typed here is a code, used or late; a table's card belongs to another page.
      setFailure(refused?.code === 'pairing-closed' ? { code: 'sign-in-code-wrong' } : refused)
      if (refused !== null) return refused
      const session = await call('session.read', {})
      // A booth works on a page of its own, small enough for a phone.
      if (session.ok && session.value.role === 'booth') location.assign('/b')
      else go('/', { replace: true })
      return null
    },
    [go],
  )
  return { connect, busy, failure }
}

function codeInAddress(): string {
  return new URLSearchParams(location.hash.slice(1)).get('code') ?? ''
}
