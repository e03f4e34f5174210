import { Button } from '@mantine/core'
import { lazy, Suspense, useState } from 'react'
import type { Badge } from '../../../../shared/contract/attendee.ts'
import { usePeopleWords } from './words.ts'
import { useAsk } from '../../talk/use-ask.ts'
import { PrintOutcome } from '../PrintOutcome.tsx'
import { usePrint } from '../use-print.ts'
import styles from './attendees.module.css'
import { Prints } from './Prints.tsx'

const ReplaceBadge = lazy(() => import('./ReplaceBadge.tsx').then(({ ReplaceBadge }) => ({ default: ReplaceBadge })))

/** Reprint keeps the code; a lost badge stops counting and a new number takes its place. */
export function BadgeActions({ badge }: { badge: Badge }) {
  const words = usePeopleWords()
  const print = usePrint()
  const { value: prints } = useAsk('badge.prints', { badgeId: badge.id })
  const [asking, setAsking] = useState(false)
  const isFirst = prints?.length === 0
  return (
    <div className={styles['actions']}>
      <p className={styles['number']}>{badge.number}</p>
      <Button
        variant="default"
        loading={print.state.kind === 'sending'}
        onClick={() => void (isFirst ? print.print(badge.id) : print.reprint(badge.id))}
        title={words.attendees.reprintNote}
      >
        {isFirst ? words.desk.latest.print : words.attendees.reprint}
      </Button>
      <Button variant="default" onClick={() => setAsking(true)} title={words.attendees.replaceNote}>
        {words.attendees.replace}
      </Button>
      {print.state.kind !== 'idle' && print.badgeId === badge.id && <PrintOutcome state={print.state} />}
      <Prints prints={prints ?? []} />
      {asking && (
        <Suspense fallback={null}>
          <ReplaceBadge
            badge={badge}
            onPrint={(badgeId) => void print.print(badgeId)}
            onClose={() => setAsking(false)}
          />
        </Suspense>
      )}
    </div>
  )
}
