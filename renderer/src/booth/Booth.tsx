import { useMemo } from 'react'
import { openWindowOutbox } from '../outbox/device.ts'
import type { Outbox } from '../outbox/outbox.ts'
import { Page } from '../parts/Page.tsx'
import type { Session } from '../session/use-session.ts'
import { useAsk } from '../talk/use-ask.ts'
import { Button } from './Button.tsx'
import { Center } from './center/Center.tsx'
import { ChooseEmployer } from './ChooseEmployer.tsx'
import { BoothProvider, useBoothWords } from './house.ts'
import { Interviewing } from './Interviewing.tsx'
import { Unsent } from './Unsent.tsx'
import { useSit } from './use-sit.ts'

/** An employer's table in the host's window: scan a badge, choose vacancy and outcome, and the interview is logged. */
export function Booth({ session }: { session: Session }) {
  if (session.employer === null) return <ChooseEmployer />
  return <AtBooth key={session.employer.id} session={session} employer={session.employer} />
}

/** One for as long as the window lives: what waits must outlive a change of rooms. */
let windowOutbox: Outbox | null = null

function ownOutbox(): Outbox {
  windowOutbox ??= openWindowOutbox()
  return windowOutbox
}

function AtBooth({ session, employer }: { session: Session; employer: NonNullable<Session['employer']> }) {
  const words = useBoothWords()
  const { value: device } = useAsk('device.read', {})
  const { sit, busy } = useSit()
  const fairDigits = device?.fairDigits ?? null
  const otherFairs = device?.otherFairs
  const house = useMemo(
    () => ({ outbox: ownOutbox(), fairDigits, otherFairs, isPhone: false }),
    [fairDigits, otherFairs],
  )
  return (
    <BoothProvider value={house}>
      <Page
        title={employer.name}
        {...(employer.booth !== null ? { note: words.common.boothNumber(employer.booth) } : {})}
        aside={
          <>
            {session.role !== 'booth' && (
              <Button busy={busy} onClick={() => void sit(null)}>
                {words.booth.change}
              </Button>
            )}
            <Unsent />
          </>
        }
      >
        {employer.kind === 'center' ? <Center isWide /> : <Interviewing employerId={employer.id} />}
      </Page>
    </BoothProvider>
  )
}
