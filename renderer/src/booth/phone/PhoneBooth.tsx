import { useEffect, useState, type ReactNode } from 'react'
import type { Employer } from '../../../../shared/contract/fair.ts'
import { listenForNews } from '../../talk/live.ts'
import type { Session } from '../../session/use-session.ts'
import { Center } from '../center/Center.tsx'
import { BroadTable } from '../Interviewing.tsx'
import { Boundary } from './Boundary.tsx'
import { useInterviewing } from '../use-interviewing.ts'
import { NarrowTable } from './NarrowTable.tsx'
import { PhoneBar } from './PhoneBar.tsx'
import { PhoneSettings } from './PhoneSettings.tsx'
import styles from './phone.module.css'
import { StayOpen } from './StayOpen.tsx'
import { useAway } from './use-away.ts'
import { useBroad } from './use-broad.ts'
import { useFetchAhead } from './use-fetch-ahead.ts'
import { useReport } from './use-report.ts'
import { useStayAwake } from './use-stay-awake.ts'

/** A paired phone at its table: the bar, the table, and what keeps the page awake, open and known to the host. */
export function PhoneBooth({ session, employer }: { session: Session; employer: Employer }) {
  const [isSetting, setSetting] = useState(false)
  const isAway = useAway()
  // This machine's serial scanner is told to its own window alone.
  useEffect(() => listenForNews(() => undefined), [])
  useFetchAhead()
  useStayAwake()
  useReport(isAway)
  return (
    <div className={styles['phone']}>
      <PhoneBar session={session} employer={employer} onSettings={() => setSetting(true)} />
      <StayOpen isAway={isAway} />
      {/* Inside the bar: what waits, and the code that hands it over, stay in reach of a broken table. */}
      <Boundary>
        {employer.kind === 'center' ? (
          <Main>
            <CenterHere />
          </Main>
        ) : (
          <Table employerId={employer.id} />
        )}
      </Boundary>
      {isSetting && <PhoneSettings onClose={() => setSetting(false)} />}
    </div>
  )
}

function Table({ employerId }: { employerId: string }) {
  const work = useInterviewing(employerId)
  const isBroad = useBroad()
  // The table itself is begun above, so that a phone laid on its side loses nothing.
  if (!isBroad) return <NarrowTable work={work} />
  return (
    <Main>
      <BroadTable work={work} />
    </Main>
  )
}

function CenterHere() {
  return <Center isWide={useBroad()} />
}

function Main({ children }: { children: ReactNode }) {
  return (
    <main className={styles['main']} id="main">
      {children}
    </main>
  )
}
