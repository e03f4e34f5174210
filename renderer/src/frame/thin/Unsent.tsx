import { useEffect, useState } from 'react'
import { thin as thinWords } from '../../../../shared/words/vi/thin.ts'
import type { OutboxState } from '../../outbox/standing.ts'
import type { ThinDesk } from '../../outbox/thin-desk.ts'
import { keepStarting, useThinDesk } from '../../outbox/thin.ts'
import { useOutbox } from '../../outbox/use-outbox.ts'
import { Icon } from '../../parts/Icon.tsx'
import { useWordsWith } from '../../session/words.ts'
import styles from './thin.module.css'
import { UnsentSheet } from './UnsentSheet.tsx'

const own = { thin: thinWords }
type Words = typeof thinWords

/** How many wait in this browser and since when, always in sight; pressed, who they are and what the host would not take. */
export function Unsent() {
  const thin = useThinDesk()
  useEffect(keepStarting, [])
  return thin === null ? null : <Chip thin={thin} />
}

function Chip({ thin }: { thin: ThinDesk }) {
  const words = useWordsWith(own).thin
  const state = useOutbox(thin.outbox)
  const now = useMinute(thin.outbox.now)
  const [isOpen, setOpen] = useState(false)
  const tone = toneOf(state)
  // Before the disk has been read nobody may say that all was sent.
  if (!state.isRead && state.waiting === 0 && state.refused.length === 0) return null
  return (
    <>
      <span role="status">
        <button type="button" className={styles['chip']} data-tone={tone} onClick={() => setOpen(true)}>
          <Icon name={tone === 'attention' ? 'clock' : tone} size={18} />
          {said(state, now, words)}
        </button>
      </span>
      {isOpen && <UnsentSheet thin={thin} onClose={() => setOpen(false)} />}
    </>
  )
}

function toneOf({ waiting, refused, sealed, safety, isShutOut }: OutboxState): 'good' | 'attention' | 'bad' {
  const isUnsafe = safety !== 'disk' && waiting > 0
  if (refused.length > 0 || sealed > 0 || isUnsafe || (isShutOut && waiting > 0)) return 'bad'
  return waiting > 0 ? 'attention' : 'good'
}

function said({ waiting, oldestAt, refused }: OutboxState, now: number, words: Words): string {
  const parts = refused.length === 0 ? [] : [words.refused(refused.length)]
  if (waiting > 0) {
    const minutes = Math.floor(Math.max(0, now - (oldestAt ?? now)) / 60_000)
    parts.unshift(words.countSince(waiting, minutes === 0 ? words.underMinute : words.minutes(minutes)))
  }
  return parts.length === 0 ? words.none : parts.join(' · ')
}

/** The time, anew every some seconds, so that an age does not stand still. */
function useMinute(read: () => number): number {
  const [now, setNow] = useState(read)
  useEffect(() => {
    const timer = setInterval(() => setNow(read()), 10_000)
    return () => clearInterval(timer)
  }, [read])
  return now
}
