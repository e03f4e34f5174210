import { useEffect } from 'react'
import { useOutbox } from '../../outbox/use-outbox.ts'
import { call } from '../../talk/call.ts'
import { useHouse } from '../house.ts'

/** Told this long, in ms, after the last change: what goes by itself in between is worth no word. */
const rest = 2000

/** Tells the host how much waits here, so that the organizer sees a phone that cannot get rid of its work. */
export function useReport(isAway: boolean): void {
  const { outbox } = useHouse()
  const { waiting, oldestAt, refused } = useOutbox(outbox)
  const unsent = waiting + refused.length
  const oldest = oldestAt ?? refused[0]?.at ?? null
  useEffect(() => {
    if (isAway) return
    const report = () => void call('device.report', { unsent, oldestUnsentAt: oldest })
    const timer = setTimeout(report, rest)
    return () => clearTimeout(timer)
  }, [isAway, unsent, oldest])
}
