import { useEffect } from 'react'
import { useOutbox } from '../../outbox/use-outbox.ts'
import { Notice } from '../../parts/Notice.tsx'
import { useBoothWords, useHouse } from '../house.ts'

/** A page that could not open again says so while the host is away, and asks once more before it is left. */
export function StayOpen({ isAway }: { isAway: boolean }) {
  const words = useBoothWords().booth.phone
  const { outbox } = useHouse()
  const { waiting } = useOutbox(outbox)
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
    <Notice tone="attention" title={words.stay}>
      {words.stayNote}
    </Notice>
  )
}
