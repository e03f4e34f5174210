import { Button } from '@mantine/core'
import { Page } from '../parts/Page.tsx'
import type { Session } from '../session/use-session.ts'
import { useWords } from '../session/words.ts'
import { useAsk } from '../talk/use-ask.ts'
import styles from './booth.module.css'
import { ChooseEmployer } from './ChooseEmployer.tsx'
import { Own } from './Own.tsx'
import { ScanBadge } from './ScanBadge.tsx'
import { useBooth } from './use-booth.ts'
import { useSit } from './use-sit.ts'
import { VisitorCard } from './VisitorCard.tsx'

/** An employer's table: scan a badge, choose vacancy and outcome, and the interview is logged. */
export function Booth({ session }: { session: Session }) {
  if (session.employer === null) return <ChooseEmployer />
  return <AtBooth key={session.employer.id} session={session} />
}

function AtBooth({ session }: { session: Session }) {
  const words = useWords()
  const { value: table } = useAsk('booth.read', {})
  const booth = useBooth()
  const { sit, busy } = useSit()
  const { employer } = session
  if (employer === null) return null
  return (
    <Page
      title={employer.name}
      {...(employer.booth !== null ? { note: words.booth.boothNumber(employer.booth) } : {})}
      aside={
        session.role !== 'booth' && (
          <Button variant="default" loading={busy} onClick={() => void sit(null)}>
            {words.booth.change}
          </Button>
        )
      }
    >
      <ScanBadge booth={booth} />
      <div className={styles['booth']}>
        <VisitorCard booth={booth} vacancies={table?.vacancies ?? []} />
        <Own employerId={employer.id} vacancies={table?.vacancies ?? []} />
      </div>
    </Page>
  )
}
