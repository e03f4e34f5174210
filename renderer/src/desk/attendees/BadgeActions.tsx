import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Badge } from '../../../../shared/contract/attendee.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { FailureNotice, Notice } from '../../parts/Notice.tsx'
import { useWords } from '../../session/words.ts'
import { useTell } from '../../talk/use-tell.ts'
import styles from './attendees.module.css'
import { usePrint } from '../use-print.ts'

/** Reprint keeps the code; a lost badge stops counting and a new number takes its place. */
export function BadgeActions({ badge }: { badge: Badge }) {
  const words = useWords()
  const print = usePrint()
  const [asking, setAsking] = useState(false)
  return (
    <div className={styles['actions']}>
      <p className={styles['number']}>{badge.number}</p>
      <Button
        variant="default"
        loading={print.state.kind === 'sending'}
        onClick={() => void print.print(badge.id)}
        title={words.attendees.reprintNote}
      >
        {words.attendees.reprint}
      </Button>
      <Button variant="default" onClick={() => setAsking(true)} title={words.attendees.replaceNote}>
        {words.attendees.replace}
      </Button>
      {print.state.kind === 'sent' && <Notice tone="good">{words.attendees.sentTo(print.state.printer)}</Notice>}
      {print.state.kind === 'failed' && <FailureNotice failure={print.state.failure} />}
      {asking && <Replace badge={badge} onClose={() => setAsking(false)} />}
    </div>
  )
}

function Replace({ badge, onClose }: { badge: Badge; onClose: () => void }) {
  const words = useWords()
  const { tell, busy, failure } = useTell('badge.replace')

  async function replace(reason: 'lost' | 'spoilt'): Promise<void> {
    const answer = await tell({ badgeId: badge.id, reason })
    if (answer.ok) onClose()
  }

  return (
    <Dialog title={words.attendees.replace} onClose={onClose}>
      <div style={{ display: 'grid', gap: 14 }}>
        <p>{words.attendees.replaceAsk(badge.number)}</p>
        <FailureNotice failure={failure} />
        <div style={{ display: 'flex', gap: 10 }}>
          <Button size="md" loading={busy} onClick={() => void replace('lost')}>
            {words.attendees.replaceLost}
          </Button>
          <Button size="md" variant="default" loading={busy} onClick={() => void replace('spoilt')}>
            {words.attendees.replaceSpoilt}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
