import { useEffect, useState } from 'react'
import { Icon } from '../parts/Icon.tsx'
import { useOutbox } from '../outbox/use-outbox.ts'
import { useBoothWords, useHouse } from './house.ts'
import styles from './unsent.module.css'
import { UnsentSheet } from './UnsentSheet.tsx'

type UnsentWords = ReturnType<typeof useBoothWords>['booth']['unsent']

/** How much waits and since when, always in sight; pressed, what it is and what was refused. */
export function Unsent() {
  const words = useBoothWords().booth.unsent
  const { outbox } = useHouse()
  const { isRead, waiting, oldestAt, refused, sealed, safety } = useOutbox(outbox)
  const now = useMinute(outbox.now)
  const [isOpen, setOpen] = useState(false)
  const isUnsafe = safety === 'full' || safety === 'broken'
  const tone =
    refused.length > 0 || sealed > 0 || (isUnsafe && waiting > 0)
      ? 'bad'
      : waiting > 0 || !isRead
        ? 'attention'
        : 'good'
  return (
    <>
      {/* Around the button: a status inside it would be no part of its name. */}
      <div role="status" className={styles['status']}>
        <button type="button" className={styles['chip']} data-tone={tone} onClick={() => setOpen(true)}>
          <Icon name={tone === 'attention' ? 'clock' : tone} size={18} />
          <span>
            {waiting > 0 && ageSaid(words, waiting, oldestAt, now)}
            {waiting === 0 && refused.length === 0 && (isRead ? words.none : words.reading)}
            {refused.length > 0 && ` ${words.refusedCount(refused.length)}`}
          </span>
        </button>
      </div>
      {isOpen && <UnsentSheet onClose={() => setOpen(false)} />}
    </>
  )
}

function ageSaid(words: UnsentWords, waiting: number, oldestAt: number | null, now: number): string {
  if (oldestAt === null) return words.count(waiting)
  const minutes = Math.floor(Math.max(0, now - oldestAt) / 60_000)
  return words.countSince(waiting, minutes === 0 ? words.underMinute : words.minutes(minutes))
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
