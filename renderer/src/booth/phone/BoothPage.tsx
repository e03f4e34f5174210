import { useMemo, useState } from 'react'
import { Notice } from '../../parts/Notice.tsx'
import { BoothProvider, useBoothWords } from '../house.ts'
import { Boundary } from './Boundary.tsx'
import { Connect } from './Connect.tsx'
import { NamePhone } from './NamePhone.tsx'
import { PhoneBooth } from './PhoneBooth.tsx'
import styles from './phone.module.css'
import { type Paired, usePairing } from './use-pairing.ts'

/** The booth's page on a recruiter's phone, or on a spare laptop with a scanner: paired by the table card, then the table. */
export function BoothPage() {
  const words = useBoothWords().booth.phone
  const { pairing, busy, isSignedOut, enter } = usePairing()
  if (pairing.kind === 'starting') return <p className={styles['starting']}>{words.connecting}</p>
  if (pairing.kind === 'outside')
    return <Connect why={pairing.why} busy={busy} wasPaired={false} onCode={(code) => void enter(code)} />
  return (
    <>
      {isSignedOut && <Connect why={pairing.why} busy={busy} wasPaired onCode={(code) => void enter(code)} />}
      {/* What was being typed stays behind the sheet that pairs the phone anew. */}
      <div hidden={isSignedOut} className={styles['whole']}>
        <Boundary>
          <AtTable key={pairing.paired.device.id} paired={pairing.paired} />
        </Boundary>
      </div>
    </>
  )
}

function AtTable({ paired: { session, device, outbox, isNew } }: { paired: Paired }) {
  const words = useBoothWords().booth.phone
  const [isNamed, setNamed] = useState(!isNew)
  const house = useMemo(
    () => ({
      outbox,
      fairDigits: device.fairDigits,
      otherFairs: device.otherFairs,
      isPhone: matchMedia('(pointer: coarse)').matches,
    }),
    [outbox, device.fairDigits, device.otherFairs],
  )
  if (session.employer === null)
    return (
      <main className={styles['alone']}>
        <Notice tone="bad" title={words.noTable}>
          {words.noTableNote}
        </Notice>
      </main>
    )
  return (
    <BoothProvider value={house}>
      {isNamed ? (
        <PhoneBooth session={session} employer={session.employer} />
      ) : (
        <NamePhone device={device} employer={session.employer} onDone={() => setNamed(true)} />
      )}
    </BoothProvider>
  )
}
