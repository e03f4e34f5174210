import { useEffect } from 'react'
import { thin as thinWords } from '../../../../shared/words/vi/thin.ts'
import type { Outbox } from '../../outbox/outbox.ts'
import { useHostAway } from '../../outbox/thin.ts'
import { useOutbox } from '../../outbox/use-outbox.ts'
import { Notice } from '../../parts/Notice.tsx'
import { useWordsWith } from '../../session/words.ts'
import styles from './thin.module.css'

const own = { thin: thinWords }

/** A page that could not open again says so while the host is away, and asks once more before it is left. */
export function StayOpen({ outbox }: { outbox: Outbox }) {
  const words = useWordsWith(own).thin
  const { waiting } = useOutbox(outbox)
  const isAway = useHostAway()
  const mustStay = isAway || waiting > 0
  useEffect(() => {
    if (!mustStay) return
    // The browser asks in its own words; a page cannot put in any.
    const onLeave = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', onLeave)
    return () => window.removeEventListener('beforeunload', onLeave)
  }, [mustStay])
  if (!isAway) return null
  return (
    <div className={styles['stay']}>
      <Notice tone="attention" title={words.stay}>
        {words.stayNote}
      </Notice>
    </div>
  )
}
