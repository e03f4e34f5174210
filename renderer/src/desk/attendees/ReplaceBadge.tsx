import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Badge } from '../../../../shared/contract/attendee.ts'
import type { OutputOf } from '../../../../shared/contract.ts'
import type { Failure } from '../../../../shared/failure.ts'
import { Dialog } from '../../parts/Dialog.tsx'
import { Notice } from '../../parts/Notice.tsx'
import { sound } from '../../parts/sound.ts'
import { useScan } from '../../scan/hub.ts'
import { isBlankBadge } from '../../scan/kind.ts'
import { usePeopleWords } from './words.ts'
import { call } from '../../talk/call.ts'
import { useTell } from '../../talk/use-tell.ts'
import { useTurn } from '../../talk/use-turn.ts'
import { failureAtDesk } from '../strip-badge-words.ts'
import styles from './attendees.module.css'

type Blank = OutputOf<'badge.read-blank'>

/** A lost or spoilt badge is replaced: by one that is printed now, or by a badge without a name that is scanned here. */
export function ReplaceBadge({
  badge,
  onPrint,
  onClose,
}: {
  badge: Badge
  onPrint: (badgeId: string) => void
  onClose: () => void
}) {
  const words = usePeopleWords()
  const { tell, busy, failure, forget } = useTell('badge.replace')
  const { blank, unread } = useScannedBlank(forget)
  const trouble = unread ?? failure

  async function replace(reason: 'lost' | 'spoilt'): Promise<void> {
    const answer = await tell({ badgeId: badge.id, reason, blankText: blank?.code ?? null })
    sound(answer.ok ? 'good' : 'bad')
    if (!answer.ok) return
    if (blank === null) onPrint(answer.value.id)
    onClose()
  }

  return (
    <Dialog title={words.attendees.replace} onClose={onClose}>
      <div className={styles['replace']}>
        <p>{words.attendees.replaceAsk(badge.number)}</p>
        {blank === null ? (
          <p className={styles['soft']}>{words.paper.replaceScan}</p>
        ) : (
          <Notice tone="good" title={words.paper.replaceBlank(blank.number)}>
            {words.paper.replaceBlankNote}
          </Notice>
        )}
        {trouble !== null && <Notice tone="bad">{failureAtDesk(trouble, words)}</Notice>}
        <div className={styles['replaceKeys']}>
          <Button size="md" loading={busy} onClick={() => void replace('lost')} data-autofocus>
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

/** The badge without a name scanned while the dialog is open; another scan takes its place. Other scans go on to the page. */
function useScannedBlank(onScan: () => void): { blank: Blank | null; unread: Failure | null } {
  const [blank, setBlank] = useState<Blank | null>(null)
  const [unread, setUnread] = useState<Failure | null>(null)
  const takeTurn = useTurn()

  async function read(text: string): Promise<void> {
    const isMine = takeTurn()
    const answer = await call('badge.read-blank', { text })
    if (!isMine()) return
    sound(answer.ok ? 'good' : 'bad')
    onScan()
    setUnread(answer.ok ? null : answer.failure)
    if (answer.ok) setBlank(answer.value)
  }

  useScan(({ text }) => {
    if (!isBlankBadge(text)) return false
    void read(text)
    return true
  })
  return { blank, unread }
}
