import { Button } from '@mantine/core'
import { Link } from 'wouter'
import { CameraScanner } from '../parts/CameraScanner.tsx'
import { useHostAway } from '../outbox/thin.ts'
import { ScanField, ScanStrip } from '../parts/ScanStrip.tsx'
import { useWords } from '../session/words.ts'
import styles from './desk.module.css'
import { idOf } from './focus.ts'
import { saidBy } from './strip-words.ts'
import type { StripState } from './strip-state.ts'

/** The strip across the top: always says what it waits for and what it just read. */
export function Strip({
  strip,
  read,
  goToName,
  bringBack,
  reprint,
}: {
  strip: StripState
  read: (text: string) => void
  /** Somebody without a card: on to the name. */
  goToName: () => void
  bringBack: (() => void) | null
  /** For somebody already let in whose badge is lost or spoilt. */
  reprint: (() => void) | null
}) {
  const words = useWords()
  const isIdle = strip.kind === 'waiting' || strip.kind === 'cleared'
  const isAway = useHostAway()
  const { tone, title, note } = saidBy(isAway && isIdle ? { kind: 'away' } : strip, words, isAway)
  const isUnread = strip.kind === 'refused' || strip.kind === 'damaged'
  return (
    <ScanStrip
      className={styles['strip']}
      label={words.desk.strip.label}
      said={{ tone, title, note: isUnread ? <WithCheck note={note} /> : note }}
    >
      <span className={styles['stripKeys']}>
        {strip.kind === 'arrived' && (
          <Link className={styles['stripLink']} href={`/attendees/${strip.id}`}>
            {words.desk.arrival.open}
          </Link>
        )}
        {reprint !== null && strip.kind === 'present' && (
          <Button variant="default" onClick={reprint}>
            {words.desk.latest.reprint}
          </Button>
        )}
        {bringBack !== null && strip.kind !== 'arrived' && (
          <Button variant="default" onClick={bringBack}>
            {strip.kind === 'cleared' ? words.common.undo : words.desk.strip.bringBack}
          </Button>
        )}
      </span>
      <CameraScanner />
      <ScanField id={idOf('scan')} label={words.desk.strip.input} read={read} onEmpty={goToName} />
    </ScanStrip>
  )
}

/** What could not be read is the scanner's fault as often as the code's. */
function WithCheck({ note }: { note: string }) {
  const { toCheck, toCheckKey } = useWords().scanner
  return (
    <>
      {note}{' '}
      <Link href="/scanner" aria-keyshortcuts={toCheckKey}>
        {toCheck} ({toCheckKey})
      </Link>
    </>
  )
}
