import { useState } from 'react'
import type { Outcome } from '../../../shared/contract/interview.ts'
import { Icon } from '../parts/Icon.tsx'
import { FailureNotice, Notice } from '../parts/Notice.tsx'
import { useTell } from '../talk/use-tell.ts'
import styles from './booth.module.css'
import { Button } from './Button.tsx'
import { useBoothWords } from './house.ts'

type Slip = 'appointment-slip' | 'referral-slip'

/** Which slips an outcome asks for; nobody is sent on who was not wanted. */
const slipsFor: Partial<Record<Outcome, readonly Slip[]>> = {
  appointment: ['appointment-slip', 'referral-slip'],
  'pre-selected': ['referral-slip'],
  hired: ['referral-slip'],
  considering: ['referral-slip'],
}

/** Prints what the attendee takes home, on the host's printer. It needs the host there and then, so it never waits in the outbox. */
export function SlipButtons({ interviewId, outcome }: { interviewId: string; outcome: Outcome }) {
  const words = useBoothWords().booth.slip
  const { tell, busy, failure } = useTell('document.print')
  const [printer, setPrinter] = useState<string | null>(null)

  async function print(kind: Slip): Promise<void> {
    setPrinter(null)
    const answer = await tell({ document: { kind, interviewId }, printer: null })
    if (answer.ok) setPrinter(answer.value.printer)
  }

  const slips = slipsFor[outcome] ?? []
  return (
    <div className={styles['slips']}>
      {slips.map((slip) => (
        <Button key={slip} busy={busy} icon={<Icon name="printing" size={18} />} onClick={() => void print(slip)}>
          {slip === 'appointment-slip' ? words.appointment : words.referral}
        </Button>
      ))}
      {printer !== null && <Notice tone="good">{words.printed(printer)}</Notice>}
      {failure?.code === 'host-away' ? (
        <Notice tone="attention">{words.needsHost}</Notice>
      ) : (
        <FailureNotice failure={failure} />
      )}
    </div>
  )
}
