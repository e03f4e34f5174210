import { Button } from '@mantine/core'
import { Suspense } from 'react'
import type { Fair } from '../../../shared/contract/fair.ts'
import type { BadgeComponent } from '../parts/badge-slot.ts'
import { useWords } from '../session/words.ts'
import { badgeFaceOf } from './badge-face.ts'
import styles from './desk.module.css'
import { PrintOutcome } from './PrintOutcome.tsx'
import type { Printing } from './use-print.ts'
import type { Saved } from './use-save.ts'

/** The badge of the person just saved, and what became of its print. */
export function Result({
  fair,
  Badge,
  saved,
  print,
}: {
  fair: Fair
  Badge: BadgeComponent
  saved: Saved
  print: Printing
}) {
  const words = useWords()
  const { attendee, already } = saved
  const face = badgeFaceOf(attendee, fair)
  const { badge } = attendee
  if (face === null || badge === null) return null
  const isPrinted = print.state.kind === 'sent' && print.badgeId === badge.id
  return (
    <section className={styles['result']}>
      <p className={styles['resultNumber']}>{face.number}</p>
      {/* Above the badge: when nothing was printed, the way to print it must be in sight. */}
      {(print.badgeId === null || print.badgeId === badge.id) && <PrintOutcome state={print.state} already={already} />}
      {print.state.kind !== 'sending' && (
        <Button variant="default" onClick={() => void print.print(badge.id)}>
          {already || isPrinted ? words.desk.latest.reprint : words.desk.latest.print}
        </Button>
      )}
      <div className={styles['badge']}>
        <Suspense fallback={null}>
          <Badge face={face} />
        </Suspense>
      </div>
    </section>
  )
}
